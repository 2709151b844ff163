import type { Page } from '@playwright/test';
import { accountAt, expect, test as base } from '../app/fixtures.ts';
import type { RunningApp, StartOptions } from '../app/app.ts';
import { countPolls } from '../app/lines.ts';
import type { PageName } from '../../electron/contract/pages.ts';
import type { Settings } from '../../electron/settings/schema.ts';
import type { TrayItem } from '../desktop/tray-host.ts';
import { startToastServer, type ToastServer } from '../desktop/toast-server.ts';
import type { TestTenant } from '../tenant/tenant.ts';
import { followStillTime, letStillTimePass, stillTimeOn } from './still-time.ts';

/** The app while time stands still for it. */
export interface StillApp {
  readonly app: RunningApp;
  readonly item: TrayItem;
  /** Opens the popup; its clock stands as the app's. */
  popup(): Promise<Page>;
  /** A page of another window, with its clock standing as the app's. */
  page(name: Exclude<PageName, 'popup'>): Promise<Page>;
  /** Looks at the tenant once more, and resolves when it has. */
  look(): Promise<void>;
  /** Lets so much time pass by the app's clocks, ms. Pages opened before are told by `popup` or `page`. */
  letPass(ms: number): Promise<void>;
}

/** How a start differs from one at the tenant. */
export interface RaiseOptions extends Partial<StartOptions> {
  /** Nothing is said of a tenant. */
  readonly withoutAccount?: boolean;
  /** The desktop shows no notifications. */
  readonly withoutToasts?: boolean;
}

/** What scenes are made of. */
export interface Props {
  readonly tenant: TestTenant;
  readonly presetSettings: (settings: Partial<Settings>) => Promise<void>;
  /** The folder of somebody who starts the app for the first time. */
  readonly newProfile: string;
  /** Starts the app in still time, at the tenant where nothing else is said; it looks when it is told to. */
  readonly raise: (options?: RaiseOptions) => Promise<StillApp>;
}

/** The app in a scene, and the page in which that is seen. */
export interface Reached {
  readonly app: RunningApp;
  readonly page: Page;
}

/** A named state of a window in the real app. */
export interface Scene {
  /** Its pictures carry it. */
  readonly name: string;
  /** Brings the app there. */
  readonly reach: (props: Props) => Promise<Reached>;
  /** Only the section that is on show is part of it. */
  readonly oneSection?: true;
}

/** Longer than any scene takes, so that nothing is looked at unasked. Seconds. */
const betweenLooks = '300';

/** What the tenant is called, since its port is another each time. */
const host = 'crm.example.com';

/** A test that plays scenes. */
export const test = base.extend<{ readonly props: Props }>({
  props: async ({ stage, tray, tenant, presetSettings, newProfile, start }, use) => {
    const servers: ToastServer[] = [];
    async function raise({
      withoutAccount = false,
      withoutToasts = false,
      ...options
    }: RaiseOptions = {}): Promise<StillApp> {
      if (!withoutToasts)
        servers.push(await startToastServer(stage.desktop.env['DBUS_SESSION_BUS_ADDRESS'] ?? ''));
      const still = await stillTimeOn(stage);
      const account = { ...accountAt(tenant), SUPEROFFICE_URL: `http://${host}` };
      const env = { ...(withoutAccount ? {} : account), ...options.env, ...still.env };
      // Wherever a window comes up, no row of it is under the pointer.
      await stage.desktop.parkPointer();
      const app = await start({
        ...options,
        switches: [
          ...(options.switches ?? []),
          ...still.switches,
          `--host-resolver-rules=MAP ${host} ${new URL(tenant.url).host}`,
        ],
        env: { ...env, CHAT_PRESENCE_POLL_SECONDS: betweenLooks },
      });
      const item = await tray.item();
      const followed = async (name: PageName): Promise<Page> => {
        await expect.poll(() => app.isOnScreen(name)).toBe(true);
        const page = await app.page(name);
        await followStillTime(app, page);
        return page;
      };
      return {
        app,
        item,
        async popup() {
          if (!(await app.popupIsOpen())) await item.activate();
          return followed('popup');
        },
        page: followed,
        async look() {
          const polls = countPolls(app.lines.value);
          await item.choose('Refresh');
          await app.lines.until('a look', (lines) => countPolls(lines) > polls);
        },
        letPass: (ms) => letStillTimePass(app, ms),
      };
    }
    await use({ tenant, presetSettings, newProfile, raise });
    for (const server of servers) await server.stop();
  },
});

export { expect } from '@playwright/test';
