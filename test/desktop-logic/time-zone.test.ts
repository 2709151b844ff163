import { expect, test } from 'vitest';
import { timeZoneOf } from '../../electron/desktop/time-zone.ts';
import { isQuiet } from '../../electron/presence/notices/quiet-hours.ts';

/** Every minute of the week. */
const always = { on: true, spans: [{ days: [1, 2, 3, 4, 5, 6, 7] as const, from: 0, to: 0 }] };

test('is the one the computer tells', () => {
  expect(timeZoneOf('Europe/Oslo')).toBe('Europe/Oslo');
});

test('is one that quiet hours can be read by, also where the computer tells none', () => {
  for (const told of ['Etc/Unknown', undefined, '']) {
    expect(timeZoneOf(told)).toBe('UTC');
    expect(isQuiet(always, 0, timeZoneOf(told))).toBe(true);
  }
});
