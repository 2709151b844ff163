import type { Words } from '../../renderer/words/en.ts';
import { inOneLine } from '../../renderer/words/in-one-line.ts';
import { troubleText } from '../../renderer/words/trouble.ts';
import type { TenantShown } from '../contract/state.ts';
import type { Bell } from '../presence/notices/hush.ts';
import { trayModel, type WatchedTenant } from '../presence/tray-model.ts';
import { bellText, summaryText, uncoveredText } from './tray-text.ts';

/**
 * What `--status` says to a person at `now`, ms since 1970: the figures, from when they are, and what is
 * wrong, a line each; what there is nothing to say of is left out.
 *
 * @param watch null: no tenant is watched
 */
export function statusLines(
  watch: { readonly forTray: () => WatchedTenant; readonly shown: TenantShown } | null,
  bell: Bell,
  now: number,
  words: Words,
): readonly string[] {
  const watched = watch?.forTray() ?? null;
  const model = trayModel(watched, { bell, missed: 0 });
  const seenAt = watched?.facts.seenAt?.wall ?? null;
  const figures = inOneLine(
    model.isDemo ? words.demo : '',
    model.summary === null ? '' : summaryText(model.summary, words),
    uncoveredText(model, words),
  );
  const begun = model.connection === 'starting' ? words.tray.starting : '';
  const trouble = watch === null ? null : troubleText(watch.forTray().facts.connection, watch.shown, words);
  return [
    figures,
    seenAt === null ? '' : words.comforts.seen(words.comforts.exactTime(seenAt, now)),
    watch === null ? words.tray.notConnected : (trouble ?? begun),
    bellText(bell, now, words),
  ].filter((line) => line !== '');
}
