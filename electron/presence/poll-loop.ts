import { momentOf, type Clock, type Dispose, type Moment, type Random } from './clock.ts';
import { needsPerson } from './failure.ts';
import type { LookReason, LookResult } from './look.ts';
import { askedLooksAnHour, nextLookIn, popupAgeMs, type Pace } from './poll-schedule.ts';

/** One finished look. */
export interface Looked {
  readonly result: LookResult;
  readonly reason: LookReason;
  readonly at: Moment;
  /** How long the look took, ms. */
  readonly tookMs: number;
}

export interface PollPorts {
  readonly clock: Clock;
  readonly random: Random;
  /** Asks the tenant once. May fail or throw; the loop goes on. */
  readonly look: (stopped: AbortSignal) => Promise<LookResult>;
  readonly pace: () => Pace;
  readonly onLooked: (looked: Looked) => void;
  /** When the next look is due, ms since 1970; null when only a person can start it. */
  readonly onScheduled: (wall: number | null) => void;
  /** A fault of our own, in any of these. */
  readonly onFault: (fault: unknown) => void;
}

export interface PollLoop {
  /** Looks at once if that is allowed: not while one is under way, not against a wait the server asked for. */
  lookNow(reason: 'popup' | 'person'): void;
  stop: Dispose;
}

/**
 * Looks at the tenant for as long as it is not stopped, one look at a time.
 *
 *     looking ──answer──▶ waiting ──due, popup, person──▶ looking
 *        └──signIn, refused──▶ idle ──person──▶ looking
 */
export function startPollLoop(ports: PollPorts): PollLoop {
  const { clock } = ports;
  const stopped = new AbortController();
  let looking = false;
  let failures = 0;
  let lastAttempt = -Infinity;
  let lastAnswer: LookResult | null = null;
  let notBefore = -Infinity;
  let cancelTimer: Dispose = () => {};
  let asked: number[] = [];

  async function look(reason: LookReason): Promise<void> {
    cancelTimer();
    looking = true;
    lastAttempt = clock.steady();
    let result: LookResult;
    try {
      result = await ports.look(stopped.signal);
    } catch (fault) {
      ports.onFault(fault);
      result = { kind: 'failed', failure: { kind: 'transient', cause: 'unreadable', status: null } };
    }
    looking = false;
    if (stopped.signal.aborted) return;
    failures = result.kind === 'roster' ? 0 : failures + 1;
    lastAnswer = result;
    const looked = { result, reason, at: momentOf(clock), tookMs: clock.steady() - lastAttempt };
    tell(() => ports.onLooked(looked));
    if (!stopped.signal.aborted && !looking) schedule(result);
  }

  function schedule(result: LookResult): void {
    const failure = result.kind === 'failed' ? result.failure : null;
    const wait = nextLookIn(ports.pace(), failure, failures, ports.random);
    notBefore = failure?.kind === 'throttled' && wait !== null ? clock.steady() + wait : -Infinity;
    if (wait !== null) cancelTimer = clock.after(wait, () => void look('schedule'));
    tell(() => ports.onScheduled(wait === null ? null : clock.wall() + wait));
  }

  /** Whoever is told may fail at it; the loop goes on. */
  function tell(whom: () => void): void {
    try {
      whom();
    } catch (fault) {
      ports.onFault(fault);
    }
  }

  function allowed(reason: 'popup' | 'person'): boolean {
    if (looking || stopped.signal.aborted || clock.steady() < notBefore) return false;
    if (reason === 'popup') {
      if (clock.steady() - lastAttempt <= popupAgeMs) return false;
      if (lastAnswer?.kind === 'failed' && needsPerson(lastAnswer.failure)) return false;
    }
    asked = asked.filter((at) => clock.steady() - at < 3_600_000);
    return asked.length < askedLooksAnHour;
  }

  void look('schedule');

  return {
    lookNow(reason) {
      if (!allowed(reason)) return;
      asked.push(clock.steady());
      void look(reason);
    },
    stop() {
      stopped.abort();
      cancelTimer();
    },
  };
}
