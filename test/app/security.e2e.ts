import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { processTree } from '../desktop/process-tree.ts';
import { sevenAgents } from './agents.ts';
import type { RunningApp } from './app.ts';
import { expect, openPopup, test } from './fixtures.ts';

interface Guest {
  readonly chatPresence: {
    getState(): Promise<unknown>;
    command(name: string, argument?: unknown): Promise<void>;
  };
}

test('the page is sandboxed: no Node, no Electron, no network, nothing but the three functions of the bridge', async ({
  tray,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(1));
  const app = await startAtTenant();
  const { popup } = await openPopup(tray, app);
  await expect(popup.getByRole('heading', { level: 1 })).toBeVisible();

  expect(popup.url()).toBe('app://chat-presence/popup/index.html');
  expect(
    await popup.evaluate(() => ['require', 'process', 'module', 'Buffer'].filter((name) => name in window)),
  ).toEqual([]);
  expect(await popup.evaluate(() => Object.keys((window as unknown as Guest).chatPresence).sort())).toEqual([
    'command',
    'getState',
    'onChange',
  ]);
  const known = await popup.evaluate(async () =>
    JSON.stringify(await (window as unknown as Guest).chatPresence.getState()),
  );
  expect(known).toContain('Anna Berg');
  expect(known).not.toContain(tenant.username);
  expect(known).not.toContain(tenant.password);
  expect(rendererIsSandboxed(app)).toBe(true);

  const reached = tenant.requests.length;
  const address = `${tenant.url}/stolen`;
  const refused = await popup.evaluate(async (url) => {
    const attempts = [
      fetch(url).then(() => 'fetched'),
      new Promise((resolve, reject) => {
        const image = new Image();
        image.onload = resolve;
        image.onerror = () => reject(new Error('no image'));
        image.src = url;
      }),
      import(/* @vite-ignore */ url),
    ];
    return (await Promise.allSettled(attempts)).map((attempt) => attempt.status);
  }, address);
  expect(refused).toEqual(['rejected', 'rejected', 'rejected']);
  expect(tenant.requests.slice(reached).filter((request) => request.path.includes('stolen'))).toEqual([]);
});

test('the page cannot go elsewhere, open windows or ask for permissions', async ({ tray, start }) => {
  const app = await start();
  const { popup } = await openPopup(tray, app);
  await expect(popup.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await popup.evaluate(() => window.open('https://example.com') === null)).toBe(true);
  await popup.evaluate(() => (location.href = 'https://example.com/'));
  expect(await popup.evaluate(() => Notification.requestPermission())).toBe('denied');
  expect(popup.url()).toBe('app://chat-presence/popup/index.html');
  expect(app.electron.windows()).toHaveLength(1);
});

test('what is not in the contract is refused, and files outside the pages are not served', async ({
  tray,
  start,
}) => {
  const app = await start();
  const { popup } = await openPopup(tray, app);
  await expect(popup.getByRole('heading', { level: 1 })).toBeVisible();
  const say = (name: string, argument?: unknown): Promise<string> =>
    popup.evaluate(
      ([command, value]) =>
        (window as unknown as Guest).chatPresence.command(command as string, value).then(
          () => 'done',
          (error: Error) => error.message,
        ),
      [name, argument],
    );
  expect(await say('refresh')).toBe('done');
  expect(await say('refresh', 'now')).toContain('bad argument for refresh');
  expect(await say('dismissRemark', 'everything')).toContain('bad argument for dismissRemark');
  expect(await say('quit')).toContain('unknown command');
  expect(await say('constructor')).toContain('unknown command');

  const { status, policy } = await app.electron.evaluate(async ({ session }) => {
    const answer = await session.defaultSession.fetch('app://chat-presence/popup/index.html');
    const outside = await session.defaultSession.fetch('app://chat-presence/..%2f..%2fpackage.json');
    return { status: outside.status, policy: answer.headers.get('content-security-policy') };
  });
  expect(status).toBe(404);
  expect(policy).toContain("default-src 'none'");
});

/** Chromium's renderer runs under a seccomp filter in a process namespace of its own. */
function rendererIsSandboxed(app: RunningApp): boolean {
  const ids = processTree(app.electron.process().pid ?? 0).map((known) => known.id);
  const renderer = ids.find((id) => readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--type=renderer'));
  if (renderer === undefined) throw new Error(`no renderer among ${readdirSync('/proc').length} processes`);
  const status = readFileSync(`/proc/${renderer}/status`, 'utf8');
  return (
    /^Seccomp:\s*2$/m.test(status) && (/^NSpid:(.*)$/m.exec(status)?.[1]?.trim().split(/\s+/).length ?? 0) > 1
  );
}

test('no process of ours still holds the sign-in in its environment, not even the one that shows the page', async ({
  profile,
  tray,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(1));
  const app = await startAtTenant();
  const spy = join(profile, 'spy.cjs');
  await writeFile(
    spy,
    "require('electron').contextBridge.exposeInMainWorld('environment', JSON.stringify(process.env));",
  );
  await app.electron.evaluate(
    ({ session }, filePath) => session.defaultSession.registerPreloadScript({ type: 'frame', filePath }),
    spy,
  );
  const { popup } = await openPopup(tray, app);
  await expect(popup.getByRole('heading', { level: 1 })).toBeVisible();
  const seenByPage = await popup.evaluate(() =>
    String((window as unknown as Record<string, unknown>)['environment']),
  );
  const seenByMain = await app.electron.evaluate(() => JSON.stringify(process.env));
  for (const seen of [seenByPage, seenByMain]) {
    expect(seen).toContain('PATH');
    expect(seen).not.toContain('SUPEROFFICE_PASSWORD');
    expect(seen).not.toContain(tenant.password);
  }
});
