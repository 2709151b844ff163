import type { Saying } from '../../electron/contract/diagnostics.ts';
import type { Words } from './en.ts';
import { failureText, type TroubledTenant } from './trouble.ts';

/** What a check has found, in a sentence. `tenant` is the one that was asked; null: none. */
export function sayingText(saying: Saying, tenant: TroubledTenant | null, words: Words): string {
  const { says } = words.diagnostics;
  switch (saying.kind) {
    case 'trouble':
      return tenant === null ? says.notReached : failureText(saying.failure, tenant, words);
    case 'noRights':
      return words.trouble.refused;
    case 'answers':
      return says.answers(saying.host, words.howLong(saying.tookMs));
    case 'byProxy':
      return says.byProxy(words.list(saying.proxies));
    case 'certificateOfYours':
      return says.certificateOfYours(saying.host);
    case 'rosterShown':
      return says.rosterShown(saying.agents);
    case 'clockOff':
      return saying.aheadMs > 0
        ? says.clockAhead(words.howLong(saying.aheadMs))
        : says.clockBehind(words.howLong(-saying.aheadMs));
    case 'toastsShown':
      return saying.by === null ? says.toastsShown : says.toastsShownBy(saying.by);
    case 'policyFollowed':
      return says.policyFollowed(saying.fixed);
    case 'policyUnclear':
      return says.policyUnclear(words.list(saying.places));
    case 'diskFine':
      return says.diskFine(words.size(saying.freeBytes));
    case 'diskNearlyFull':
      return says.diskNearlyFull(words.size(saying.freeBytes));
    case 'diskFull':
      return says.diskFull(saying.folder);
    case 'diskReadOnly':
      return says.diskReadOnly(saying.folder);
    case 'noTenant':
    case 'notReached':
    case 'noProxy':
    case 'certificateTrusted':
    case 'unencrypted':
    case 'onThisComputer':
    case 'signInAccepted':
    case 'clockRight':
    case 'clockNotTold':
    case 'clockDoubtful':
    case 'doNotDisturb':
    case 'noToasts':
    case 'toastsHang':
    case 'trayShown':
    case 'trayMissing':
    case 'trayUnknown':
    case 'policyNone':
    case 'keyringWorks':
    case 'noKeyring':
    case 'keyringLocked':
    case 'checkFailed':
      return says[saying.kind];
  }
}
