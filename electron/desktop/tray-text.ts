import type { Words } from '../../renderer/words/en.ts';
import { inOneLine } from '../../renderer/words/in-one-line.ts';
import type { Bell } from '../presence/notices/hush.ts';
import type { RosterSummary } from '../presence/roster.ts';
import type { TrayModel, TrayTopic } from '../presence/tray-model.ts';

/** The tray's one line at `now`, ms since 1970: tooltip, and first entry of the menu. */
export function trayText(model: TrayModel, now: number, words: Words): string {
  const figures = model.summary === null ? '' : summaryText(model.summary, words);
  return inOneLine(
    model.isDemo ? words.demo : '',
    stateText(model, now, words),
    figures,
    uncoveredText(model, words),
    model.missed > 0 ? words.tray.missed : '',
    bellText(model.bell, now, words),
  );
}

/** `5 of 12 present · 14 chats` */
export function summaryText({ present, total, chats }: RosterSummary, words: Words): string {
  return inOneLine(words.presentOf(present, total), words.chats(chats));
}

function stateText(model: TrayModel, now: number, words: Words): string {
  switch (model.connection) {
    case 'live':
      return '';
    case 'none':
      return words.tray.notConnected;
    case 'starting':
      return words.tray.starting;
    case 'signedOut':
      return words.tray.signIn;
    case 'stopped':
      return words.tray.stopped;
    case 'stale':
      return staleText(model, now, words);
    case 'maintenance':
      return model.nextCheck === null
        ? words.tray.maintenance
        : words.tray.maintenanceUntil(words.timeOrDate(model.nextCheck, now));
    case 'suspended':
      return words.tray.suspended;
    case 'deleted':
      return words.tray.deleted;
  }
}

function staleText({ lastSeen, blocked }: TrayModel, now: number, { tray, timeOrDate }: Words): string {
  if (lastSeen === null) return blocked ? tray.blocked : tray.unreachable;
  const time = timeOrDate(lastSeen, now);
  return blocked ? tray.lastSeenBlocked(time) : tray.lastSeen(time);
}

/** `Paused until 13:00`; empty where nothing keeps silent. */
export function bellText(bell: Bell, now: number, { tray, timeOrDate }: Words): string {
  if (bell.kind === 'on') return '';
  const time = bell.until === null ? null : timeOrDate(bell.until, now);
  switch (bell.kind) {
    case 'paused':
      return tray.paused(time);
    case 'quietHours':
      return tray.quiet(time);
    case 'doNotDisturb':
      return tray.doNotDisturb;
  }
}

/** `Support · 3 present` */
export function topicText({ topic, name, present, state }: TrayTopic, words: Words): string {
  const shown = name ?? words.namelessTopic(topic);
  switch (state) {
    case 'uncovered':
      return words.tray.topic.uncovered(shown);
    case 'closed':
      return words.tray.topic.closed(shown);
    case 'covered':
      return words.tray.topic.present(shown, present);
    case 'unknown':
      return shown;
  }
}

/** `Sales and Support are uncovered` */
export function uncoveredText({ uncovered }: TrayModel, words: Words): string {
  if (uncovered.length === 0) return '';
  return words.tray.uncovered(uncovered.map(({ topic, name }) => name ?? words.namelessTopic(topic)));
}
