import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listPackage } from '@electron/asar';
import { policyFiles } from '../../build/policy/files.ts';
import { readFuses } from '../../build/package/fuses.ts';
import { run } from '../../build/virtual-desktop/run.ts';
import { ended, startApp, startByHand } from './app.ts';
import { expect } from './fixtures.ts';
import { test } from './packaged.ts';

const root = join(import.meta.dirname, '../..');

const fuses = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
  WasmTrapHandlers: true,
};

test('19. the packaged program has each fuse as it is to be, and one for tests differs in one', async ({
  released,
  enterable,
}) => {
  expect(await readFuses(released.program)).toEqual(fuses);
  expect(await readFuses(enterable.program)).toEqual({ ...fuses, EnableNodeCliInspectArguments: true });
});

test('19. the packaged app runs nothing but itself, whatever its environment and its command line say', async ({
  released: { stage },
  newProfile,
  profile,
  tray,
}) => {
  const ran = join(newProfile, 'ran');
  const spy = join(newProfile, 'spy.cjs');
  await writeFile(spy, scriptThatWrites(ran));
  const app = startByHand(stage, {
    profile,
    env: { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require=${spy}` },
    switches: ['--inspect=0', spy],
  });
  let errors = '';
  app.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  try {
    const item = await tray.item();
    await expect.poll(() => item.tooltip()).toMatch(/^Demo · \d+ of 12 present/);
    expect(existsSync(ran)).toBe(false);
    expect(errors).not.toContain('Debugger listening');
  } finally {
    app.kill();
    await ended(app);
  }
});

test('19. with a folder in the place of its archive the packaged program runs nothing at all', async ({
  released: { folder, stage },
  newProfile,
  profile,
}) => {
  const ran = join(newProfile, 'ran');
  const archive = join(folder, 'resources/app.asar');
  const instead = join(folder, 'resources/app');
  await rename(archive, `${archive}.away`);
  await mkdir(instead);
  await writeFile(join(instead, 'package.json'), '{ "main": "index.cjs" }');
  await writeFile(join(instead, 'index.cjs'), scriptThatWrites(ran));
  const app = startByHand(stage, { profile });
  try {
    await expect.poll(() => app.exitCode ?? existsSync(ran)).not.toBe(false);
    expect({ exitCode: app.exitCode, ran: existsSync(ran) }).toEqual({ exitCode: 1, ran: false });
  } finally {
    app.kill();
    await ended(app);
    await rm(instead, { recursive: true });
    await rename(`${archive}.away`, archive);
  }
});

test('the package holds what was built, the words of six languages, and the licences; nothing else', async ({
  released: { folder },
}) => {
  const built = await filesIn(join(root, 'dist'));
  const ours = built.filter((file) => !file.startsWith('icons/app/') || file === 'icons/app/icon-64.png');
  const archive = join(folder, 'resources/app.asar');
  const inside = listPackage(archive, { isPack: false }).map((path) => path.slice(1));
  const folders = new Set(
    inside.flatMap((path) => path.split('/').map((_, at, parts) => parts.slice(0, at).join('/'))),
  );
  expect(inside.filter((path) => !folders.has(path)).sort()).toEqual(
    [...ours.map((file) => `dist/${file}`), 'package.json'].sort(),
  );
  expect(inside.filter((path) => /node_modules|\.map$|test/.test(path))).toEqual([]);

  expect((await readdir(join(folder, 'locales'))).sort()).toEqual([
    'da.pak',
    'de.pak',
    'en-US.pak',
    'nb.pak',
    'nl.pak',
    'sv.pak',
  ]);
  expect((await readdir(join(folder, 'resources'))).sort()).toEqual(['LICENSES.txt', 'app.asar', 'policy']);
  expect([...(await filesIn(join(folder, 'resources/policy')))].sort()).toEqual(
    Object.keys(await policyFiles()).sort(),
  );
  const licences = await readFile(join(folder, 'resources/LICENSES.txt'), 'utf8');
  for (const name of ['Chat Presence', 'svelte', 'valibot', 'oauth4webapi'])
    expect(licences).toContain(`${name} `);
  for (const file of ['LICENSE.electron.txt', 'LICENSES.chromium.html']) {
    expect((await stat(join(folder, file))).size).toBeGreaterThan(1_000);
  }
});

test('the packaged app starts: its icon is in the tray, somebody comes online, a click opens the list, Quit ends it', async ({
  released: { stage },
  profile,
  tray,
  toasts,
}) => {
  const app = startByHand(stage, { profile });
  const item = await tray.item();
  await expect.poll(() => item.tooltip()).toMatch(/^Demo · \d+ of 12 present/);
  const [icon] = await item.pixmaps();
  expect(icon?.argb.some((byte) => byte !== 0)).toBe(true);
  const [toast] = await toasts.toasts.until('a toast', (all) => all.length > 0);
  expect(toast).toMatchObject({ title: 'Anna Berg is online', app: 'Chat Presence' });
  expect(toast?.hints).toHaveProperty('image-data');

  await item.activate();
  // By its class a desktop finds the window's name and icon: those of the menu's entry of that name.
  await expect.poll(() => windowsOfClass('chat-presence', stage.desktop.env)).toBe(1);
  await item.choose('Quit');
  expect(await ended(app)).toBe(0);
});

test('the pages and the words of another language are found in the package', async ({
  enterable: { stage },
  profile,
  presetSettings,
  tray,
}) => {
  await presetSettings({ language: 'nb' });
  const app = await startApp(stage, { profile });
  try {
    await (await tray.item()).activate();
    const popup = await app.popup();
    await expect(popup.getByRole('heading', { level: 1 })).toHaveText(/^\d+ av 12 til stede$/);
    await popup.getByRole('searchbox').fill('Ida Moen');
    await expect(popup.getByText('Ida Moen')).toBeVisible();
    expect(await app.electron.evaluate(({ app: { isPackaged } }) => isPackaged)).toBe(true);
  } finally {
    await app.close();
  }
});

function scriptThatWrites(file: string): string {
  return `require('node:fs').writeFileSync(${JSON.stringify(file)}, '');`;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

async function windowsOfClass(name: string, env: Readonly<Record<string, string>>): Promise<number> {
  const { output } = await run('xdotool', ['search', '--onlyvisible', '--class', `^${name}$`], env);
  return output.split('\n').filter((line) => /^\d+$/.test(line)).length;
}
