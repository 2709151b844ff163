import { createSocket } from 'node:dgram';
import { createServer, type AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { startApp, type RunningApp } from './app.ts';
import { installBrowser, type TestBrowser } from './browser.ts';
import { expect, staged, writeSettings } from './fixtures.ts';

/** What the bridge is to a script in a page of ours. */
export interface Guest {
  readonly chatPresence: {
    getState(): Promise<unknown>;
    onChange(take: (...given: unknown[]) => void): () => void;
    command(name: string, argument?: unknown): Promise<void>;
  };
}

/** Somebody on the network whom no page of ours may ever reach. */
export interface Outside {
  readonly address: { readonly host: string; readonly udp: string; readonly url: string };
  /** What came there: connections, and packets. */
  readonly heard: readonly string[];
}

interface CageParts {
  /** The popup's page, which a hostile script runs in. */
  readonly popup: Page;
  readonly outside: Outside;
}

interface CageOfWorker {
  /** The app with its demo, the popup open in a window of its own, for all tests of a worker. */
  readonly app: RunningApp;
  readonly webBrowser: TestBrowser;
}

/** A test of what a hostile script can do in a page of the app. */
export const test = staged.extend<CageParts, CageOfWorker>({
  webBrowser: [async ({ stage }, use) => use(await installBrowser(stage)), { scope: 'worker' }],
  app: [
    async ({ stage, webBrowser }, use) => {
      const profile = await stage.makeFolder();
      await writeSettings(stage, profile, {});
      const app = await startApp(stage, { profile, env: webBrowser.env });
      await use(app);
      await app.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  popup: async ({ app }, use) => {
    const popup = await app.popup();
    await expectDrawn(popup);
    await use(popup);
  },
  outside: async ({}, use) => {
    const heard: string[] = [];
    const server = createServer((socket) => {
      heard.push('a connection');
      socket.on('error', () => {});
      socket.destroy();
    });
    const packets = createSocket('udp4', () => heard.push('a packet'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await new Promise<void>((resolve) => packets.bind(0, '127.0.0.1', resolve));
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const udp = `127.0.0.1:${packets.address().port}`;
    await use({ address: { host, udp, url: `http://${host}/` }, heard });
    packets.close();
    await new Promise((resolve) => server.close(resolve));
  },
});

/** Asked of the page itself: a locator would wait for the end of a navigation that never began. */
async function expectDrawn(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.querySelector('button') !== null)).toBe(true);
}

/** Gives main a command from a page: `done`, or why it was refused. */
export function say(page: Page, name: string, argument?: unknown): Promise<string> {
  return page.evaluate(
    ([command, value]) =>
      (window as unknown as Guest).chatPresence.command(command as string, value).then(
        () => 'done',
        (error: Error) => error.message,
      ),
    [name, argument],
  );
}

/** Opens all windows that there are, and gives their pages. */
export async function openAllWindows(app: RunningApp, popup: Page): Promise<readonly Page[]> {
  for (const name of ['openSettings', 'openWelcome']) expect(await say(popup, name)).toBe('done');
  expect(await say(popup, 'openWhy', null)).toBe('done');
  const pages = [popup, ...(await Promise.all((['settings', 'welcome', 'why'] as const).map(app.page)))];
  for (const page of pages) await expectDrawn(page);
  return pages;
}
