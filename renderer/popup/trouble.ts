import type { PopupState } from '../../electron/contract/state.ts';
import type { Words } from '../words/en.ts';
import { troubleText } from '../words/trouble.ts';

/** What is wrong in one sentence, and what we do about it in the next. */
export interface Trouble {
  readonly what: string;
  /** Changes by the second; not for reading aloud. */
  readonly next: string;
}

/** The connection's trouble, or null when there is none. */
export function troubleOf(state: PopupState, now: number, words: Words): Trouble | null {
  const what = troubleText(state.connection, state.tenant, words);
  if (what === null) return null;
  const next = [nextText(state, now, words), seenText(state, words)].filter((part) => part !== '');
  return { what, next: next.join(' ') };
}

function nextText({ connection, nextLookAt }: PopupState, now: number, words: Words): string {
  // Signed out and stopped wait for a person.
  if (connection.kind !== 'stale' || nextLookAt === null) return '';
  const seconds = Math.ceil((nextLookAt - now) / 1000);
  if (seconds <= 0) return words.popup.tryingAgain;
  return seconds < 100
    ? words.popup.tryingAgainIn(seconds)
    : words.popup.tryingAgainAt(words.clockTime(nextLookAt));
}

function seenText({ seenAt }: PopupState, words: Words): string {
  return seenAt === null ? '' : words.popup.seenAt(words.clockTime(seenAt));
}
