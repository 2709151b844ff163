import type { Words } from '../words/en.ts';

/** "just now", "40 s ago", "3 min ago", "at 09:41", "at 09:41 on 3 May": how old something is, as a colleague would say it. */
export function ageText(since: number, now: number, words: Words): string {
  const seconds = Math.max(0, Math.round((now - since) / 1000));
  if (seconds < 10) return words.popup.justNow;
  if (seconds < 60) return words.popup.secondsAgo(seconds);
  if (seconds < 3600) return words.popup.minutesAgo(Math.floor(seconds / 60));
  return words.popup.at(words.timeOrDate(since, now));
}
