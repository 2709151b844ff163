import type { Clock, Dispose } from '../../electron/presence/clock.ts';

/** A clock that stands still until a test moves it. */
export interface FakeClock extends Clock {
  /** Lets time pass, running what falls due in order; promises settle at every step. */
  advance(ms: number): Promise<void>;
  /** Moves both scales on and runs nothing, as a computer that sleeps does; what is due runs with the next `advance`. */
  sleep(ms: number): void;
  /** Moves the time of day alone, as a person who sets the clock does. */
  setBack(ms: number): void;
  /** When what waits falls due, on the steady scale, soonest first. */
  due(): readonly number[];
}

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** Starts at a plain morning; the steady scale starts elsewhere, so that mixing the two up shows. */
export function fakeClock(): FakeClock {
  let wall = Date.UTC(2026, 2, 10, 9, 0, 0);
  let steady = 1_000;
  const timers = new Set<Timer>();

  const soonest = (): Timer | undefined => [...timers].sort((a, b) => a.at - b.at)[0];

  function moveTo(at: number): void {
    wall += Math.max(0, at - steady);
    steady = Math.max(at, steady);
  }

  return {
    wall: () => wall,
    steady: () => steady,
    after(ms, run): Dispose {
      const timer = { at: steady + Math.max(0, ms), run };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    async advance(ms) {
      const end = steady + ms;
      await settled();
      for (let next = soonest(); next !== undefined && next.at <= end; next = soonest()) {
        moveTo(next.at);
        timers.delete(next);
        next.run();
        await settled();
      }
      moveTo(end);
    },
    sleep(ms) {
      wall += ms;
      steady += ms;
    },
    setBack: (ms) => void (wall -= ms),
    due: () => [...timers].map((timer) => timer.at).sort((a, b) => a - b),
  };
}

/** Resolves when all promises that could settle without time passing have done so. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
