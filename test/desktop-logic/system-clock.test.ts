import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { systemClock } from '../../electron/desktop/system-clock.ts';

const day = 86_400_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each([0, 1_000, 2 ** 31 - 1, 2 ** 31, 100 * day])('a wait of %d ms is as long as that, once', (ms) => {
  let runs = 0;
  systemClock.after(ms, () => (runs += 1));
  if (ms > 0) vi.advanceTimersByTime(ms - 1);
  expect(runs).toBe(0);
  vi.advanceTimersByTime(1);
  expect(runs).toBe(1);
  vi.advanceTimersByTime(200 * day);
  expect(runs).toBe(1);
});

test('a wait without an end never runs, and never keeps the computer busy', () => {
  let runs = 0;
  systemClock.after(Infinity, () => (runs += 1));
  vi.advanceTimersByTime(100 * day);
  expect({ runs, waiting: vi.getTimerCount() }).toEqual({ runs: 0, waiting: 1 });
});

test.each([0, 30 * day])('a wait called off after %d ms runs no more', (ms) => {
  let runs = 0;
  const cancel = systemClock.after(100 * day, () => (runs += 1));
  vi.advanceTimersByTime(ms);
  cancel();
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(200 * day);
  expect(runs).toBe(0);
});
