import type { Fixable } from '../contract/general.ts';
import type {
  AccountShown,
  GeneralShown,
  LookShown,
  NoticeSettingsShown,
  SettingsState,
} from '../contract/settings.ts';
import type { Bell } from '../presence/notices/hush.ts';
import type { Fixed } from '../settings/policy.ts';
import type { Settings } from '../settings/schema.ts';
import type { HeldAccount } from './account-holder.ts';
import type { PersonalWishes } from './personal-wishes.ts';
import type { TenantWatch } from './tenant-watch.ts';

export interface SettingsSources {
  readonly held: HeldAccount | null;
  /** Null: no tenant is watched. */
  readonly watch: Pick<TenantWatch, 'shown' | 'facts' | 'myself' | 'topicsToChoose' | 'topicNames'> | null;
  readonly wishes: Pick<PersonalWishes, 'rulesShown' | 'ofAgents'>;
  readonly bell: Bell;
  readonly settings: Settings;
  readonly fixed: Fixed;
  readonly shownOne: NoticeSettingsShown['shownOne'];
  readonly section: SettingsState['section'];
  readonly startAtLogin: GeneralShown['startAtLogin'];
  readonly shortcut: GeneralShown['shortcut'];
  readonly systemLanguage: LookShown['systemLanguage'];
  readonly diagnostics: SettingsState['diagnostics'];
  readonly about: SettingsState['about'];
  readonly updates: SettingsState['updates'];
  readonly compareNames: (a: string, b: string) => number;
}

/** All the Settings window shows. */
export function settingsState(sources: SettingsSources): SettingsState {
  const { held, watch, settings, section, diagnostics, about, startAtLogin, shortcut, systemLanguage } =
    sources;
  const { pollSeconds, busyFrom, look, language } = settings;
  const agents = (watch?.facts().roster?.agents ?? []).map(({ id, name }) => ({ id, name }));
  return {
    section,
    account: accountShown(held, watch),
    myself: watch?.myself() ?? { kind: 'unknown', why: 'notYet' },
    agents: agents.sort(byName(sources)),
    trusted: held?.notes.trusted ?? [],
    notices: noticeSettings(sources),
    general: { pollSeconds, busyFrom, startAtLogin, shortcut },
    look: { look, language, systemLanguage },
    diagnostics,
    about,
    updates: sources.updates,
    fixed: Object.keys(sources.fixed) as Fixable[],
  };
}

function noticeSettings(sources: SettingsSources): NoticeSettingsShown {
  const { watch, wishes, bell, settings, shownOne } = sources;
  const { quietHours, privacy, sound, keepDays } = settings;
  const names = new Map(watch?.facts().roster?.agents.map(({ id, name }) => [id, name]));
  return {
    rules: wishes.rulesShown(),
    agentRules: wishes
      .ofAgents()
      .map((wish) => ({ ...wish, name: names.get(wish.id) ?? '' }))
      .sort(byName(sources)),
    topics: topicsToChoose(sources),
    quietHours,
    bell,
    privacy,
    sound,
    keepDays,
    shownOne,
  };
}

function topicsToChoose({ watch, compareNames }: SettingsSources): NoticeSettingsShown['topics'] {
  if (watch === null) return [];
  const names = watch.topicNames();
  return watch
    .topicsToChoose()
    .map(({ topic, mine }) => ({ topic, name: names.get(topic) ?? null, mine }))
    .sort(
      (a, b) =>
        Number(b.mine) - Number(a.mine) || compareNames(a.name ?? '', b.name ?? '') || a.topic - b.topic,
    );
}

function byName({
  compareNames,
}: SettingsSources): (
  a: { readonly id: number; readonly name: string },
  b: { readonly id: number; readonly name: string },
) => number {
  return (a, b) => compareNames(a.name, b.name) || a.id - b.id;
}

function accountShown(
  held: HeldAccount | null,
  watch: Pick<TenantWatch, 'shown' | 'facts'> | null,
): AccountShown {
  if (held === null || watch === null) return { kind: 'none' };
  if (held.kept === 'demo') return { kind: 'demo' };
  const { user } = held.account;
  return { kind: 'account', tenant: watch.shown, user, connection: watch.facts().connection };
}
