import { expect, test } from 'vitest';
import { comebacks } from '../../electron/desktop/comebacks.ts';
import { fakeClock } from '../presence/fake-clock.ts';

test('what dies at once each time is given up, and stays so while it dies', () => {
  const may = comebacks(fakeClock(), 20);
  const verdicts = Array.from({ length: 25 }, () => may());
  expect(verdicts.indexOf(false)).toBe(20);
  expect(verdicts.lastIndexOf(true)).toBe(19);
});

test('what dies now and then may always be made again', async () => {
  const clock = fakeClock();
  const may = comebacks(clock, 20);
  for (let times = 0; times < 100; times += 1) {
    expect(may()).toBe(true);
    await clock.advance(3_001);
  }
});
