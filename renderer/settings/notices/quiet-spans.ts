import type { QuietSpan, Weekday } from '../../../electron/presence/notices/hush.ts';
import type { Words } from '../../words/en.ts';

export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The contract takes no more. */
export const spansAtMost = 50;

const nights: QuietSpan = { days: [1, 2, 3, 4, 5], from: 17 * 60, to: 8 * 60 };
const weekend: QuietSpan = { days: [6, 7], from: 0, to: 0 };

/** What a new span is before it is changed: nights, the commonest wish; beside hours of weekdays the weekend. */
export function newSpan(spans: readonly QuietSpan[]): QuietSpan {
  return spans.some(({ days }) => days.some((day) => nights.days.includes(day))) ? weekend : nights;
}

/** Whether it ends on the day after the one it began on. */
export function endsNextDay({ from, to }: QuietSpan): boolean {
  return to <= from;
}

/** The span with this day put in or taken out; days stay in the order of the week. */
export function withDay(span: QuietSpan, day: Weekday, on: boolean): QuietSpan {
  const days = weekdays.filter((each) => (each === day ? on : span.days.includes(each)));
  return { ...span, days };
}

/** The list with this span at that place. */
export function withSpan(spans: readonly QuietSpan[], at: number, span: QuietSpan): readonly QuietSpan[] {
  return spans.map((each, index) => (index === at ? span : each));
}

/** The list without the span at that place. */
export function withoutSpan(spans: readonly QuietSpan[], at: number): readonly QuietSpan[] {
  return spans.filter((_, index) => index !== at);
}

/** `Mo Tu 17:00 to 08:00` */
export function spanText({ days, from, to }: QuietSpan, words: Words): string {
  const names = days.map((day) => words.notices.day[day].short).join(' ');
  return words.notices.span(names, words.minuteOfDay(from), words.minuteOfDay(to));
}
