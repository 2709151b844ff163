import { describe, expect, test } from 'vitest';
import type { LookResult } from '../../electron/presence/look.ts';
import { settled } from './fake-clock.ts';
import { failed, saw, signInRefused, throttled, unreachable } from './people.ts';
import { pollBench, type PollBench } from './poll-bench.ts';

const hour = 3_600_000;

describe('at rest', () => {
  test('looks no more by itself, and has nothing scheduled', async () => {
    const { clock, loop, looks, scheduled } = pollBench();
    await clock.advance(10_000);
    loop.rest();
    await clock.advance(24 * hour);
    expect(looks()).toBe(1);
    expect(scheduled.at(-1)).toBeNull();
    expect(clock.due()).toEqual([]);
  });

  test('before the first look: does not take it', async () => {
    const { clock, loop, looks } = pollBench();
    loop.rest();
    await clock.advance(hour);
    expect(looks()).toBe(0);
  });

  test('gives up a look under way, whose answer means nothing any more', async () => {
    const signals: AbortSignal[] = [];
    const answers: ((result: LookResult) => void)[] = [];
    const { clock, loop, looked } = pollBench([], {
      look(stopped) {
        signals.push(stopped);
        return new Promise((resolve) => answers.push(resolve));
      },
    });
    await clock.advance(10_000);
    loop.rest();
    await clock.advance(hour);
    loop.wake();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    answers[0]?.(failed(unreachable));
    await settled();
    expect(looked).toEqual([]);
    answers[1]?.(saw());
    await settled();
    expect(looked.map(({ reason }) => reason)).toEqual(['return']);
  });

  test.each(['person', 'popup'] as const)('looks when asked to by the %s, and goes on', async (reason) => {
    const { clock, loop, reasons } = pollBench();
    await clock.advance(0);
    loop.rest();
    await clock.advance(hour);
    loop.lookNow(reason);
    await clock.advance(60_000);
    expect(reasons()).toEqual(['schedule', reason, 'schedule']);
  });

  test('told so by whoever hears of a look: schedules none', async () => {
    const { clock, loop, looks }: PollBench = pollBench([saw()], { onLooked: () => loop.rest() });
    await clock.advance(hour);
    expect(looks()).toBe(1);
  });

  test('may be stopped, and then wakes no more', async () => {
    const { clock, loop, looks } = pollBench();
    await clock.advance(0);
    loop.rest();
    loop.stop();
    loop.rest();
    loop.wake();
    await clock.advance(hour);
    expect(looks()).toBe(1);
  });
});

describe('when somebody is back', () => {
  test('looks at once, once, and then at its pace', async () => {
    const { clock, loop, reasons } = pollBench();
    await clock.advance(0);
    loop.rest();
    await clock.advance(hour);
    loop.wake();
    loop.wake();
    await clock.advance(59_999);
    expect(reasons()).toEqual(['schedule', 'return']);
    await clock.advance(1);
    expect(reasons()).toEqual(['schedule', 'return', 'schedule']);
  });

  test('looks at once without having rested, in place of the look that was due', async () => {
    const { clock, loop, reasons } = pollBench();
    await clock.advance(30_000);
    loop.wake();
    await clock.advance(59_999);
    expect(reasons()).toEqual(['schedule', 'return']);
  });

  test('looks at once after a sleep in which only the time of day went on', async () => {
    const { clock, loop, reasons } = pollBench();
    await clock.advance(1_000);
    loop.rest();
    clock.setBack(-hour);
    loop.wake();
    await settled();
    expect(reasons()).toEqual(['schedule', 'return']);
  });

  test('waits out the least time between two looks', async () => {
    const { clock, loop, looks, scheduled } = pollBench();
    await clock.advance(5_000);
    loop.wake();
    loop.rest();
    loop.wake();
    loop.wake();
    expect(scheduled.at(-1)).toBe(clock.wall() + 10_000);
    await clock.advance(9_999);
    expect(looks()).toBe(1);
    await clock.advance(1);
    expect(looks()).toBe(2);
    expect(clock.due()).toHaveLength(1);
  });

  test('between failures: need not wait for the next try', async () => {
    const { clock, loop, looks } = pollBench([failed(unreachable)]);
    await clock.advance(20_000);
    loop.wake();
    expect(looks()).toBe(2);
  });

  test('waits for as long as the server asked, whether or not it rested', async () => {
    const { clock, loop, looks } = pollBench([failed(throttled(600_000)), saw()]);
    await clock.advance(100_000);
    loop.wake();
    loop.rest();
    await clock.advance(100_000);
    loop.wake();
    await clock.advance(399_999);
    expect(looks()).toBe(1);
    await clock.advance(60_000);
    expect(looks()).toBe(2);
  });

  test('leaves a refused sign-in to the person', async () => {
    const { clock, loop, looks } = pollBench([failed(signInRefused)]);
    await clock.advance(0);
    loop.rest();
    loop.wake();
    await clock.advance(24 * hour);
    expect(looks()).toBe(1);
  });

  test('leaves it to the person also when their own try was given up', async () => {
    const answers = [Promise.resolve(failed(signInRefused)), new Promise<never>(() => {})];
    const { clock, loop, looks } = pollBench([], { look: () => answers.shift() ?? Promise.resolve(saw()) });
    await clock.advance(0);
    loop.lookNow('person');
    loop.rest();
    loop.wake();
    await clock.advance(24 * hour);
    expect(looks()).toBe(2);
    loop.lookNow('person');
    await clock.advance(60_000);
    expect(looks()).toBe(4);
  });

  test('does not use up what a person may ask for', async () => {
    const { clock, loop, reasons } = pollBench();
    for (let count = 0; count < 130; count += 1) {
      await clock.advance(15_000);
      loop.wake();
    }
    await settled();
    loop.lookNow('person');
    await settled();
    expect(reasons().at(-1)).toBe('person');
  });
});

describe('a clock that is set by hours', () => {
  test.each([-12 * hour, 12 * hour])('by %d ms moves no look', async (by) => {
    const { clock, looks } = pollBench();
    await clock.advance(30_000);
    clock.setBack(by);
    await clock.advance(29_999);
    expect(looks()).toBe(1);
    await clock.advance(1);
    expect(looks()).toBe(2);
    await clock.advance(60_000);
    expect(looks()).toBe(3);
  });
});
