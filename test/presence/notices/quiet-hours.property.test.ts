import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { QuietHours, QuietSpan, Weekday } from '../../../electron/presence/notices/hush.ts';
import { isQuiet, quietUntil } from '../../../electron/presence/notices/quiet-hours.ts';

const everyDay: Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const zoneNames = [
  'Europe/Oslo',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Asia/Kolkata',
];

function hours(...list: QuietSpan[]): QuietHours {
  return { on: true, spans: list };
}

const spans = fc.record({
  days: fc.subarray(everyDay),
  from: fc.integer({ min: 0, max: 1439 }),
  to: fc.integer({ min: 0, max: 1439 }),
});
/** Around the changes of clocks, and on days like others; whole minutes. */
const minutes = fc
  .tuple(
    fc.constantFrom('2026-03-29', '2026-10-25', '2026-04-05', '2026-10-04', '2026-07-01'),
    fc.integer({ min: -3_000, max: 3_000 }),
  )
  .map(([day, aside]) => Date.parse(`${day}T00:00:00Z`) + aside * 60_000);
const zones = fc.constantFrom(...zoneNames);

test('it is quiet at every minute up to the end, and not at the end', () => {
  fc.assert(
    fc.property(fc.array(spans, { minLength: 1, maxLength: 4 }), minutes, zones, (list, wall, zone) => {
      const quietHours = hours(...list);
      const until = quietUntil(quietHours, wall, zone);
      if (until === null) return;
      expect(isQuiet(quietHours, wall, zone)).toBe(true);
      expect(isQuiet(quietHours, until, zone)).toBe(false);
      const some = Math.min(300, (until - wall) / 60_000);
      for (let n = 0; n < some; n++) {
        expect(isQuiet(quietHours, wall + n * 60_000, zone)).toBe(true);
        expect(isQuiet(quietHours, until - (n + 1) * 60_000, zone)).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

test('it is quiet exactly when the clocks show a time in a span', () => {
  const inWords = new Map(
    zoneNames.map((timeZone) => [
      timeZone,
      new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit' }),
    ]),
  );
  const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  fc.assert(
    fc.property(spans, minutes, zones, (only, wall, zone) => {
      const [, name = '', time = ''] =
        /^(\w+) (.+)$/.exec(inWords.get(zone)?.format(wall).replace(',', '') ?? '') ?? [];
      const day = weekdays.indexOf(name);
      const [hour = 0, minute = 0] = time.split(':').map(Number);
      const now = hour * 60 + minute;
      const isDay = (index: number): boolean => only.days.includes(everyDay[(index + 7) % 7]!);
      const expected =
        only.from < only.to
          ? isDay(day) && only.from <= now && now < only.to
          : (isDay(day) && now >= only.from) || (isDay(day - 1) && now < only.to);
      expect(isQuiet(hours(only), wall, zone)).toBe(expected);
    }),
    { numRuns: 2_000 },
  );
});
