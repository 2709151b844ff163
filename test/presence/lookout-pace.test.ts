import { expect, test } from 'vitest';
import { startLookout, type Sighting } from '../../electron/presence/lookout.ts';
import type { Circumstances } from '../../electron/presence/notices/circumstances.ts';
import { slower, type Pace } from '../../electron/presence/poll-schedule.ts';
import { fakeClock } from './fake-clock.ts';
import { away, present, saw } from './people.ts';

const pace: Pace = { intervalMs: 30_000, floorMs: 15_000 };

const circumstances: Circumstances = {
  myself: null,
  myTopics: null,
  rules: [
    {
      id: 'arrival',
      on: true,
      once: false,
      scope: { kind: 'all' },
      occasion: 'arrival',
      whom: { kind: 'anyone' },
    },
  ],
  favourites: new Set(),
  busyFrom: 4,
  hush: null,
  away: 'no',
  coverage: () => [],
};

/** A lookout at Anna, who is away until she `comes`, and its looks; the screen can be locked. */
function lookoutAtAnna(): {
  clock: ReturnType<typeof fakeClock>;
  lookout: ReturnType<typeof startLookout>;
  sightings: Sighting[];
  lock: (is: boolean) => void;
  setPace: (intervalMs: number) => void;
  comes: () => void;
} {
  const clock = fakeClock();
  const sightings: Sighting[] = [];
  let locked = false;
  let here = false;
  let intervalMs = pace.intervalMs;
  const lookout = startLookout({
    clock,
    random: () => 0.5,
    look: () => Promise.resolve(saw(here ? present(1) : away(1))),
    circumstances: () => ({ ...circumstances, away: locked ? 'locked' : 'no' }),
    pace: () => (locked ? slower(pace) : { ...pace, intervalMs }),
    onSighting: (sighting) => sightings.push(sighting),
    onLooking() {},
    onScheduled() {},
    onFault(fault) {
      throw fault;
    },
  });
  return {
    clock,
    lookout,
    sightings,
    lock: (is) => void (locked = is),
    setPace: (ms) => void (intervalMs = ms),
    comes: () => void (here = true),
  };
}

test('who looks seldom on purpose has not been in an outage when the screen is unlocked', async () => {
  const { clock, lookout, sightings, lock } = lookoutAtAnna();
  await clock.advance(0);
  lock(true);
  await clock.advance(30_000 + 119_000);
  expect(sightings).toHaveLength(2);
  lock(false);
  lookout.wake();
  await clock.advance(0);
  expect(sightings.map(({ gap }) => gap)).toEqual(['none', 'none', 'none']);
});

test('who looks more often from now on has not been in an outage before', async () => {
  const { clock, lookout, sightings, setPace } = lookoutAtAnna();
  setPace(300_000);
  lookout.paceChanged();
  await clock.advance(0);
  await clock.advance(300_000 + 200_000);
  expect(sightings).toHaveLength(2);
  setPace(30_000);
  lookout.paceChanged();
  await clock.advance(0);
  expect(sightings.map(({ gap }) => gap)).toEqual(['none', 'none', 'none']);
});

test('who looks more seldom from now on, neither', async () => {
  const { clock, lookout, sightings, setPace } = lookoutAtAnna();
  await clock.advance(0);
  setPace(300_000);
  lookout.paceChanged();
  await clock.advance(300_000);
  expect(sightings.map(({ gap }) => gap)).toEqual(['none', 'none']);
});

test('who has not looked for long has been', async () => {
  const { clock, lookout, sightings } = lookoutAtAnna();
  await clock.advance(0);
  lookout.rest();
  await clock.advance(3_600_000);
  lookout.wake();
  await clock.advance(0);
  expect(sightings.map(({ gap }) => gap)).toEqual(['none', 'outage']);
});

test.each([-12 * 3_600_000, 12 * 3_600_000])('a clock that is set by %d ms is no news', async (by) => {
  const { clock, sightings } = lookoutAtAnna();
  await clock.advance(60_000);
  clock.setBack(by);
  await clock.advance(120_000);
  expect(sightings).toHaveLength(7);
  expect(sightings.filter(({ notice }) => notice !== null)).toEqual([]);
});

test('somebody who comes after the clock was set back is told of all the same', async () => {
  const { clock, sightings, comes } = lookoutAtAnna();
  await clock.advance(60_000);
  clock.setBack(12 * 3_600_000);
  await clock.advance(30_000);
  comes();
  await clock.advance(30_000);
  expect(sightings.at(-1)?.notice?.happenings).toMatchObject([{ kind: 'arrival' }]);
});
