import type { Fault } from './fault.ts';
import type { Watcher } from './watcher.ts';

const hour = 3_600_000;

/** What was met on a walk. */
export interface Walk {
  readonly strikes: number;
  readonly kinds: number;
}

/**
 * Goes on for so many steps through faults, mends, comings and goings, sleep and impatience, in an order
 * that the seed alone decides, with a look or two at every step; and ends with all well.
 */
export async function walk(
  watcher: Watcher,
  faults: readonly Fault[],
  steps: number,
  seed: number,
  patiently: (step: Promise<void>) => Promise<void>,
): Promise<Walk> {
  const { watched, world } = watcher;
  const { watch } = watched;
  const random = randomOf(seed);
  const oneOf = <T>(many: readonly T[]): T => many[Math.floor(random() * many.length)]!;
  const light = faults.filter(({ heavy }) => heavy !== true);
  const met = new Set<string>();
  let strikes = 0;

  async function strike(): Promise<void> {
    const fault = oneOf(random() < 0.02 ? faults : light);
    await watcher.mend();
    await watcher.strike(fault);
    met.add(fault.does);
    strikes += 1;
  }

  /** A look under way for whatever reason, to its end. */
  async function finish(): Promise<void> {
    if (watch.isLooking()) await watcher.lookBy(() => {});
  }

  async function step(): Promise<void> {
    const dice = random();
    if (dice < 0.4) await strike();
    else if (dice < 0.5) await watcher.mend();
    else if (dice < 0.75) watcher.turn(oneOf([2, 3, 4, 5, 6, 7, 8, 9]), random() < 0.5);
    else if (dice < 0.85) {
      watch.lookNow(oneOf(['popup', 'person']));
      await finish();
    } else if (dice < 0.9) {
      watch.rest();
      world.clock.sleep(Math.floor(random() * 2 * hour));
      watch.wake(true);
      await finish();
    }
    await watcher.look();
  }

  for (let taken = 0; taken < steps; taken += 1) await patiently(step());
  await watcher.mend();
  await watcher.look();
  return { strikes, kinds: met.size };
}

/** Numbers from 0 up to 1, always the same for one seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
