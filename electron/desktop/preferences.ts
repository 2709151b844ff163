import type { FixedConnection } from '../contract/fixed-connection.ts';
import type { PolicySeen } from '../diagnostics/computer-findings.ts';
import type { Clock } from '../presence/clock.ts';
import type { Fixed } from '../settings/policy.ts';
import { policyOf, type PolicyProblem, type PolicySource } from '../settings/policy-source.ts';
import type { Settings } from '../settings/schema.ts';
import { settingsInForce, unfixed } from '../settings/settings-in-force.ts';
import { openSettings } from '../settings/store.ts';
import { unclearPlaces } from '../settings/unclear-policy.ts';
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
  /** What stands where administrators fix something, the strongest first. */
  readonly policy: readonly PolicySource[];
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
  /** Of the settings, what an administrator has fixed; that is in force whatever is changed. */
  readonly fixed: Fixed;
  /** The same of where to connect to, and how. */
  readonly connection: FixedConnection;
  /** How much of that there is, rules too, and what of it is not followed. */
  readonly policy: PolicySeen;
  /** Takes effect at once, as far as it is not fixed; that it cannot be kept is remarked. */
  change(part: Partial<Settings>): void;
  /** Resolves when nothing is left to be written. */
  settled(): Promise<void>;
  readonly remarks: Remarks;
  readonly wishes: PersonalWishes;
  readonly bell: BellKeeper;
}

/** Reads the settings; begins with a remark where a file could not be used in full. */
export async function openPreferences(ports: PreferencesPorts): Promise<Preferences> {
  const { clock, log, profile, onChange } = ports;
  const problems: PolicyProblem[] = [];
  const policy = policyOf(ports.policy, (problem) => {
    problems.push(problem);
    log.warn('policy', { ...problem });
  });
  const { fixed, connection } = policy;
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
    connection,
    policy: {
      fixed: [fixed, connection, policy.rules].flatMap(Object.keys).length,
      unclear: unclearPlaces(problems),
    },
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
