import { openAllWindows, say, test, type Guest } from './caged.ts';
import { expect } from './fixtures.ts';
import { goElsewhere, openOthers } from './hostile/go-elsewhere.ts';

const home = 'app://chat-presence/popup/index.html';

test('12. Verify WebView options before creation: no webview is ever attached', async ({
  app,
  popup,
  outside,
}) => {
  const found = await popup.evaluate((url) => {
    const view = Object.assign(document.createElement('webview'), { src: url });
    view.setAttribute('allowpopups', '');
    view.setAttribute('nodeintegration', '');
    document.body.append(view);
    const isView = 'loadURL' in view;
    view.remove();
    return isView;
  }, outside.address.url);
  expect(found).toBe(false);
  // And were the tag there, by a mistake of ours.
  const attached = await app.electron.evaluate(async ({ BrowserWindow, webContents }, url) => {
    const careless = new BrowserWindow({ show: false, webPreferences: { webviewTag: true } });
    await careless.loadURL('app://chat-presence/none.html');
    const decided = new Promise<boolean>((resolve) =>
      careless.webContents.on('will-attach-webview', (event) => resolve(event.defaultPrevented)),
    );
    await careless.webContents.executeJavaScript(
      `document.body.append(Object.assign(document.createElement('webview'), { src: ${JSON.stringify(url)} }))`,
    );
    const isPrevented = await decided;
    const views = webContents.getAllWebContents().filter((each) => each.getType() === 'webview');
    careless.destroy();
    return { isPrevented, views: views.length };
  }, outside.address.url);
  expect(attached).toEqual({ isPrevented: true, views: 0 });
  expect(outside.heard).toEqual([]);
});

test('13. Disable or limit navigation: a page stays where it is, whatever it tries', async ({
  app,
  popup,
  outside,
  webBrowser,
}) => {
  await popup.evaluate(() => Object.assign(window, { planted: true }));
  await app.electron.evaluate(({ BrowserWindow }) => {
    const tried: string[] = [];
    Object.assign(globalThis, { tried });
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      webContents.on('will-frame-navigate', ({ url }) => void tried.push(url));
      webContents.on('did-frame-navigate', (_event, url) => void tried.push(`went to ${url}`));
    }
  });
  await popup.evaluate(goElsewhere, outside.address.url);
  const tried = (): Promise<readonly string[]> =>
    app.electron.evaluate(() => (globalThis as unknown as { tried: string[] }).tried);
  // The last of them, which is known to be asked about.
  await expect.poll(tried).toContain(`${outside.address.url}last`);
  expect((await tried()).filter((each) => each.startsWith('went') && each !== 'went to about:blank')).toEqual(
    [],
  );
  expect(popup.url()).toBe(home);
  expect(await popup.evaluate(() => 'planted' in window && location.href)).toBe(home);
  expect(outside.heard).toEqual([]);
  expect(await webBrowser.opened()).toEqual([]);

  // Nobody is asked about this one; a page that has got there is ended, and made anew.
  expect(await say(popup, 'openSettings')).toBe('done');
  const settings = await app.page('settings');
  await settings.evaluate(() => void (location.href = 'about:blank')).catch(() => {});
  await expect.poll(() => settings.isClosed()).toBe(true);
  expect(await say(popup, 'openSettings')).toBe('done');
  expect((await app.page('settings')).url()).toBe('app://chat-presence/settings/index.html');
});

test('14. Disable or limit creation of new windows: a page opens none', async ({
  app,
  popup,
  outside,
  webBrowser,
}) => {
  const count = (): Promise<number> =>
    app.electron.evaluate(({ webContents }) => webContents.getAllWebContents().length);
  const before = await count();
  expect(await popup.evaluate(openOthers, outside.address.url)).toEqual([]);
  expect(await count()).toBe(before);
  expect(outside.heard).toEqual([]);
  expect(await webBrowser.opened()).toEqual([]);
});

test('15. Do not use shell.openExternal with untrusted content: a page has no say in what is opened', async ({
  popup,
  webBrowser,
}) => {
  // The table of addresses is in test/accounts/server-page.test.ts.
  for (const address of ['https://evil.example', 'file:///etc/passwd', { url: 'https://evil.example' }]) {
    expect(await say(popup, 'openTenant', address)).toContain('bad argument for openTenant');
  }
  expect(await say(popup, 'openExternal', 'https://evil.example')).toContain('unknown command');
  // The demo has no page.
  expect(await say(popup, 'openTenant')).toBe('done');
  expect(await webBrowser.opened()).toEqual([]);
});

test('17. Validate the sender of all IPC messages: a page says only what is its own to say', async ({
  app,
  popup,
}) => {
  // Frames, strangers and pages gone elsewhere are in test/desktop-logic/ipc.test.ts.
  const [, settings, welcome] = await openAllWindows(app, popup);
  expect(await say(popup, 'refresh')).toBe('done');
  expect(await say(popup, 'refresh', 'now')).toContain('bad argument for refresh');
  expect(await say(popup, 'dismissRemark', 'everything')).toContain('bad argument for dismissRemark');
  for (const name of ['quit', 'constructor', '__proto__', 'toString', '', 'cancelConnect', 'signOut']) {
    expect(await say(popup, name)).toContain('unknown command');
  }
  expect(await say(welcome!, 'signOut')).toContain('unknown command');
  expect(await say(settings!, 'cancelConnect')).toContain('unknown command');
  expect(await say(welcome!, 'cancelConnect')).toBe('done');

  const answers = await app.electron.evaluate(async ({ app, BrowserWindow }) => {
    const stranger = new BrowserWindow({
      show: false,
      webPreferences: { preload: `${app.getAppPath()}/dist/preload.cjs` },
    });
    await stranger.loadURL('app://chat-presence/popup/index.html');
    const answer = (asked: string): Promise<unknown> =>
      stranger.webContents.executeJavaScript(`${asked}.then(() => 'answered', ({ message }) => message)`);
    const all = [await answer('chatPresence.getState()'), await answer("chatPresence.command('refresh')")];
    stranger.destroy();
    return all;
  });
  expect(answers).toEqual([
    expect.stringContaining('unknown sender'),
    expect.stringContaining('unknown sender'),
  ]);
});

test('18. Avoid usage of the file:// protocol: nothing but the pages’ own files is served', async ({
  app,
  popup,
}) => {
  const outside = [
    ...['/..%2f..%2fpackage.json', '/../main.js', '/%2e%2e/main.js', '/%2e%2e%2fmain.js', '/..%5cmain.js'],
    ...['/..\\main.js', '/%2e%2e%5cmain.js', '/%252e%252e%252fmain.js', '/..%252fmain.js', '/....//main.js'],
    ...['/popup/../../main.js', '/popup/..%2f..%2fmain.js', '/..%c0%afmain.js', '/..%ef%bc%8fmain.js'],
    ...[
      '//etc/passwd',
      '/%2fetc/passwd',
      '/popup/index.html%00.js',
      '/popup/index.html%00',
      '/popup',
      '/',
      '/%',
    ],
    ...['/popup/index.html/', '/popup/index.html%20', '/popup/none.html', `/${'a'.repeat(100_000)}.js`],
    ...[`/${'..%2f'.repeat(5_000)}etc/passwd`, `/popup/${'../'.repeat(500)}main.js`],
  ];
  const statuses = await app.electron.evaluate(async ({ session }, paths) => {
    const ask = async (path: string, init?: RequestInit): Promise<number> =>
      (await session.defaultSession.fetch(`app://chat-presence${path}`, init)).status;
    return {
      own: await ask('/popup/index.html'),
      posted: await ask('/popup/index.html', { method: 'POST', body: 'x' }),
      outside: await Promise.all(paths.map(async (path) => [path.slice(0, 40), await ask(path)])),
    };
  }, outside);
  expect(statuses).toEqual({
    own: 200,
    posted: 404,
    outside: outside.map((path) => [path.slice(0, 40), 404]),
  });
  const read = await popup.evaluate(async () => {
    const shown = (tag: string, set: object): Promise<string> =>
      new Promise((resolve) => {
        const made = Object.assign(document.createElement(tag), set, {
          onload: () => resolve('shown'),
          onerror: () => resolve('refused'),
        });
        document.addEventListener('securitypolicyviolation', () => resolve('refused'), { once: true });
        document.body.append(made);
      });
    const outcomes = [
      await shown('img', { src: 'file:///usr/share/pixmaps/debian-logo.png' }),
      await fetch('file:///etc/passwd').then(
        () => 'shown',
        () => 'refused',
      ),
      await fetch('app://chat-presence/popup/index.html').then(
        () => 'shown',
        () => 'refused',
      ),
    ];
    document.querySelectorAll('body > img, body > script, body > iframe').forEach((each) => each.remove());
    return outcomes;
  });
  expect(read).toEqual(Array(3).fill('refused'));
});

test('20. Do not expose Electron APIs to untrusted web content: three functions, and nothing behind them', async ({
  app,
  popup,
}) => {
  for (const page of await openAllWindows(app, popup)) {
    const bridge = await page.evaluate(() => {
      const { chatPresence } = window as unknown as Guest;
      const ours = Object.entries(Object.getOwnPropertyDescriptors(chatPresence));
      return {
        functions: ours.map(([name, { value }]) => `${name}: ${typeof value}`).sort(),
        behind: Object.getPrototypeOf(chatPresence) === Object.prototype,
        within: Object.values(chatPresence).flatMap((each) => Object.keys(each as object)),
      };
    });
    expect(bridge).toEqual({
      functions: ['command: function', 'getState: function', 'onChange: function'],
      behind: true,
      within: [],
    });
  }
  const told = await popup.evaluate(
    () =>
      new Promise<{ count: number; kind: string }>((resolve) => {
        const { chatPresence } = window as unknown as Guest;
        const stop = chatPresence.onChange((...given) => {
          stop();
          resolve({ count: given.length, kind: Object.keys(given[0] as object).join() });
        });
        void chatPresence.command('searchFor', 'a name that nobody has');
      }),
  );
  // The change alone, and not the event that it came with, by which its sender could be reached.
  expect(told.count).toBe(1);
  expect(told.kind).not.toMatch(/sender|ports/);
  await say(popup, 'searchFor', '');
});
