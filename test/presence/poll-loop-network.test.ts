import { expect, test } from 'vitest';
import { settled } from './fake-clock.ts';
import { failed, saw, signInRefused, throttled, unreachable } from './people.ts';
import { heldLook, pollBench } from './poll-bench.ts';

test('another network after a look that failed: looks at once, once', async () => {
  const { clock, loop, reasons } = pollBench([failed(unreachable), saw()]);
  await clock.advance(20_000);
  loop.networkChanged();
  loop.networkChanged();
  await settled();
  loop.networkChanged();
  await clock.advance(59_999);
  expect(reasons()).toEqual(['schedule', 'network']);
});

test('while looks go well it is no reason to look', async () => {
  const { clock, loop, looks } = pollBench();
  await clock.advance(20_000);
  loop.networkChanged();
  await settled();
  expect(looks()).toBe(1);
});

test('waits out the least time between two looks', async () => {
  const { clock, loop, reasons, scheduled } = pollBench([failed(unreachable)]);
  await clock.advance(5_000);
  loop.networkChanged();
  await clock.advance(5_000);
  loop.networkChanged();
  expect(scheduled.at(-1)).toBe(clock.wall() + 5_000);
  await clock.advance(4_999);
  expect(reasons()).toEqual(['schedule']);
  await clock.advance(1);
  expect(reasons()).toEqual(['schedule', 'network']);
});

test('waits for as long as the server asked', async () => {
  const { clock, loop, looks } = pollBench([failed(throttled(600_000))]);
  await clock.advance(100_000);
  loop.networkChanged();
  await clock.advance(499_999);
  expect(looks()).toBe(1);
});

test('leaves a refused sign-in to the person, and a computer that sleeps alone', async () => {
  for (const failure of [signInRefused, unreachable]) {
    const { clock, loop, looks } = pollBench([failed(failure)]);
    await clock.advance(0);
    loop.rest();
    await clock.advance(3_600_000);
    loop.networkChanged();
    await clock.advance(3_600_000);
    expect(looks()).toBe(1);
  }
});

test('a look under way goes on', async () => {
  const { look, answer } = heldLook();
  const { clock, loop, looks } = pollBench([], { look });
  await clock.advance(0);
  answer(failed(unreachable));
  await clock.advance(60_000);
  loop.networkChanged();
  await settled();
  expect(looks()).toBe(2);
});
