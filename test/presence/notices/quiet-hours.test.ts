import { describe, expect, test } from 'vitest';
import type { QuietHours, QuietSpan, Weekday } from '../../../electron/presence/notices/hush.ts';
import { isQuiet, quietUntil } from '../../../electron/presence/notices/quiet-hours.ts';

const oslo = 'Europe/Oslo';
const sydney = 'Australia/Sydney';
const everyDay: Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** `08:30` as a minute of the day. */
function minute(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function span(from: string, to: string, days: Weekday[] = everyDay): QuietSpan {
  return { days, from: minute(from), to: minute(to) };
}

function hours(...spans: QuietSpan[]): QuietHours {
  return { on: true, spans };
}

const utc = (text: string): number => Date.parse(`${text}Z`);

/** The end of the quiet time as UTC; null: none, or not quiet. */
function end(quietHours: QuietHours, at: string, zone: string): string | null {
  const until = quietUntil(quietHours, utc(at), zone);
  return until === null ? null : new Date(until).toISOString().replace('.000Z', '');
}

// In January Oslo is an hour ahead of UTC. 12 January 2026 is a Monday.
describe('it is quiet', () => {
  const cases: [string, QuietHours, string, string | null][] = [
    [
      'from the minute a span begins',
      hours(span('17:00', '18:00')),
      '2026-01-12T16:00:00',
      '2026-01-12T17:00:00',
    ],
    ['not a moment before', hours(span('17:00', '18:00')), '2026-01-12T15:59:59.999', null],
    ['to its last moment', hours(span('17:00', '18:00')), '2026-01-12T16:59:59.999', '2026-01-12T17:00:00'],
    ['not from the minute it ends', hours(span('17:00', '18:00')), '2026-01-12T17:00:00', null],
    ['not on other days', hours(span('17:00', '18:00', [2, 7])), '2026-01-12T16:30:00', null],
    [
      'in any of several spans',
      hours(span('12:00', '13:00'), span('17:00', '18:00')),
      '2026-01-12T11:30:00',
      '2026-01-12T12:00:00',
    ],
    ['not between them', hours(span('12:00', '13:00'), span('17:00', '18:00')), '2026-01-12T12:30:00', null],
    ['over midnight', hours(span('22:00', '06:00', [1])), '2026-01-12T22:30:00', '2026-01-13T05:00:00'],
    [
      'in the morning after',
      hours(span('22:00', '06:00', [1])),
      '2026-01-13T04:00:00',
      '2026-01-13T05:00:00',
    ],
    ['not in the morning of its day', hours(span('22:00', '06:00', [1])), '2026-01-12T04:00:00', null],
    [
      'from Sunday to Monday',
      hours(span('22:00', '06:00', [7])),
      '2026-01-12T04:00:00',
      '2026-01-12T05:00:00',
    ],
    [
      'for a day, where it ends when it begins',
      hours(span('09:00', '09:00', [1])),
      '2026-01-13T07:59:00',
      '2026-01-13T08:00:00',
    ],
    ['but not longer', hours(span('09:00', '09:00', [1])), '2026-01-13T08:00:00', null],
    ['and not before', hours(span('09:00', '09:00', [1])), '2026-01-12T07:59:00', null],
    [
      'through spans that meet',
      hours(span('17:00', '18:00'), span('18:00', '20:00')),
      '2026-01-12T16:30:00',
      '2026-01-12T19:00:00',
    ],
    [
      'through spans that overlap',
      hours(span('17:30', '20:00'), span('17:00', '18:00')),
      '2026-01-12T16:30:00',
      '2026-01-12T19:00:00',
    ],
    [
      'through days that meet',
      hours(
        span('17:00', '08:00', [1, 2, 3, 4, 5]),
        span('08:00', '17:00', [6, 7]),
        span('17:00', '08:00', [6, 7]),
      ),
      '2026-01-16T20:00:00',
      '2026-01-19T07:00:00',
    ],
  ];
  test.each(cases)('%s', (_what, quietHours, at, until) => {
    expect(isQuiet(quietHours, utc(at), oslo)).toBe(until !== null);
    expect(end(quietHours, at, oslo)).toBe(until);
  });

  test('never where it is switched off, or without a span or a day', () => {
    for (const none of [
      { on: false, spans: [span('00:00', '00:00')] },
      hours(),
      hours(span('00:00', '00:00', [])),
    ]) {
      expect(isQuiet(none, utc('2026-01-12T12:00:00'), oslo)).toBe(false);
      expect(end(none, '2026-01-12T12:00:00', oslo)).toBeNull();
    }
  });

  test('without an end, all week', () => {
    const always = hours(span('00:00', '00:00'));
    expect(isQuiet(always, utc('2026-01-12T12:00:00'), oslo)).toBe(true);
    expect(end(always, '2026-01-12T12:00:00', oslo)).toBeNull();
  });

  test('by the clocks of the zone', () => {
    const evening = hours(span('17:00', '18:00', [1]));
    expect(isQuiet(evening, utc('2026-01-12T06:30:00'), sydney)).toBe(true);
    expect(isQuiet(evening, utc('2026-01-12T06:30:00'), oslo)).toBe(false);
    expect(() => isQuiet(evening, 0, 'Nowhere/Land')).toThrow(RangeError);
  });
});

describe('on the day clocks go forward', () => {
  // Oslo: 29 March 2026, 02:00 is 03:00. Sydney: 4 October 2026, 02:00 is 03:00.
  const cases: [string, string, QuietHours, string, string | null][] = [
    [
      'a span in the skipped hour does not occur',
      oslo,
      hours(span('02:00', '03:00')),
      '2026-03-29T01:00:00',
      null,
    ],
    ['nor just before it', oslo, hours(span('02:00', '03:00')), '2026-03-29T00:59:59', null],
    [
      'but does the day before',
      oslo,
      hours(span('02:00', '03:00')),
      '2026-03-28T01:30:00',
      '2026-03-28T02:00:00',
    ],
    [
      'a span that ends in it ends when it is skipped',
      oslo,
      hours(span('01:00', '02:30')),
      '2026-03-29T00:30:00',
      '2026-03-29T01:00:00',
    ],
    [
      'a span that begins in it begins after it',
      oslo,
      hours(span('02:30', '04:00')),
      '2026-03-29T01:00:00',
      '2026-03-29T02:00:00',
    ],
    [
      'a night is an hour shorter',
      oslo,
      hours(span('22:00', '08:00')),
      '2026-03-28T22:00:00',
      '2026-03-29T06:00:00',
    ],
    [
      'in the south as well',
      sydney,
      hours(span('22:00', '08:00')),
      '2026-10-03T13:00:00',
      '2026-10-03T21:00:00',
    ],
    [
      'a span in the skipped hour does not occur there',
      sydney,
      hours(span('02:00', '03:00')),
      '2026-10-03T16:00:00',
      null,
    ],
    [
      'spans around it meet',
      oslo,
      hours(span('01:00', '02:00'), span('03:00', '04:00')),
      '2026-03-29T00:30:00',
      '2026-03-29T02:00:00',
    ],
  ];
  test.each(cases)('%s', (_what, zone, quietHours, at, until) => {
    expect(isQuiet(quietHours, utc(at), zone)).toBe(until !== null);
    expect(end(quietHours, at, zone)).toBe(until);
  });
});

describe('on the day clocks go back', () => {
  // Oslo: 25 October 2026, 03:00 is 02:00. Sydney: 5 April 2026, 03:00 is 02:00.
  const cases: [string, string, QuietHours, string, string | null][] = [
    [
      'a span is quiet the first time',
      oslo,
      hours(span('02:15', '02:30')),
      '2026-10-25T00:15:00',
      '2026-10-25T00:30:00',
    ],
    ['and the second', oslo, hours(span('02:15', '02:30')), '2026-10-25T01:15:00', '2026-10-25T01:30:00'],
    ['and not in between', oslo, hours(span('02:15', '02:30')), '2026-10-25T00:45:00', null],
    [
      'the whole of the hour is quiet at one stretch',
      oslo,
      hours(span('02:00', '03:00')),
      '2026-10-25T00:30:00',
      '2026-10-25T02:00:00',
    ],
    [
      'a span that begins in it pauses when clocks go back',
      oslo,
      hours(span('02:30', '04:00')),
      '2026-10-25T00:45:00',
      '2026-10-25T01:00:00',
    ],
    ['and goes on', oslo, hours(span('02:30', '04:00')), '2026-10-25T01:45:00', '2026-10-25T03:00:00'],
    [
      'a night is an hour longer',
      oslo,
      hours(span('22:00', '08:00')),
      '2026-10-24T21:00:00',
      '2026-10-25T07:00:00',
    ],
    [
      'in the south as well',
      sydney,
      hours(span('22:00', '08:00')),
      '2026-04-04T12:00:00',
      '2026-04-04T22:00:00',
    ],
    [
      'a span is quiet there the second time',
      sydney,
      hours(span('02:15', '02:30')),
      '2026-04-04T16:15:00',
      '2026-04-04T16:30:00',
    ],
  ];
  test.each(cases)('%s', (_what, zone, quietHours, at, until) => {
    expect(isQuiet(quietHours, utc(at), zone)).toBe(until !== null);
    expect(end(quietHours, at, zone)).toBe(until);
  });
});
