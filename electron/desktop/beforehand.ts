import { app } from 'electron';
import { loadWords } from '../../renderer/words/load.ts';
import { environmentWithin } from '../accounts/environment-within.ts';
import type { StartEnvironment } from '../accounts/environment.ts';
import type { Clock } from '../presence/clock.ts';
import { within } from '../presence/within.ts';
import { logFaults } from './faults.ts';
import { openLog, type ConcealingLog } from './log.ts';
import { policyHere } from './policy-here.ts';
import { openPreferences, type Preferences } from './preferences.ts';
import { refuse, type Start } from './start-up.ts';
import { trayHostFor } from './tray-host/for-platform.ts';
import type { TrayHost } from './tray-host/tray-host.ts';
import { openVoice, type Voice } from './voice.ts';

/** What a start finds out for its icon, which waits for all of it. */
export interface Beforehand {
  readonly log: ConcealingLog;
  readonly onFault: (fault: unknown) => void;
  readonly trayHost: TrayHost;
  readonly preferences: Preferences;
  /** What the environment says, as far as the policy leaves it. */
  readonly environment: StartEnvironment;
  readonly voice: Voice;
  /** From now on the rest of the app is asked and told. */
  wire(rest: RestOfApp): void;
}

/** What the above ask and tell of what is made after them. */
export interface RestOfApp {
  /** The desktop's own do-not-disturb, as far as it is known. */
  readonly doNotDisturb: () => boolean;
  /** Whose agents and topics wishes are about; null: no tenant is watched. */
  readonly tenantKey: () => string | null;
  readonly onPreferences: () => void;
  /** Another language is spoken now. */
  readonly onLanguage: () => void;
}

/** The longest that the rest waits for the bus to say whether there is a tray, ms. */
const trayLimitMs = 300;

/**
 * Reads and asks what can be without Chromium. Waiting is cheap only before it begins: after each wait
 * from then on, its own tasks come first.
 *
 * @param namedPolicy a file that the start has named; null: none
 * @returns null when the app ends here, since the policy forbids what the environment asks for
 */
export async function findOutBeforehand(
  given: Start,
  namedPolicy: string | null,
  clock: Clock,
): Promise<Beforehand | null> {
  const { profile } = given;
  const log = openLog(profile, !app.isPackaged);
  log.conceal(given.secrets);
  const onFault = logFaults(log);
  // Asked first, since it takes the longest.
  const trayHost = trayHostFor(process.platform, clock);
  // Nothing that is set shows before there is a screen.
  let rest: RestOfApp = {
    doNotDisturb: () => false,
    tenantKey: () => null,
    onPreferences() {},
    onLanguage() {},
  };
  const preferences = await openPreferences({
    clock,
    log,
    profile,
    policy: await policyHere(namedPolicy, profile),
    doNotDisturb: () => rest.doNotDisturb(),
    tenantKey: () => rest.tenantKey(),
    onChange: () => rest.onPreferences(),
  });
  const environment = environmentWithin(given, preferences);
  if (!environment.ok) return refuse(environment.problem);
  const voice = await openVoice({
    choice: () => preferences.settings().language,
    systemLanguages: () => app.getPreferredSystemLanguages(),
    loadWords,
    onChange: () => rest.onLanguage(),
    onFault,
  });
  await within(clock, trayLimitMs, trayHost.firstLook).catch(() => {});
  return {
    ...{ log, onFault, trayHost, preferences, environment: environment.value, voice },
    wire: (to) => void (rest = to),
  };
}
