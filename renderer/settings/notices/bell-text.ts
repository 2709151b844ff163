import type { Bell } from '../../../electron/presence/notices/hush.ts';
import type { Words } from '../../words/en.ts';

/** What keeps everything silent just now, and until when. `now` is ms since 1970. */
export function bellText(
  bell: Exclude<Bell, { readonly kind: 'on' }>,
  now: number,
  { notices: { bell: words }, timeOrDate }: Words,
): string {
  switch (bell.kind) {
    case 'paused':
      return bell.until === null ? words.paused : words.pausedUntil(timeOrDate(bell.until, now));
    case 'quietHours':
      return bell.until === null ? words.quiet : words.quietUntil(timeOrDate(bell.until, now));
    case 'doNotDisturb':
      return words.doNotDisturb;
  }
}
