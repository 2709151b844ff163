import type { AccountShown, SettingsState } from '../contract/settings.ts';
import type { HeldAccount } from './account-holder.ts';
import type { TenantWatch } from './tenant-watch.ts';

/** All the Settings window shows. */
export function settingsState(
  held: HeldAccount | null,
  watch: Pick<TenantWatch, 'shown' | 'facts' | 'myself'> | null,
  compareNames: (a: string, b: string) => number,
): SettingsState {
  const agents = (watch?.facts().roster?.agents ?? []).map(({ id, name }) => ({ id, name }));
  return {
    account: accountShown(held, watch),
    myself: watch?.myself() ?? { kind: 'unknown', why: 'notYet' },
    agents: agents.sort((a, b) => compareNames(a.name, b.name) || a.id - b.id),
    trusted: held?.notes.trusted ?? [],
  };
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
