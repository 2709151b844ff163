import type { PolicySeen } from '../diagnostics/computer-findings.ts';
import type { Clock } from '../presence/clock.ts';
import { readPolicy, type Fixed } from '../settings/policy.ts';
import type { Settings } from '../settings/schema.ts';
import { settingsInForce, unfixed } from '../settings/settings-in-force.ts';
import { openSettings } from '../settings/store.ts';
import { bellKeeper, type BellKeeper } from './bell-keeper.ts';
import type { Log } from './log-line.ts';
import { personalWishes, type PersonalWishes } from './personal-wishes.ts';
import { remarksOf, type Remarks } from './remarks.ts';
import { timeZoneOf } from './time-zone.ts';

export interface PreferencesPorts {
  readonly clock: Clock;
  readonly log: Log;
  /** The folder with the settings. */
  readonly profile: string;
  /** The file with what an administrator has fixed. */
  readonly policy: string;
  /** The desktop's own do-not-disturb, as far as it is known. */
  readonly doNotDisturb: () => boolean;
  /** Whose agents and topics wishes are about; null: no tenant is watched. */
  readonly tenantKey: () => string | null;
  readonly onChange: () => void;
}

/** What the person has set, and what an administrator has for everybody. */
export interface Preferences {
  /** As they are in force. */
  settings(): Settings;
  /** What an administrator has fixed beside rules; that is in force whatever is changed. */
  readonly fixed: Fixed;
  /** How much of that there is, and what of it is not followed. */
  readonly policy: PolicySeen;
  /** Takes effect at once, as far as it is not fixed; that it cannot be kept is remarked. */
  change(part: Partial<Settings>): void;
  /** Resolves when nothing is left to be written. */
  settled(): Promise<void>;
  readonly remarks: Remarks;
  readonly wishes: PersonalWishes;
  readonly bell: BellKeeper;
}

/** Reads settings and policy; begins with a remark where a file could not be used in full. */
export async function openPreferences(ports: PreferencesPorts): Promise<Preferences> {
  const { clock, log, profile, onChange } = ports;
  const unclear: string[] = [];
  const policy = await readPolicy(ports.policy, (problem) => {
    unclear.push('at' in problem ? problem.at : ports.policy);
    log.warn('policy', { ...problem });
  });
  const { fixed } = policy;
  const own = await openSettings(profile, clock.wall());
  const { settled, remark } = own;
  const settings = (): Settings => settingsInForce(own.settings(), fixed);
  if (remark !== null) log.warn('settings', { remark: remark.kind });
  const remarks = remarksOf(remark === null ? [] : [remark], onChange);

  function change(part: Partial<Settings>): void {
    const left = unfixed(part, fixed);
    if (Object.keys(left).length === 0) return;
    own.change(left).catch(() => remarks.make({ kind: 'settingsNotKept', folder: profile }));
    onChange();
  }

  return {
    settings,
    fixed,
    policy: { fixed: Object.keys(fixed).length + policy.rules.length, unclear },
    change,
    settled,
    remarks,
    wishes: personalWishes({ settings, change, policy, tenantKey: ports.tenantKey }),
    bell: bellKeeper({
      clock,
      settings,
      change,
      timeZone: () => timeZoneOf(new Intl.DateTimeFormat().resolvedOptions().timeZone),
      doNotDisturb: ports.doNotDisturb,
      onChange,
    }),
  };
}
