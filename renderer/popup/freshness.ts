import type { PopupState } from '../../electron/contract/state.ts';
import type { Words } from '../words/en.ts';
import { inOneLine } from '../words/in-one-line.ts';
import { ageText } from './age-text.ts';

/** How old what is shown is. */
export interface Freshness {
  readonly text: string;
  /** `Seen today 12:04:31`; undefined before anything was seen. */
  readonly exactly: string | undefined;
  /** Older than it should be. */
  readonly old: boolean;
}

type Sources = Pick<
  PopupState,
  'tenant' | 'connection' | 'seenAt' | 'staleAfterMs' | 'nextLookAt' | 'looking'
>;

/** How old what is shown is at `now`, ms since 1970; null where nothing is awaited. */
export function freshnessOf(state: Sources, now: number, words: Words): Freshness | null {
  const { tenant, connection, seenAt } = state;
  if (seenAt === null) {
    const awaited = tenant !== null && connection.kind === 'starting';
    return awaited ? { text: words.tray.starting, exactly: undefined, old: false } : null;
  }
  const late = now - seenAt > state.staleAfterMs;
  return {
    // Of trouble a note of its own tells what is done about it.
    text: inOneLine(
      ageText(seenAt, now, words),
      late && connection.kind === 'live' ? nextText(state, now, words) : '',
    ),
    exactly: words.comforts.seen(words.comforts.exactTime(seenAt, now)),
    old: late || connection.kind !== 'live',
  };
}

function nextText({ looking, nextLookAt }: Sources, now: number, { comforts }: Words): string {
  if (looking) return comforts.looking;
  if (nextLookAt === null) return '';
  return comforts.lookingIn(Math.max(0, Math.ceil((nextLookAt - now) / 1000)));
}
