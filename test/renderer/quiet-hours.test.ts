import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { QuietSpan } from '../../electron/presence/notices/hush.ts';
import { parseTime } from '../../renderer/settings/notices/clock-time.ts';
import {
  endsNextDay,
  newSpan,
  spanText,
  withDay,
  withoutSpan,
  withSpan,
} from '../../renderer/settings/notices/quiet-spans.ts';
import { en } from '../../renderer/words/en.ts';
import { speechOf } from '../../renderer/words/speech.ts';

test('new hours are nights, and beside hours of weekdays the weekend', () => {
  const nights = newSpan([]);
  expect(spanText(nights, en)).toBe('Mo Tu We Th Fr 17:00 to 08:00');
  expect(spanText(newSpan([nights]), en)).toBe('Sa Su 00:00 to 00:00');
  expect(newSpan([newSpan([nights])])).toEqual(nights);
});

test.each<[string, number]>([
  ['17:00', 1020],
  ['8:05', 485],
  ['9.30', 570],
  ['0930', 570],
  ['930', 570],
  ['17', 1020],
  ['0', 0],
  [' 23:59 ', 1439],
  ['24:00', 0],
])('%o is a time of day', (typed, minute) => {
  expect(parseTime(typed)).toBe(minute);
});

test.each([
  '',
  ' ',
  ':',
  '17:',
  '17:5',
  '25',
  '24:01',
  '12:60',
  '-1',
  '1e1',
  '12:000',
  'noon',
  '5pm',
  '１２',
])('%o is none', (typed) => {
  expect(parseTime(typed)).toBeNull();
});

test.each(['en-GB', 'nb-NO', 'sv-SE', 'da-DK', 'de-DE', 'nl-NL'])(
  'every time is read as %s writes it',
  (locale) => {
    const { minuteOfDay } = speechOf(locale);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => {
        expect(minuteOfDay(minute)).toMatch(/^\d\d[:.]\d\d$/);
        expect(parseTime(minuteOfDay(minute))).toBe(minute);
      }),
    );
  },
);

const span: QuietSpan = { days: [1, 5], from: 1020, to: 480 };

test('a span that ends when it begins, or before, ends the next day', () => {
  expect(endsNextDay(span)).toBe(true);
  expect(endsNextDay({ ...span, to: 1020 })).toBe(true);
  expect(endsNextDay({ ...span, to: 1021 })).toBe(false);
});

test('days come and go in the order of the week', () => {
  expect(withDay(span, 3, true).days).toEqual([1, 3, 5]);
  expect(withDay(span, 1, true).days).toEqual([1, 5]);
  expect(withDay(span, 1, false).days).toEqual([5]);
  expect(withDay(span, 2, false)).toEqual(span);
});

test('one span of several is changed or taken out, the others stay', () => {
  const other: QuietSpan = { days: [7], from: 0, to: 0 };
  expect(withSpan([span, other], 1, span)).toEqual([span, span]);
  expect(withoutSpan([span, other], 0)).toEqual([other]);
});

test('a span in words', () => {
  expect(spanText(span, en)).toBe('Mo Fr 17:00 to 08:00');
});
