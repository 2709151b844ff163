import { describe, expect, test } from 'vitest';
import { settled } from './fake-clock.ts';
import { failed, notAllowed, saw, signInRefused, throttled, unreachable } from './people.ts';
import { heldLook, pollBench, type PollBench } from './poll-bench.ts';

describe('by itself', () => {
  test('looks at once, and then at its pace', async () => {
    const { clock, looks, reasons, scheduled } = pollBench();
    await clock.advance(0);
    expect(looks()).toBe(1);
    expect(scheduled).toEqual([clock.wall() + 60_000]);
    await clock.advance(59_999);
    expect(looks()).toBe(1);
    await clock.advance(1);
    expect(reasons()).toEqual(['schedule', 'schedule']);
  });

  test('says whether a look is under way, also when it is given up', async () => {
    const { look, answer } = heldLook();
    const { clock, loop } = pollBench([], { look });
    await clock.advance(0);
    expect(loop.isLooking()).toBe(true);
    answer(saw());
    await settled();
    expect(loop.isLooking()).toBe(false);
    loop.lookNow('person');
    expect(loop.isLooking()).toBe(true);
    loop.rest();
    expect(loop.isLooking()).toBe(false);
  });

  test('tells how a look went', async () => {
    const { look, answer } = heldLook();
    const { clock, looked } = pollBench([], { look });
    await clock.advance(1_234);
    answer(failed(unreachable));
    await clock.advance(37_500);
    await clock.advance(100);
    answer(saw());
    await settled();
    expect(looked.map(({ tookMs }) => tookMs)).toEqual([1_234, 100]);
  });

  test('obeys a new pace from the next look on', async () => {
    let intervalMs = 60_000;
    const { clock, looks } = pollBench([saw()], { pace: () => ({ intervalMs, floorMs: 15_000 }) });
    await clock.advance(0);
    intervalMs = 20_000;
    await clock.advance(80_000);
    expect(looks()).toBe(3);
  });

  test.each([signInRefused, notAllowed])(
    'stops looking where only a person can help: $kind',
    async (failure) => {
      const { clock, looks, scheduled } = pollBench([failed(failure)]);
      await clock.advance(86_400_000);
      expect(looks()).toBe(1);
      expect(scheduled).toEqual([null]);
    },
  );

  test('goes on after a fault in a look, as after any failure', async () => {
    const fault = new Error('a fault');
    let first = true;
    const { clock, faults, looked } = pollBench([], {
      look() {
        if (!first) return Promise.resolve(saw());
        first = false;
        return Promise.reject(fault);
      },
    });
    await clock.advance(37_500);
    expect(faults).toEqual([fault]);
    expect(looked.map(({ result }) => result.kind)).toEqual(['failed', 'roster']);
  });

  test('goes on after a fault in whoever is told', async () => {
    const { clock, faults, looks } = pollBench([saw()], {
      onLooked() {
        throw new Error('a fault');
      },
    });
    await clock.advance(60_000);
    expect(looks()).toBe(2);
    expect(faults).toHaveLength(2);
  });
});

test('goes on after a fault in whoever is told that a look begins', async () => {
  const { clock, faults, looked } = pollBench([saw()], {
    onLooking() {
      throw new Error('a fault');
    },
  });
  await clock.advance(60_000);
  expect(looked.map(({ result }) => result.kind)).toEqual(['roster', 'roster']);
  expect(faults).toHaveLength(2);
});

test('goes on after a fault in whoever is told of the schedule', async () => {
  const { clock, faults, looks } = pollBench([saw()], {
    onScheduled() {
      throw new Error('a fault');
    },
  });
  await clock.advance(60_000);
  expect(looks()).toBe(2);
  expect(faults).toHaveLength(2);
});

describe('asked for a look', () => {
  test('by a person: looks at once, and counts its pace from there', async () => {
    const { clock, loop, reasons, looks } = pollBench();
    await clock.advance(30_000);
    loop.lookNow('person');
    await clock.advance(59_999);
    expect(reasons()).toEqual(['schedule', 'person']);
    await clock.advance(1);
    expect(looks()).toBe(3);
  });

  test('by the popup: only when what it would show is older than five seconds', async () => {
    const { clock, loop, looks } = pollBench();
    await clock.advance(5_000);
    loop.lookNow('popup');
    expect(looks()).toBe(1);
    await clock.advance(1);
    loop.lookNow('popup');
    expect(looks()).toBe(2);
  });

  test('while a look is under way: does not look twice', async () => {
    const { look, answer } = heldLook();
    const { clock, loop, looks } = pollBench([], { look });
    await clock.advance(10_000);
    loop.lookNow('person');
    loop.lookNow('popup');
    expect(looks()).toBe(1);
    answer(saw());
    await settled();
    expect(clock.due()).toHaveLength(1);
  });

  test('after a refused sign-in: a person may try again, the popup may not', async () => {
    const { clock, loop, looks, scheduled } = pollBench([failed(signInRefused), saw()]);
    await clock.advance(10_000);
    loop.lookNow('popup');
    expect(looks()).toBe(1);
    loop.lookNow('person');
    await clock.advance(0);
    expect(looks()).toBe(2);
    expect(scheduled).toEqual([null, clock.wall() + 60_000]);
  });

  test('while the server wants to be left alone: leaves it alone, whoever asks', async () => {
    const { clock, loop, looks } = pollBench([failed(throttled(600_000)), saw()]);
    await clock.advance(599_999);
    loop.lookNow('person');
    loop.lookNow('popup');
    expect(looks()).toBe(1);
    await clock.advance(60_000);
    expect(looks()).toBe(2);
  });

  test('between failures: a person need not wait', async () => {
    const { clock, loop, looks } = pollBench([failed(unreachable)]);
    await clock.advance(1_000);
    loop.lookNow('person');
    expect(looks()).toBe(2);
  });

  test('too often: not more than 120 times an hour, then again', async () => {
    const { clock, loop, reasons } = pollBench();
    const asked = (): number => reasons().filter((reason) => reason === 'person').length;
    for (let count = 0; count < 200; count += 1) {
      await clock.advance(10);
      loop.lookNow('person');
    }
    await clock.advance(0);
    expect(asked()).toBe(120);
    await clock.advance(3_600_000);
    loop.lookNow('person');
    await clock.advance(0);
    expect(asked()).toBe(121);
  });

  test('by whoever is told of a look: looks once more, and waits once', async () => {
    let again = true;
    const { clock, loop, looks }: PollBench = pollBench([saw()], {
      onLooked() {
        if (again) loop.lookNow('person');
        again = false;
      },
    });
    await clock.advance(0);
    expect(looks()).toBe(2);
    expect(clock.due()).toHaveLength(1);
  });
});

test('asked for a look by whoever is told of the schedule, never looks twice at a time', async () => {
  let again = true;
  const { clock, loop, looks }: PollBench = pollBench([], {
    look: () => (again ? Promise.resolve(saw()) : new Promise(() => {})),
    onScheduled() {
      again = false;
      loop.lookNow('person');
    },
  });
  await clock.advance(60_000);
  expect(looks()).toBe(2);
});

describe('stopped', () => {
  test('waits for nothing and looks no more, whoever asks', async () => {
    const { clock, loop, looks } = pollBench();
    await clock.advance(1_000);
    loop.stop();
    loop.stop();
    expect(clock.due()).toEqual([]);
    loop.lookNow('person');
    await clock.advance(86_400_000);
    expect(looks()).toBe(1);
  });

  test('during a look: ends that look, and is told of nothing', async () => {
    const { look, answer } = heldLook();
    let signal: AbortSignal | undefined;
    const { clock, loop, looked, scheduled } = pollBench([], {
      look(stopped) {
        signal = stopped;
        return look(stopped);
      },
    });
    await clock.advance(0);
    loop.stop();
    expect(signal?.aborted).toBe(true);
    answer(saw());
    await clock.advance(60_000);
    expect({ looked, scheduled, due: clock.due() }).toEqual({ looked: [], scheduled: [], due: [] });
  });
});
