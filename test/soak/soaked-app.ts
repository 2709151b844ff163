import type { RunningApp, StartOptions } from '../app/app.ts';
import { expect } from '../app/fixtures.ts';
import type { TrayHost } from '../desktop/tray-host.ts';
import type { TestTenant } from '../tenant/tenant.ts';
import { takeTime, type AppTime } from './app-time.ts';

/** Starts the app at the tenant, at the pace that everybody has, with its time in our hands. */
export async function startSoaked(
  start: (options: Partial<StartOptions>) => Promise<RunningApp>,
  tenant: TestTenant,
  tray: TrayHost,
): Promise<{ readonly app: RunningApp; readonly time: AppTime }> {
  const app = await start({
    switches: ['--js-flags=--expose-gc'],
    env: {
      SUPEROFFICE_URL: tenant.url,
      SUPEROFFICE_USERNAME: tenant.username,
      SUPEROFFICE_PASSWORD: tenant.password,
    },
  });
  const item = await tray.item();
  await expect.poll(() => item.tooltip()).toContain(' present');
  const time = await takeTime(app);
  // The wait that began before passes by itself; a new look begins one that is ours.
  await item.choose('Refresh');
  return { app, time };
}
