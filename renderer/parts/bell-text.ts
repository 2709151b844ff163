import type { Bell } from '../../electron/presence/notices/hush.ts';
import type { Words } from '../words/en.ts';

const dayMs = 86_400_000;

/** What keeps everything silent, and until when; null: nothing does. */
export function bellText(bell: Bell, now: number, words: Words): string | null {
  if (bell.kind === 'on') return null;
  if (bell.until === null) return words.bell[bell.kind](null);
  // Within a day it is clear which "08:00" is meant.
  const soon = bell.until - now < dayMs;
  return words.bell[bell.kind](words.timeOrDate(bell.until, soon ? bell.until : now));
}
