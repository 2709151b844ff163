import type { UpdatesShown } from '../../../electron/contract/updates.ts';
import type { Words } from '../../words/en.ts';

/** How things stand with updates, in a sentence. */
export function updatesText(updates: UpdatesShown, now: number, words: Words): string {
  switch (updates.kind) {
    case 'off':
      return words.updates.off[updates.why];
    case 'upToDate':
      return updates.checkedAt === null
        ? words.updates.notYet
        : words.updates.upToDate(words.timeOrDate(updates.checkedAt, now));
    case 'looking':
      return words.updates.looking;
    case 'fetching':
      return words.updates.fetching(updates.version, updates.percent);
    case 'ready':
      return words.updates.ready(updates.version);
    case 'failed':
      return words.updates.failed[updates.problem];
  }
}

/** Whether the person, or the organisation in their place, has a say in it: not every copy can update itself. */
export function personMayDecide(updates: UpdatesShown): boolean {
  return updates.kind !== 'off' || ['byPerson', 'byPersonAfterReady', 'byPolicy'].includes(updates.why);
}
