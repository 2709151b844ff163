import type { DayPoint } from '../../electron/presence/day-book.ts';
import type { Words } from '../words/en.ts';
import { loadSteps, stretchesOf, type Span } from './day-shape.ts';

/** What was seen of comings and goings in this span, the latest first: "came 12:10". */
export function comings(points: readonly DayPoint[], span: Span, words: Words): string[] {
  const said: string[] = [];
  let known: 'present' | 'away' | null = null;
  let isSure = false;
  let onlyFirst = true;
  for (const { at, presence } of points) {
    if (presence === 'unknown') {
      isSure = false;
      continue;
    }
    // The same as before a gap is no news, nor is it that somebody was away at first.
    const isNews = presence !== (known ?? 'away');
    if (isNews && at >= span.from && at < span.to) {
      const time = words.timeOfDay(at);
      const text = isSure
        ? { present: words.day.came, away: words.day.went }
        : { present: words.day.presentBy, away: words.day.awayBy };
      said.unshift(text[presence](time));
      onlyFirst &&= known === null;
    }
    known = presence;
    isSure = true;
  }
  // That somebody is present as they were at the first look is said by since when.
  return onlyFirst ? [] : said;
}

/** The drawing of today in one sentence. */
export function summaryText(points: readonly DayPoint[], span: Span, busyFrom: number, words: Words): string {
  const steps = loadSteps(points, span);
  const busy = steps.filter(({ chats }) => chats >= busyFrom);
  const most = Math.max(0, ...steps.map(({ chats }) => chats));
  const what = [presentText(points, span, words), words.day.mostChats(most)];
  if (busy.length > 0) what.push(words.day.busyForLong(durationText(busy, words)));
  const [from, to] = [span.from, span.to].map((at) => words.timeOfDay(at));
  return words.day.summary(from ?? '', to ?? '', what);
}

/** "present 4 h 10 min", or "not present". */
export function presentText(points: readonly DayPoint[], span: Span, words: Words): string {
  const present = stretchesOf(points, span).filter(({ presence }) => presence === 'present');
  return present.length === 0 ? words.day.neverPresent : words.day.presentFor(durationText(present, words));
}

/** "09:12–17:02": from the first that was seen of their presence to the last; or "not present". */
export function betweenText(points: readonly DayPoint[], day: Span, words: Words): string {
  const present = stretchesOf(points, day).filter(({ presence }) => presence === 'present');
  const [first, last] = [present[0]?.from, present.at(-1)?.to];
  if (first === undefined || last === undefined) return words.day.neverPresent;
  return words.day.between(words.timeOfDay(first), words.timeOfDay(last));
}

function durationText(parts: readonly Span[], words: Words): string {
  const ms = parts.reduce((sum, { from, to }) => sum + to - from, 0);
  return words.day.duration(Math.max(1, Math.round(ms / 60_000)));
}
