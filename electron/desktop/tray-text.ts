import type { Words } from '../../renderer/words/en.ts';
import type { RosterSummary } from '../presence/roster.ts';
import type { TrayModel } from '../presence/tray-model.ts';

/** The tray's one line: tooltip, and first entry of the menu. */
export function trayText(model: TrayModel, words: Words): string {
  const figures = model.summary === null ? null : summaryText(model.summary, words);
  return [stateText(model, words), figures].filter((part) => part !== null).join(' · ');
}

/** `5 of 12 present · 14 chats` */
export function summaryText({ present, total, chats }: RosterSummary, words: Words): string {
  return `${words.presentOf(present, total)} · ${words.chats(chats)}`;
}

function stateText(model: TrayModel, words: Words): string | null {
  switch (model.connection) {
    case 'live':
      return null;
    case 'starting':
      return words.tray.starting;
    case 'signedOut':
      return words.tray.signIn;
    case 'stopped':
      return words.tray.stopped;
    case 'stale':
      return model.lastSeen === null
        ? words.tray.unreachable
        : words.tray.lastSeen(words.clockTime(model.lastSeen));
  }
}
