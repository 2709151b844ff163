import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startPollLoop } from '../../electron/presence/poll-loop.ts';
import { looksAnHourCeiling, type Pace } from '../../electron/presence/poll-schedule.ts';
import { fakeClock } from './fake-clock.ts';
import { failed, saw, signInRefused, throttled, unreachable } from './people.ts';
import { play } from './scene.ts';
import { fractions, paces, scenes } from './scenes.ts';

const hour = 3_600_000;

test('no scheduled look comes closer to the look before than the floor', () =>
  fc.assert(
    fc.asyncProperty(scenes, async (scene) => {
      const looks = await play(scene);
      for (const [index, look] of looks.entries()) {
        const before = looks[index - 1];
        if (before === undefined || look.sighting.looked.reason !== 'schedule') continue;
        expect(look.start - before.end).toBeGreaterThanOrEqual(scene.pace.floorMs);
      }
    }),
    { numRuns: 100 },
  ));

test('no look comes before the time that the server asked for, whoever asks', () =>
  fc.assert(
    fc.asyncProperty(scenes, async (scene) => {
      const looks = await play(scene);
      for (const [index, look] of looks.entries()) {
        const result = looks[index - 1]?.sighting.looked.result;
        if (result?.kind !== 'failed' || result.failure.kind !== 'throttled') continue;
        const waited = look.start - (looks[index - 1]?.end ?? NaN);
        expect(waited).toBeGreaterThanOrEqual(Math.min(hour, Math.max(1_000, result.failure.waitMs)));
      }
    }),
    { numRuns: 100 },
  ));

const outcomes = fc.constantFrom(
  saw(),
  saw(),
  failed(unreachable),
  failed(throttled(20_000)),
  failed(signInRefused),
);

/** How an impatient office drives one loop for some hours: who asks, how often, what comes back. */
const impatience = fc.record({
  pace: paces,
  every: fc.integer({ min: 200, max: 30_000 }),
  reason: fc.constantFrom<'popup' | 'person' | 'return' | 'network'>('popup', 'person', 'return', 'network'),
  answers: fc.array(outcomes, { minLength: 1, maxLength: 8 }),
  random: fractions,
});

/** When looks began, in `hours` of somebody asking again and again. */
async function startsUnder(
  { pace, every, reason, answers, random }: typeof impatience extends fc.Arbitrary<infer T> ? T : never,
  hours: number,
): Promise<number[]> {
  const clock = fakeClock();
  const starts: number[] = [];
  const loop = startPollLoop({
    clock,
    random: () => random,
    look() {
      starts.push(clock.steady());
      return Promise.resolve(answers[starts.length % answers.length] ?? saw());
    },
    pace: (): Pace => pace,
    onLooked() {},
    onLooking() {},
    onScheduled() {},
    onFault() {},
  });
  for (let passed = 0; passed < hours * hour; passed += every) {
    if (reason === 'return') {
      loop.rest();
      loop.wake();
    } else if (reason === 'network') loop.networkChanged();
    else loop.lookNow(reason);
    await clock.advance(every);
  }
  loop.stop();
  return starts;
}

test('looks in any hour stay under the ceiling, however often anybody asks', () =>
  fc.assert(
    fc.asyncProperty(impatience, async (drive) => {
      const starts = await startsUnder(drive, 2.2);
      let first = 0;
      for (const [index, start] of starts.entries()) {
        while ((starts[first] ?? start) <= start - hour) first += 1;
        expect(index - first + 1).toBeLessThanOrEqual(looksAnHourCeiling(drive.pace));
      }
    }),
    { numRuns: 12 },
  ));
