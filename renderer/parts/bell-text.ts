import type { Bell } from '../../electron/presence/notices/hush.ts';
import type { Words } from '../words/en.ts';

const dayMs = 86_400_000;

/** What keeps everything silent, and until when; null: nothing does. */
export function bellText(bell: Bell, now: number, words: Words): string | null {
  return bell.kind === 'on' ? null : words.bell[bell.kind](endText(bell.until, now, words));
}

/** The same in short, beside an icon that says that everything is silent. */
export function shortBellText(bell: Bell, now: number, words: Words): string | null {
  const end = bell.kind === 'on' ? null : endText(bell.until, now, words);
  return end === null ? bellText(bell, now, words) : words.bell.until(end);
}

function endText(until: number | null, now: number, words: Words): string | null {
  if (until === null) return null;
  // Within a day it is clear which "08:00" is meant.
  const soon = until - now < dayMs;
  return words.timeOrDate(until, soon ? until : now);
}
