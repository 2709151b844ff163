import type { RunningApp } from '../app/app.ts';

/** The running app's own time: it goes on as ever, and leaps ahead when it is told to. */
export interface AppTime {
  /** Leaps to whatever is due next, has it done, and waits until all that this began is over. */
  next(): Promise<void>;
  /** Lets so much time pass, ms, leaping from one thing that falls due to the next. */
  pass(ms: number): Promise<void>;
  /** Lets so much time pass at once, ms, in which nothing is done: the computer sleeps. */
  sleep(ms: number): Promise<void>;
}

/** What it looks like in the app's main process. */
interface TimeThere extends AppTime {
  waiting(): number;
}

/** How many things wait for their time in the app. */
export function waitingIn(app: RunningApp): Promise<number> {
  return app.electron.evaluate(() => (globalThis as unknown as { appTime: TimeThere }).appTime.waiting());
}

/**
 * Takes the time of the app's main process into our hands: both clocks and all timers, and nothing else.
 * What waits already goes on in time as it passes by itself.
 */
export async function takeTime(app: RunningApp): Promise<AppTime> {
  await app.electron.evaluate(() => {
    /** Whatever waits for less is an answer under way, and is waited for, ms. */
    const answersWithin = 20_000;
    const setReal = globalThis.setTimeout;
    const clearReal = globalThis.clearTimeout;
    const steadily = performance.now.bind(performance);
    const wall = Date.now.bind(Date);
    interface Waiting {
      readonly at: number;
      readonly ms: number;
      readonly run: () => void;
      timer: NodeJS.Timeout;
    }
    const waiting = new Map<unknown, Waiting>();
    let ahead = 0;
    const steady = (): number => steadily() + ahead;

    function arm(key: unknown, { at, run }: Waiting): NodeJS.Timeout {
      return setReal(() => {
        waiting.delete(key);
        run();
      }, at - steady());
    }

    function leap(ms: number): void {
      ahead += Math.max(0, ms);
      for (const [key, each] of waiting) {
        clearReal(each.timer);
        each.timer = arm(key, each);
      }
    }

    const soonest = (): number => Math.min(...[...waiting.values()].map(({ at }) => at));

    async function quiet(): Promise<void> {
      for (let still = 0; still < 3;) {
        await new Promise((resolve) => setReal(resolve, 1));
        still = [...waiting.values()].some(({ ms }) => ms <= answersWithin) ? 0 : still + 1;
      }
    }

    async function next(): Promise<void> {
      await quiet();
      leap(soonest() - steady());
      // What is due is done in its own turn.
      await new Promise((resolve) => setReal(resolve, 2));
      await quiet();
    }

    performance.now = steady;
    Date.now = () => wall() + Math.round(ahead);
    globalThis.setTimeout = ((run: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) => {
      const key: NodeJS.Timeout = setReal(() => {
        waiting.delete(key);
        run(...given);
      }, ms);
      waiting.set(key, { at: steady() + ms, ms, run: () => run(...given), timer: key });
      return key;
    }) as typeof setTimeout;
    globalThis.clearTimeout = (key) => {
      clearReal(waiting.get(key)?.timer ?? key);
      waiting.delete(key);
    };
    const appTime: TimeThere = {
      next,
      async pass(ms) {
        const end = steady() + ms;
        while (soonest() <= end) await next();
        leap(end - steady());
      },
      sleep: (ms) => Promise.resolve(leap(ms)),
      waiting: () => waiting.size,
    };
    Object.assign(globalThis, { appTime });
  });
  const tell = (what: keyof AppTime) => (ms?: number) =>
    app.electron.evaluate(
      (_electron, [how, given]) => (globalThis as unknown as { appTime: TimeThere }).appTime[how](given ?? 0),
      [what, ms] as const,
    );
  return { next: tell('next'), pass: tell('pass'), sleep: tell('sleep') };
}
