import type { PopupState, TenantShown } from '../../electron/contract/state.ts';
import { mendingOf, type Mending } from '../parts/mending.ts';
import type { Words } from '../words/en.ts';
import { troubleText } from '../words/trouble.ts';

/** What is wrong in one sentence, what we do about it in the next, and what the person can do. */
export interface Trouble {
  readonly what: string;
  /** Changes by the second; not for reading aloud. */
  readonly next: string;
  readonly action: 'tryNow' | 'connectElsewhere' | Mending | null;
}

/** The connection's trouble, or null when there is none. */
export function troubleOf(state: PopupState, now: number, words: Words): Trouble | null {
  if (state.tenant === null) return null;
  const what = troubleText(state.connection, state.tenant, words);
  if (what === null) return null;
  const next = [nextText(state, now, words), seenText(state, now, words)].filter((part) => part !== '');
  return { what, next: next.join(' '), action: actionOf(state, state.tenant) };
}

function actionOf({ connection }: PopupState, tenant: TenantShown): Trouble['action'] {
  const mending = mendingOf(connection, tenant);
  if (mending !== null) return mending;
  switch (connection.kind) {
    case 'deleted':
      return 'connectElsewhere';
    case 'stale':
      // Not while the server has asked us to wait.
      return connection.failure.kind === 'throttled' ? null : 'tryNow';
    case 'starting':
    case 'live':
    case 'maintenance':
    case 'suspended':
    case 'signedOut':
    case 'stopped':
      return null;
  }
}

function nextText({ connection, nextLookAt, looking }: PopupState, now: number, words: Words): string {
  if (looking && connection.kind === 'stale') return words.popup.tryingAgain;
  if (nextLookAt === null) return '';
  switch (connection.kind) {
    case 'maintenance':
    case 'suspended':
      return words.popup.nextCheckAt(words.timeOrDate(nextLookAt, now));
    case 'stale': {
      const seconds = Math.ceil((nextLookAt - now) / 1000);
      if (seconds <= 0) return words.popup.tryingAgain;
      return seconds < 100
        ? words.popup.tryingAgainIn(seconds)
        : words.popup.tryingAgainAt(words.timeOrDate(nextLookAt, now));
    }
    case 'starting':
    case 'live':
    case 'signedOut':
    case 'stopped':
    case 'deleted':
      return '';
  }
}

function seenText({ seenAt }: PopupState, now: number, words: Words): string {
  return seenAt === null ? '' : words.popup.seenAt(words.timeOrDate(seenAt, now));
}
