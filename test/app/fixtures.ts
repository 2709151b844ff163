import { chown, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { settingsVersion, type Settings } from '../../electron/settings/schema.ts';
import { startToastServer, type ToastServer } from '../desktop/toast-server.ts';
import { startTrayHost, type TrayHost, type TrayItem } from '../desktop/tray-host.ts';
import { startTestTenant, type TestTenant } from '../tenant/tenant.ts';
import { startApp, type RunningApp, type StartOptions } from './app.ts';
import { startOtherProgram, type OtherProgram } from './focus.ts';
import { packagedFor } from './packaged-stage.ts';
import { setStage, type Stage } from './stage.ts';

interface TestParts {
  /** Whether there is a tray at all; without one the app is a window. */
  readonly hasTray: boolean;
  readonly tray: TrayHost;
  readonly toasts: ToastServer;
  readonly tenant: TestTenant;
  readonly other: OtherProgram;
  /** The folder for settings and logs of this test, of somebody who wants the demo where there is no account. */
  readonly profile: string;
  /** Puts settings into that profile, of somebody who has made them in an earlier run. */
  readonly presetSettings: (settings: Partial<Settings>) => Promise<void>;
  /** The folder of somebody who starts the app for the first time. */
  readonly newProfile: string;
  /** Starts the app; it is closed when the test ends. */
  readonly start: (options?: Partial<StartOptions>) => Promise<RunningApp>;
  /** Starts it with the test tenant's account, polling every second. */
  readonly startAtTenant: () => Promise<RunningApp>;
}

/** A test with a stage of its own worker; where that is wished, the packaged app is on it, as it is built for tests. */
export const staged = base.extend<object, { readonly isPackaged: boolean; readonly stage: Stage }>({
  isPackaged: [false, { option: true, scope: 'worker' }],
  stage: [
    async ({ isPackaged }, use) => {
      const stage = await setStage();
      await use(isPackaged ? (await packagedFor(stage, true)).stage : stage);
      await stage.desktop.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

/** A test on it, with a tray host, notification server and tenant of its own. */
export const test = staged.extend<TestParts>({
  hasTray: [true, { option: true }],
  tray: [
    async ({ stage, hasTray }, use) => {
      const tray = await startTrayHost(stage.desktop.env['DBUS_SESSION_BUS_ADDRESS'] ?? '');
      if (!hasTray) await tray.stop();
      await use(tray);
      if (hasTray) await tray.stop();
    },
    { auto: true },
  ],
  toasts: async ({ stage }, use) => {
    const toasts = await startToastServer(stage.desktop.env['DBUS_SESSION_BUS_ADDRESS'] ?? '');
    await use(toasts);
    await toasts.stop();
  },
  tenant: async ({}, use) => {
    const tenant = await startTestTenant();
    await use(tenant);
    await tenant.stop();
  },
  other: async ({ stage }, use) => {
    const other = await startOtherProgram(stage);
    await use(other);
    await other.close();
  },
  profile: async ({ stage }, use) => {
    const folder = await stage.makeFolder();
    await writeSettings(stage, folder, {});
    await use(folder);
  },
  presetSettings: async ({ stage, profile }, use) => {
    await use((settings) => writeSettings(stage, profile, settings));
  },
  newProfile: async ({ stage }, use) => use(await stage.makeFolder()),
  start: async ({ stage, profile }, use) => {
    const started: RunningApp[] = [];
    await use(async (options = {}) => {
      const app = await startApp(stage, { profile, ...options });
      started.push(app);
      return app;
    });
    for (const app of started) await app.close();
  },
  startAtTenant: async ({ start, tenant }, use) => {
    await use(() => start({ env: accountAt(tenant) }));
  },
});

export { expect } from '@playwright/test';

/** Puts settings into a profile, of somebody who wants the demo where there is no account. */
export async function writeSettings(
  stage: Stage,
  profile: string,
  settings: Partial<Settings>,
): Promise<void> {
  const file = join(profile, 'settings.json');
  await writeFile(file, JSON.stringify({ version: settingsVersion, withoutAccount: 'demo', ...settings }));
  await chown(file, stage.desktop.user.uid, stage.desktop.user.gid);
}

/** Clicks the tray icon, and gives it with the popup that this opens. */
export async function openPopup(
  tray: TrayHost,
  app: RunningApp,
): Promise<{ readonly item: TrayItem; readonly popup: Page }> {
  const item = await tray.item();
  await item.activate();
  return { item, popup: await app.popup() };
}

/** The environment that gives the app an account at the test tenant, and makes it look every second. */
export function accountAt(tenant: TestTenant): Record<string, string> {
  return {
    SUPEROFFICE_URL: tenant.url,
    SUPEROFFICE_USERNAME: tenant.username,
    SUPEROFFICE_PASSWORD: tenant.password,
    CHAT_PRESENCE_POLL_SECONDS: '1',
  };
}
