import { ageOf, momentOf, type Clock, type Dispose, type Moment, type Random } from './clock.ts';
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
  /** A look has begun. */
  readonly onLooking: () => void;
  readonly onLooked: (looked: Looked) => void;
  /** When the next look is due, ms since 1970; null when only a person can start it. */
  readonly onScheduled: (wall: number | null) => void;
  /** A fault of our own, in any of these. */
  readonly onFault: (fault: unknown) => void;
}

export interface PollLoop {
  /** Whether a look is under way. */
  isLooking(): boolean;
  /** Looks at once if that is allowed: not while one is under way, not against a wait the server asked for. */
  lookNow(reason: 'popup' | 'person'): void;
  /** The computer goes to sleep: no look by itself until `wake`; one under way is given up. */
  rest(): void;
  /**
   * Somebody is back: looks at once, though not sooner after the look before than the schedule may, nor
   * against a wait the server asked for; and not where only a person can help.
   */
  wake(): void;
  /** There is another network: where looks failed, looks as `wake` does. */
  networkChanged(): void;
  /** Another pace holds from now on, also for the wait that is under way. */
  paceChanged(): void;
  stop: Dispose;
}

/**
 * Looks at the tenant for as long as it is not stopped, one look at a time.
 *
 *     looking ──answer──▶ waiting ──due, popup, person, wake, network──▶ looking
 *        │                   └──rest──▶ resting ──popup, person, wake──▶ looking
 *        ├──rest──▶ resting, or idle where it came from there
 *        └──signIn, refused──▶ idle ──person──▶ looking
 *
 * From each, `stop` leads to `stopped`.
 */
export function startPollLoop(ports: PollPorts): PollLoop {
  const { clock } = ports;
  let phase: 'looking' | 'waiting' | 'idle' | 'resting' | 'stopped' = 'waiting';
  /** Where a look under way leads when it is given up. */
  let givenUpTo: 'resting' | 'idle' = 'resting';
  let looks = new AbortController();
  let failures = 0;
  let lastAttempt: Moment = { wall: -Infinity, steady: -Infinity };
  let notBefore = -Infinity;
  let cancelTimer: Dispose = () => {};
  let asked: number[] = [];

  async function look(reason: LookReason): Promise<void> {
    if (is('looking') || is('stopped')) return;
    cancelTimer();
    const wasIdle = is('idle');
    phase = 'looking';
    givenUpTo = wasIdle ? 'idle' : 'resting';
    lastAttempt = momentOf(clock);
    const { signal } = looks;
    tell(ports.onLooking);
    // Whoever was told may have stopped it.
    if (signal.aborted) return;
    const result = await answer(signal);
    if (signal.aborted) return;
    const failure = result.kind === 'failed' ? result.failure : null;
    failures = failure === null ? 0 : failures + 1;
    // A refused sign-in is not sent again by ourselves because the tenant could not be reached since.
    const idle = failure !== null && (wasIdle || needsPerson(failure));
    phase = idle ? 'idle' : 'waiting';
    const looked = { result, reason, at: momentOf(clock), tookMs: clock.steady() - lastAttempt.steady };
    const next = phase;
    tell(() => ports.onLooked(looked));
    // Whoever was told may have asked for another look, or for none.
    if (is(next)) schedule(failure, idle);
  }

  async function answer(stopped: AbortSignal): Promise<LookResult> {
    try {
      return await ports.look(stopped);
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
    lookIn(wait);
  }

  function lookIn(wait: number, reason: LookReason = 'schedule'): void {
    cancelTimer();
    cancelTimer = clock.after(wait, () => void look(reason));
    tell(() => ports.onScheduled(clock.wall() + wait));
  }

  /** At once, or as soon as the schedule and the server allow. */
  function lookSoon(reason: LookReason): void {
    const soonest = Math.max(notBefore - clock.steady(), ports.pace().floorMs - ageOf(lastAttempt, clock));
    if (soonest <= 0) return void look(reason);
    phase = 'waiting';
    lookIn(soonest, reason);
  }

  /** Whoever is told may fail at it; the loop goes on. */
  function tell(whom: () => void): void {
    try {
      whom();
    } catch (fault) {
      ports.onFault(fault);
    }
  }

  function is(other: typeof phase): boolean {
    return phase === other;
  }

  function allowed(reason: 'popup' | 'person'): boolean {
    if (is('looking') || is('stopped') || clock.steady() < notBefore) return false;
    if (reason === 'popup' && (is('idle') || clock.steady() - lastAttempt.steady <= popupAgeMs)) return false;
    asked = asked.filter((at) => clock.steady() - at < 3_600_000);
    return asked.length < askedLooksAnHour;
  }

  // Not before whoever starts the loop holds it in hand.
  queueMicrotask(() => is('waiting') && void look('schedule'));

  return {
    isLooking: () => is('looking'),
    lookNow(reason) {
      if (!allowed(reason)) return;
      asked.push(clock.steady());
      void look(reason);
    },
    rest() {
      if (is('idle') || is('stopped')) return;
      cancelTimer();
      if (is('looking')) {
        looks.abort();
        looks = new AbortController();
        phase = givenUpTo;
      } else phase = 'resting';
      tell(() => ports.onScheduled(null));
    },
    wake() {
      if (is('waiting') || is('resting')) lookSoon('return');
    },
    networkChanged() {
      if (is('waiting') && failures > 0) lookSoon('network');
    },
    paceChanged() {
      // How long to wait after a failed look is not for the person to say.
      if (!is('waiting') || failures > 0) return;
      const wait = nextLookIn(ports.pace(), null, 0, ports.random, clock.wall());
      if (wait !== null) lookIn(Math.max(0, wait - (clock.steady() - lastAttempt.steady)));
    },
    stop() {
      phase = 'stopped';
      looks.abort();
      cancelTimer();
    },
  };
}
