import { momentOf, type Clock, type Dispose, type Moment, type Random } from './clock.ts';
import { needsPerson, type Failure } from './failure.ts';
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
  let phase: 'looking' | 'waiting' | 'idle' = 'waiting';
  let failures = 0;
  let lastAttempt = -Infinity;
  let notBefore = -Infinity;
  let cancelTimer: Dispose = () => {};
  let asked: number[] = [];

  async function look(reason: LookReason): Promise<void> {
    if (isLooking() || stopped.signal.aborted) return;
    cancelTimer();
    const wasIdle = phase === 'idle';
    phase = 'looking';
    lastAttempt = clock.steady();
    const result = await answer();
    if (stopped.signal.aborted) return;
    const failure = result.kind === 'failed' ? result.failure : null;
    failures = failure === null ? 0 : failures + 1;
    // A refused sign-in is not sent again by ourselves because the tenant could not be reached since.
    const idle = failure !== null && (wasIdle || needsPerson(failure));
    phase = idle ? 'idle' : 'waiting';
    const looked = { result, reason, at: momentOf(clock), tookMs: clock.steady() - lastAttempt };
    tell(() => ports.onLooked(looked));
    if (!stopped.signal.aborted && !isLooking()) schedule(failure, idle);
  }

  async function answer(): Promise<LookResult> {
    try {
      return await ports.look(stopped.signal);
    } catch (fault) {
      ports.onFault(fault);
      return { kind: 'failed', failure: { kind: 'transient', cause: 'unreadable', status: null } };
    }
  }

  function schedule(failure: Failure | null, idle: boolean): void {
    const wait = nextLookIn(ports.pace(), failure, failures, ports.random, clock.wall());
    notBefore = failure?.kind === 'throttled' && wait !== null ? clock.steady() + wait : -Infinity;
    if (idle || wait === null) {
      tell(() => ports.onScheduled(null));
      return;
    }
    cancelTimer = clock.after(wait, () => void look('schedule'));
    tell(() => ports.onScheduled(clock.wall() + wait));
  }

  /** Whoever is told may fail at it; the loop goes on. */
  function tell(whom: () => void): void {
    try {
      whom();
    } catch (fault) {
      ports.onFault(fault);
    }
  }

  function isLooking(): boolean {
    return phase === 'looking';
  }

  function allowed(reason: 'popup' | 'person'): boolean {
    if (isLooking() || stopped.signal.aborted || clock.steady() < notBefore) return false;
    if (reason === 'popup' && (phase === 'idle' || clock.steady() - lastAttempt <= popupAgeMs)) return false;
    asked = asked.filter((at) => clock.steady() - at < 3_600_000);
    return asked.length < askedLooksAnHour;
  }

  // Not before whoever starts the loop holds it in hand.
  queueMicrotask(() => void look('schedule'));

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
