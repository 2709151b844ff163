import type { Finding } from '../../contract/diagnostics.ts';
import {
  diskFinding,
  policyFinding,
  type PolicySeen,
  keyringFinding,
  toastsFinding,
  trayFinding,
  type TrayStanding,
} from '../../diagnostics/computer-findings.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { findingsWithoutTenant, tenantFindings, type TenantSeen } from '../../diagnostics/tenant-findings.ts';
import type { Sealer } from '../../accounts/sealer.ts';
import type { HeldAccount } from '../account-holder.ts';
import type { Notifier } from '../notifier/notifier.ts';
import type { TenantWatch } from '../tenant-watch.ts';
import { seeDisk } from './disk.ts';
import { seeTenant, type SeeTenantPorts } from './see-tenant.ts';

export interface ChecksPorts extends SeeTenantPorts {
  /** Null: no tenant is watched. */
  readonly held: () => HeldAccount | null;
  readonly watch: () => Pick<TenantWatch, 'facts' | 'lookNow'> | null;
  readonly notifier: Pick<Notifier, 'server' | 'doNotDisturb'>;
  readonly tray: () => TrayStanding;
  readonly sealer: Pick<Sealer, 'keeping'>;
  readonly profile: string;
  readonly policy: PolicySeen;
  readonly onFault: (fault: unknown) => void;
}

/** Makes all checks on this computer and with the tenant in use. */
export function makeChecks(ports: ChecksPorts, stopped: AbortSignal): AsyncIterable<Finding> {
  async function ofTenant(): Promise<readonly Finding[]> {
    const held = ports.held();
    const watch = ports.watch();
    if (held === null || watch === null) return findingsWithoutTenant();
    const seen = await seeTenant(held, watch.facts().connection, ports, stopped);
    // So that it is refused there as well, and tried no more.
    if (isRefused(seen) && watch.facts().connection.kind !== 'signedOut') watch.lookNow('person');
    return tenantFindings(seen);
  }

  return diagnose(
    [
      { names: ['address', 'proxy', 'certificate', 'signIn', 'rights', 'clock'], find: ofTenant },
      {
        names: ['toasts'],
        find: async () => [toastsFinding(await ports.notifier.server(), ports.notifier.doNotDisturb())],
      },
      { names: ['tray'], find: () => Promise.resolve([trayFinding(ports.tray())]) },
      { names: ['disk'], find: async () => [diskFinding(await seeDisk(ports.profile), ports.profile)] },
      { names: ['policy'], find: () => Promise.resolve([policyFinding(ports.policy)]) },
      { names: ['keyring'], find: async () => [keyringFinding(await ports.sealer.keeping())] },
    ],
    ports.onFault,
  );
}

function isRefused({ look }: TenantSeen): boolean {
  return look !== null && 'failure' in look && look.failure.kind === 'signIn';
}
