import { expect, test } from 'vitest';
import { firstArrival } from '../../electron/demo/cast.ts';
import { liveDay } from '../../electron/demo/live-day.ts';
import { seededRandom } from '../../electron/demo/seeded-random.ts';
import { fakeClock } from '../presence/fake-clock.ts';

test('what is held does not count: the day goes on from where it was', () => {
  const [clock, other] = [fakeClock(), fakeClock()];
  const day = liveDay(clock, seededRandom(1));
  const undisturbed = liveDay(other, seededRandom(1));
  clock.sleep(20_000);
  day.run(false);
  clock.sleep(500_000);
  day.run(true);
  day.run(true);
  clock.sleep(20_000);
  other.sleep(40_000);
  expect(day.agents()).toEqual(undisturbed.agents());
});

test('a change is made to the day as it is now, not as it was last looked at', () => {
  const clock = fakeClock();
  const day = liveDay(clock, seededRandom(1));
  clock.sleep(firstArrival.afterSeconds * 1_000);
  day.change(firstArrival.id, { present: false });
  expect(day.agents().find(({ id }) => id === firstArrival.id)).toMatchObject({ present: false });
});

test('nobody is changed where there is no such agent', () => {
  const day = liveDay(fakeClock(), seededRandom(1));
  const before = structuredClone(day.agents());
  expect(day.change(4711, { present: true })).toBe(false);
  expect(day.agents()).toEqual(before);
});
