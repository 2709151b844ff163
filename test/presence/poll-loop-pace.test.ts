import { describe, expect, test } from 'vitest';
import type { LookResult } from '../../electron/presence/look.ts';
import { failed, saw, signInRefused, throttled, unreachable } from './people.ts';
import { heldLook, pollBench, type PollBench } from './poll-bench.ts';

/** A loop whose pace is set while it runs; one look a minute at first. */
function paced(results: LookResult[] = [saw()]): PollBench & { pace: (intervalMs: number) => void } {
  let intervalMs = 60_000;
  const bench = pollBench(results, { pace: () => ({ intervalMs, floorMs: 15_000 }) });
  return {
    ...bench,
    pace(ms) {
      intervalMs = ms;
      bench.loop.paceChanged();
    },
  };
}

describe('another pace holds at once', () => {
  test('a wait that is over at the new pace ends now', async () => {
    const { clock, pace, looks } = paced();
    await clock.advance(40_000);
    pace(20_000);
    await clock.advance(0);
    expect(looks()).toBe(2);
    await clock.advance(20_000);
    expect(looks()).toBe(3);
  });

  test('of a wait that is not, the time since the last look is spent', async () => {
    const { clock, pace, looks, scheduled } = paced();
    await clock.advance(10_000);
    pace(20_000);
    expect(scheduled.at(-1)).toBe(clock.wall() + 10_000);
    await clock.advance(9_999);
    expect(looks()).toBe(1);
    await clock.advance(1);
    expect(looks()).toBe(2);
  });

  test('a slower one puts off the look that was due', async () => {
    const { clock, pace, looks } = paced();
    await clock.advance(50_000);
    pace(300_000);
    await clock.advance(249_999);
    expect(looks()).toBe(1);
    await clock.advance(1);
    expect(looks()).toBe(2);
  });

  test('however often it is changed, no two looks are closer than the least time', async () => {
    const { clock, pace, looked } = paced();
    for (let second = 0; second < 600; second += 1) {
      pace(second % 2 === 0 ? 15_000 : 300_000);
      await clock.advance(1_000);
    }
    const times = looked.map(({ at }) => at.steady);
    const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    expect(gaps.length).toBeGreaterThan(10);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(15_000);
  });

  test('while a look is under way there is one, and the next comes at the new pace', async () => {
    let intervalMs = 60_000;
    const held = heldLook();
    const { clock, loop, looks } = pollBench([], {
      look: held.look,
      pace: () => ({ intervalMs, floorMs: 15_000 }),
    });
    await clock.advance(1_000);
    intervalMs = 20_000;
    loop.paceChanged();
    await clock.advance(1_000);
    expect(looks()).toBe(1);
    held.answer(saw());
    await clock.advance(20_000);
    expect(looks()).toBe(2);
  });
});

describe('a wait that is not the person’s to shorten stays as it is', () => {
  test.each<[string, LookResult]>([
    ['the server asked for it', failed(throttled(600_000))],
    ['SuperOffice cannot be reached', failed(unreachable)],
    ['only a person can help', failed(signInRefused)],
  ])('%s', async (_why, result) => {
    const { clock, pace, scheduled } = paced([result]);
    await clock.advance(1_000);
    const before = [...scheduled];
    pace(15_000);
    expect(scheduled).toEqual(before);
  });

  test('while the computer sleeps nothing is scheduled', async () => {
    const { clock, loop, pace } = paced();
    await clock.advance(1_000);
    loop.rest();
    pace(15_000);
    expect(clock.due()).toEqual([]);
  });
});
