import { describe, expect, test } from 'vitest';
import type { Bell, PauseLength, QuietHours } from '../../../electron/presence/notices/hush.ts';
import {
  bellOf,
  hushOf,
  isPaused,
  pauseFor,
  type Hushing,
} from '../../../electron/presence/notices/pause.ts';

const oslo = 'Europe/Oslo';
const utc = (text: string): number => Date.parse(`${text}Z`);
const noon = utc('2026-01-12T11:00:00');
const minuteMs = 60_000;

describe('a pause', () => {
  test('is none where there is none', () => {
    expect(isPaused(null, noon)).toBe(false);
  });

  test.each<[string, number, boolean]>([
    ['from its first moment', 0, true],
    ['to its last', 60 * minuteMs - 1, true],
    ['not from its end on', 60 * minuteMs, false],
    ['through a clock that is set back a little', -5 * minuteMs, true],
    ['not once the clock is set back to well before it began', -5 * minuteMs - 1, false],
  ])('of an hour lasts %s', (_what, later, paused) => {
    expect(isPaused({ from: noon, until: noon + 60 * minuteMs }, noon + later)).toBe(paused);
  });

  test('until the person resumes has no end, but that of a clock set back', () => {
    const endless = { from: noon, until: null };
    expect(isPaused(endless, noon + 1e12)).toBe(true);
    expect(isPaused(endless, noon - 1e6)).toBe(false);
  });

  test.each<[PauseLength, string, string, string | null]>([
    ['halfHour', '2026-01-12T11:00:00', oslo, '2026-01-12T11:30:00'],
    ['hour', '2026-01-12T11:00:00', oslo, '2026-01-12T12:00:00'],
    ['untilResumed', '2026-01-12T11:00:00', oslo, null],
    ['untilMorning', '2026-01-12T11:00:00', oslo, '2026-01-13T07:00:00'],
    ['untilMorning', '2026-01-12T22:59:00', oslo, '2026-01-13T07:00:00'],
    ['untilMorning', '2026-01-12T23:01:00', oslo, '2026-01-14T07:00:00'],
    ['untilMorning', '2026-01-31T11:00:00', oslo, '2026-02-01T07:00:00'],
    ['untilMorning', '2026-03-28T11:00:00', oslo, '2026-03-29T06:00:00'],
    ['untilMorning', '2026-03-28T23:30:00', oslo, '2026-03-30T06:00:00'],
    ['untilMorning', '2026-10-24T11:00:00', oslo, '2026-10-25T07:00:00'],
    ['untilMorning', '2026-10-25T11:00:00', oslo, '2026-10-26T07:00:00'],
    ['untilMorning', '2026-10-03T11:00:00', 'Australia/Sydney', '2026-10-03T21:00:00'],
    ['untilMorning', '2026-04-04T11:00:00', 'Australia/Sydney', '2026-04-04T22:00:00'],
    ['untilMorning', '2026-01-12T23:30:00', 'America/New_York', '2026-01-13T13:00:00'],
  ])('of length %s at %s in %s ends at %s', (length, at, zone, until) => {
    expect(pauseFor(length, utc(at), zone)).toEqual({
      from: utc(at),
      until: until === null ? null : utc(until),
    });
  });
});

describe('what keeps silent', () => {
  const lunch: QuietHours = { on: true, spans: [{ days: [1], from: 12 * 60, to: 13 * 60 }] };
  const pause = { from: noon, until: noon + 30 * minuteMs };
  const nothing: Hushing = { pause: null, quietHours: { ...lunch, on: false }, doNotDisturb: false };

  test.each<[string, Partial<Hushing>, Bell]>([
    ['nothing', {}, { kind: 'on' }],
    ['a pause that is over', { pause: { from: 0, until: noon } }, { kind: 'on' }],
    ['quiet hours', { quietHours: lunch }, { kind: 'quietHours', until: noon + 60 * minuteMs }],
    [
      'a pause before quiet hours',
      { quietHours: lunch, pause },
      { kind: 'paused', until: noon + 30 * minuteMs },
    ],
    ['a pause without an end', { pause: { from: noon, until: null } }, { kind: 'paused', until: null }],
    [
      'the desktop before all',
      { quietHours: lunch, pause, doNotDisturb: true },
      { kind: 'doNotDisturb', until: null },
    ],
  ])('%s: so says the bell', (_what, part, bell) => {
    expect(bellOf({ ...nothing, ...part }, noon, oslo)).toEqual(bell);
    expect(hushOf({ ...nothing, ...part }, noon, oslo)).toBe(bell.kind === 'on' ? null : bell.kind);
  });
});
