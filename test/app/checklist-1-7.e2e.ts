import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { processTree } from '../desktop/process-tree.ts';
import { openAllWindows, test, type Guest } from './caged.ts';
import { expect } from './fixtures.ts';
import { leak } from './hostile/leak.ts';
import { runStrings } from './hostile/run-strings.ts';
import { askPermissions } from './hostile/ask-permissions.ts';

// The names are those of Electron's security checklist; what it says of sources (6, 8 to 11) is in
// test/build/electron-checklist.test.ts too, 15 in test/accounts/server-page.test.ts.

test('1. Only load secure content: pages are our own, and no way out leads to the network', async ({
  stage,
  app,
  popup,
  outside,
}) => {
  for (const page of await openAllWindows(app, popup)) {
    expect(page.url()).toMatch(/^app:\/\/chat-presence\/(popup|settings|welcome|why)\/index\.html$/);
    expect(await page.evaluate(() => isSecureContext)).toBe(true);
  }
  const log = join(await stage.makeFolder(), 'net-log.json');
  await app.electron.evaluate(({ session }, file) => session.defaultSession.netLog.startLogging(file), log);
  const outcomes = await popup.evaluate(leak, outside.address);
  await app.electron.evaluate(({ session }) => session.defaultSession.netLog.stopLogging());
  expect(Object.entries(outcomes).filter(([, outcome]) => outcome !== 'failed')).toEqual([]);
  expect(Object.keys(outcomes).length).toBeGreaterThan(20);
  await fetch(outside.address.url).catch(() => {});
  // Ours alone.
  expect(outside.heard).toEqual(['a connection']);
  expect(await readFile(log, 'utf8')).not.toContain('looked-up');
});

test('2. Do not enable Node.js integration: neither a page nor a frame in it has anything of Node', async ({
  app,
  popup,
}) => {
  for (const page of await openAllWindows(app, popup)) {
    const found = await page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const names = ['require', 'process', 'module', 'exports', 'Buffer', 'global', '__dirname', 'electron'];
      const inPage = names.filter((name) => name in window);
      const inFrame = [...names, 'chatPresence'].filter((name) => name in frame.contentWindow!);
      frame.remove();
      return [...inPage, ...inFrame];
    });
    expect(found).toEqual([]);
  }
});

test('3. Enable context isolation: what a page does to its own world, the bridge does not notice', async ({
  popup,
}) => {
  const { seen, kept } = await popup.evaluate(async () => {
    const { chatPresence } = window as unknown as Guest;
    const seen: string[] = [];
    const { call, apply, bind } = Function.prototype;
    const { then } = Promise.prototype;
    const spy = (given: unknown): void => {
      if (typeof given === 'object' && given !== null && 'sendSync' in given) seen.push('ipcRenderer');
      if (given === 'command' || given === 'getState') seen.push('a channel');
    };
    Object.defineProperty(Object.prototype, 'invoke', {
      configurable: true,
      get() {
        seen.push('a look at invoke');
        return undefined;
      },
    });
    Function.prototype.call = function (self: unknown, ...given: unknown[]) {
      [self, ...given].forEach(spy);
      return Reflect.apply(this, self, given) as unknown;
    };
    try {
      await chatPresence.getState();
      await chatPresence.command('refresh');
    } finally {
      Object.assign(Function.prototype, { call, apply, bind });
      Promise.prototype.then = then;
      Reflect.deleteProperty(Object.prototype, 'invoke');
    }
    const { command } = chatPresence;
    try {
      (chatPresence as { command: unknown }).command = () => {};
    } catch {
      // Frozen.
    }
    try {
      (window as { chatPresence: unknown }).chatPresence = null;
    } catch {
      // Neither can this be written.
    }
    return { seen, kept: (window as unknown as Guest).chatPresence.command === command };
  });
  expect(seen).toEqual([]);
  expect(kept).toBe(true);
});

test('4. Enable process sandboxing: every process that shows a page is in Chromium’s sandbox', async ({
  app,
  popup,
}) => {
  await openAllWindows(app, popup);
  const ids = processTree(app.electron.process().pid ?? 0).map(({ id }) => id);
  const renderers = ids.filter((id) =>
    readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--type=renderer'),
  );
  expect(renderers.length).toBeGreaterThan(0);
  for (const id of renderers) {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    // A filter of system calls, and a namespace of processes of its own.
    expect(/^Seccomp:\s*(\d)$/m.exec(status)?.[1]).toBe('2');
    expect(/^NSpid:\s*(.*)$/m.exec(status)?.[1]?.split(/\s+/).length).toBeGreaterThan(1);
  }
});

test('5. Handle session permission requests: every permission is denied', async ({ app, popup }) => {
  await app.electron.evaluate(({ clipboard }) => clipboard.writeText('what somebody has copied'));
  const { given, known } = await popup.evaluate(askPermissions);
  expect(given).toEqual([]);
  expect(known.length).toBeGreaterThan(8);
  expect(known.filter(([, state]) => state !== 'denied')).toEqual([]);
});

test('2, 3, 4, 6, 8 to 11: the settings of every window, each of them', async ({ app, popup }) => {
  await openAllWindows(app, popup);
  const windows = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) =>
      (webContents as unknown as { getLastWebPreferences(): object }).getLastWebPreferences(),
    ),
  );
  expect(windows).toHaveLength(4);
  for (const settings of windows) {
    expect(settings).toEqual({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      enableBlinkFeatures: '',
      webviewTag: false,
      javascript: true,
      disableDialogs: false,
      disablePopups: false,
      safeDialogs: false,
      safeDialogsMessage: '',
    });
  }
});

test('7. Define a Content Security Policy: only our own files are ever run', async ({ app, popup }) => {
  const policies = await app.electron.evaluate(async ({ session }) => {
    const paths = ['popup', 'settings', 'welcome', 'why'].map((page) => `${page}/index.html`);
    return Promise.all(
      [...paths, 'none.html'].map(async (path) => {
        const { headers } = await session.defaultSession.fetch(`app://chat-presence/${path}`);
        return headers.get('content-security-policy');
      }),
    );
  });
  expect([...new Set(policies)]).toEqual([
    [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  ]);
  expect(await popup.evaluate(runStrings)).toEqual([]);
});
