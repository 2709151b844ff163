import type { Presence } from './agent.ts';
import type { DayPoint } from './day-book.ts';

/** A time in which we looked again and again. ms since 1970. */
export interface WatchedSpan {
  readonly from: number;
  readonly until: number;
}

const presences: readonly Presence[] = ['present', 'away', 'unknown'];
/** One number holds a point: the time, two bits of presence, ten of chats. */
const states = 4096;
const chatsStates = 1024;
const notKnown = chatsStates - 1;

/**
 * A point as one number; later points are greater numbers.
 *
 * @param at ms since whatever the caller counts from; up to 2 ** 41
 * @param chats more than 1022 count as 1022
 */
export function packed(at: number, presence: Presence, chats: number | null): number {
  const kept = chats === null ? notKnown : Math.min(chats, notKnown - 1);
  return at * states + presences.indexOf(presence) * chatsStates + kept;
}

/** The point of this number, as one who counts its time from `base`, ms since 1970. */
export function unpacked(point: number, base: number): DayPoint {
  const chats = point % chatsStates;
  return {
    at: base + Math.floor(point / states),
    presence: presenceOf(point),
    chats: chats === notKnown ? null : chats,
  };
}

/** The presence of a packed point. */
export function presenceOf(point: number): Presence {
  return presences[Math.floor((point % states) / chatsStates)] ?? 'unknown';
}

/** Whether two packed points are of one moment. */
export function isSameTime(one: number, other: number): boolean {
  return Math.floor(one / states) === Math.floor(other / states);
}

/** Whether two packed points say the same, be it of different moments. */
export function isSameState(one: number, other: number): boolean {
  return one % states === other % states;
}

/**
 * Points as they are shown, made of what was noted: what an agent became, and when we looked at all.
 * Between two spans it is unknown. Each is later than the one before, and different from it.
 *
 * @param changes oldest first
 * @param watched oldest first; where one begins before the one before has ended, they are one
 */
export function pointsOf(changes: readonly DayPoint[], watched: readonly WatchedSpan[]): DayPoint[] {
  const points: DayPoint[] = [];
  let next = 0;
  let is: DayPoint | null = null;

  function put({ presence, chats }: Omit<DayPoint, 'at'>, when: number): void {
    const before = points.at(-1);
    // Before the first point nothing is known as it is.
    const is = before ?? { presence: 'unknown', chats: null };
    if (is.presence === presence && is.chats === chats) return;
    points.push({ at: Math.max(when, (before?.at ?? -Infinity) + 1), presence, chats });
  }

  const at = (change: number): number => changes[change]?.at ?? Infinity;
  const spans = joined(watched);
  for (const [index, { from, until }] of spans.entries()) {
    const isLast = index === spans.length - 1;
    while (next < changes.length && at(next) <= from) is = changes[next++] ?? is;
    if (is !== null) put(is, from);
    while (next < changes.length && (isLast || at(next) <= until)) {
      is = changes[next++] ?? is;
      if (is !== null) put(is, is.at);
    }
    if (!isLast && is !== null) put({ presence: 'unknown', chats: null }, until);
  }
  return points;
}

function joined(watched: readonly WatchedSpan[]): WatchedSpan[] {
  const spans: WatchedSpan[] = [];
  for (const { from, until } of watched) {
    const before = spans.at(-1);
    if (before === undefined || from > before.until) spans.push({ from, until });
    else spans[spans.length - 1] = { from: before.from, until: Math.max(before.until, until) };
  }
  return spans;
}
