import type { PopupState } from '../../electron/contract/state.ts';
import type { Failure } from '../../electron/presence/failure.ts';
import type { Words } from '../words/en.ts';

/** What is wrong in one sentence, and what we do about it in the next. */
export interface Trouble {
  readonly what: string;
  /** Changes by the second; not for reading aloud. */
  readonly next: string;
}

/** The connection's trouble, or null when there is none. */
export function troubleOf(state: PopupState, now: number, words: Words): Trouble | null {
  const { connection, tenant } = state;
  switch (connection.kind) {
    case 'starting':
    case 'live':
      return null;
    case 'signedOut':
      return { what: words.popup.signInRefused[tenant.signIn], next: seenText(state, words) };
    case 'stopped':
      return { what: words.popup.refused, next: seenText(state, words) };
    case 'stale':
      return {
        what: failureText(connection.failure, tenant.host, words),
        next: `${nextText(state.nextLookAt, now, words)} ${seenText(state, words)}`.trim(),
      };
  }
}

function failureText(failure: Failure, host: string, words: Words): string {
  switch (failure.kind) {
    case 'transient':
      return words.popup.trouble(failure.cause, host);
    case 'throttled':
      return words.popup.throttled;
    case 'moved':
      return words.popup.moved(host);
    case 'signIn':
    case 'refused':
      return words.popup.refused;
  }
}

function nextText(nextLookAt: number | null, now: number, words: Words): string {
  if (nextLookAt === null) return '';
  const seconds = Math.ceil((nextLookAt - now) / 1000);
  if (seconds <= 0) return words.popup.tryingAgain;
  return seconds < 100
    ? words.popup.tryingAgainIn(seconds)
    : words.popup.tryingAgainAt(words.clockTime(nextLookAt));
}

function seenText({ seenAt }: PopupState, words: Words): string {
  return seenAt === null ? '' : words.popup.seenAt(words.clockTime(seenAt));
}
