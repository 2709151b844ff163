import type { Finding } from '../../contract/diagnostics.ts';
import {
  diskFinding,
  keyringFinding,
  toastsFinding,
  trayFinding,
  type TrayStanding,
} from '../../diagnostics/computer-findings.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { findingsWithoutTenant, tenantFindings } from '../../diagnostics/tenant-findings.ts';
import type { Sealer } from '../../accounts/sealer.ts';
import type { HeldAccount } from '../account-holder.ts';
import type { Notifier } from '../notifier/notifier.ts';
import type { TenantWatch } from '../tenant-watch.ts';
import { seeDisk } from './disk.ts';
import { seeTenant, type SeeTenantPorts } from './see-tenant.ts';

export interface ChecksPorts extends SeeTenantPorts {
  /** Null: no tenant is watched. */
  readonly held: () => HeldAccount | null;
  readonly watch: () => Pick<TenantWatch, 'facts'> | null;
  readonly notifier: Pick<Notifier, 'server' | 'doNotDisturb'>;
  readonly tray: () => TrayStanding;
  readonly sealer: Pick<Sealer, 'keeping'>;
  readonly profile: string;
  readonly onFault: (fault: unknown) => void;
}

/** Makes all checks on this computer and with the tenant in use. */
export function makeChecks(ports: ChecksPorts, stopped: AbortSignal): AsyncIterable<Finding> {
  async function ofTenant(): Promise<readonly Finding[]> {
    const held = ports.held();
    const connection = ports.watch()?.facts().connection;
    if (held === null || connection === undefined) return findingsWithoutTenant();
    return tenantFindings(await seeTenant(held, connection, ports, stopped));
  }

  return diagnose(
    [
      { names: ['address', 'proxy', 'certificate', 'signIn', 'rights', 'clock'], find: ofTenant },
      {
        names: ['toasts'],
        find: async () => [toastsFinding(await ports.notifier.server(), ports.notifier.doNotDisturb())],
      },
      { names: ['tray'], find: () => Promise.resolve([trayFinding(ports.tray())]) },
      { names: ['keyring'], find: async () => [keyringFinding(await ports.sealer.keeping())] },
      { names: ['disk'], find: async () => [diskFinding(await seeDisk(ports.profile), ports.profile)] },
    ],
    ports.onFault,
  );
}
