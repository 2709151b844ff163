import type { Presence } from '../../electron/presence/agent.ts';
import type { DayPoint } from '../../electron/presence/day-book.ts';

/** A part of a day. ms since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A part of a day in which an agent's presence was this. */
export interface Stretch extends Span {
  readonly presence: Presence;
}

/** A part of a day in which an agent had this many chats. */
export interface Step extends Span {
  readonly chats: number;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** Minutes between two times written below a day; the first that gives few enough is taken. */
const steps = [1, 2, 5, 10, 15, 30, 60, 120, 180, 240, 360];
const mostTimes = 4;
const leastMinutes = 5;

/** Midnight before this moment, where the person is. */
export function midnightBefore(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** The midnight after this one; a day may have 23 or 25 hours. */
export function nextMidnight(midnight: number): number {
  const date = new Date(midnight);
  return date.setDate(date.getDate() + 1);
}

/** The presence all through this span; where no point says otherwise it is unknown. */
export function stretchesOf(points: readonly DayPoint[], span: Span): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { from, to, presence } of partsOf(points, span)) {
    const before = stretches.at(-1);
    if (before?.presence === presence) stretches[stretches.length - 1] = { ...before, to };
    else stretches.push({ from, to, presence });
  }
  return stretches;
}

/** The chats all through this span; where they are not known, or none, there is no step. */
export function loadSteps(points: readonly DayPoint[], span: Span): Step[] {
  const steps: Step[] = [];
  for (const { from, to, chats } of partsOf(points, span)) {
    if (chats === null || chats === 0) continue;
    const before = steps.at(-1);
    if (before?.chats === chats && before.to === from) steps[steps.length - 1] = { ...before, to };
    else steps.push({ from, to, chats });
  }
  return steps;
}

function partsOf(points: readonly DayPoint[], span: Span): (Span & Omit<DayPoint, 'at'>)[] {
  const begun: DayPoint = { at: -Infinity, presence: 'unknown', chats: null };
  return [begun, ...points].flatMap(({ at, presence, chats }, index) => {
    const from = Math.max(at, span.from);
    const to = Math.min(points[index]?.at ?? Infinity, span.to);
    return from < to ? [{ from, to, presence, chats }] : [];
  });
}

/**
 * What is drawn of today: from the full hour in which it was first known what the agent does, until
 * now. Where that is not long ago, closer; but some minutes at least, and nothing of yesterday. Null:
 * nothing is known of today.
 */
export function todayOf(points: readonly DayPoint[], now: number): Span | null {
  const midnight = midnightBefore(now);
  const first = knownFrom(points, { from: midnight, to: now });
  if (first === null) return null;
  const grain = now - first > 2 * hourMs ? 60 : leastMinutes;
  const from = new Date(first).setMinutes(Math.floor(new Date(first).getMinutes() / grain) * grain, 0, 0);
  return { from: Math.max(midnight, Math.min(from, now - leastMinutes * minuteMs)), to: now };
}

/** The days before today of which something is known, the latest first, each from midnight to midnight. */
export function earlierDays(points: readonly DayPoint[], now: number): Span[] {
  const days: Span[] = [];
  const today = midnightBefore(now);
  const first = points[0]?.at ?? today;
  for (let from = midnightBefore(first); from < today; from = nextMidnight(from)) {
    const day = { from, to: nextMidnight(from) };
    if (knownFrom(points, day) !== null) days.unshift(day);
  }
  return days;
}

/** From when on something is known in this span; null: nothing is. */
export function knownFrom(points: readonly DayPoint[], span: Span): number | null {
  return stretchesOf(points, span).find(({ presence }) => presence !== 'unknown')?.from ?? null;
}

/** The full hours between which all that is known of these days lies, ms since their midnights. */
export function hoursOf(points: readonly DayPoint[], days: readonly Span[]): Span {
  let from = Infinity;
  let to = -Infinity;
  for (const day of days) {
    const known = stretchesOf(points, day).filter(({ presence }) => presence !== 'unknown');
    from = Math.min(from, (known[0]?.from ?? Infinity) - day.from);
    to = Math.max(to, (known.at(-1)?.to ?? -Infinity) - day.from);
  }
  return { from: Math.floor(from / hourMs) * hourMs, to: Math.ceil(to / hourMs) * hourMs };
}

/** The times to write below a span: few, round, and none where there is no room for it. */
export function timesOf(span: Span): number[] {
  const step = steps.find((minutes) => (span.to - span.from) / (minutes * minuteMs) <= mostTimes) ?? 360;
  const midnight = new Date(midnightBefore(span.from));
  const times: number[] = [];
  for (let minutes = 0; minutes <= 25 * 60; minutes += step) {
    const time = new Date(midnight).setMinutes(minutes);
    if (time >= span.from && time <= span.to && time > (times.at(-1) ?? 0)) times.push(time);
  }
  return times;
}

/** Where in a span a moment lies, from 0 to 100. */
export function placeIn({ from, to }: Span, at: number): number {
  return (100 * (at - from)) / (to - from);
}
