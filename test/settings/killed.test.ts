import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { seededRandom } from '../../electron/demo/seeded-random.ts';
import { readSettings } from '../../electron/settings/read.ts';
import { temporaryFolder } from '../build/temporary-folder.ts';
import { Watched } from '../desktop/waiting.ts';

/** A process that writes the files of this profile for so many rounds, and what it has said. */
function startWriter(profile: string, rounds = Infinity): { writer: ChildProcess; said: Watched<string> } {
  const script = join(import.meta.dirname, 'profile-writer.ts');
  const writer = spawn(process.execPath, ['--import', 'tsx', script, profile, String(rounds)], {
    // Settings are written by a package that looks for Electron, and does without where a path is named.
    env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: '/nowhere' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void writer.kill('SIGKILL'));
  const said = new Watched('');
  writer.stdout?.on('data', (chunk: Buffer) => said.set(said.value + chunk.toString()));
  return { writer, said };
}

function ended(writer: ChildProcess): Promise<void> {
  return new Promise((resolve) => writer.once('close', () => resolve()));
}

/** Fails where a file is not whole, or holds parts of two rounds. */
async function expectWhole(profile: string): Promise<void> {
  const read = readSettings(await readFile(join(profile, 'settings.json'), 'utf8'));
  expect(read).toMatchObject({ damaged: false, outdated: false, beside: {} });
  const { busyFrom, tenants } = read.settings;
  expect(tenants['a']?.favourites).toHaveLength(2_000);
  expect(tenants['a']?.favourites[0]).toBe(1 + busyFrom);

  const account = JSON.parse(await readFile(join(profile, 'account.json'), 'utf8')) as {
    outline: { user: string };
    sealed: string;
  };
  const sealed = JSON.parse(Buffer.from(account.sealed, 'base64').toString()) as { user: string };
  expect(sealed.user).toBe(account.outline.user);

  const autostart = await readFile(join(profile, 'autostart', 'chat-presence.desktop'), 'utf8');
  expect(autostart).toMatch(/^\[Desktop Entry\]\n[^]*\nTerminal=false\n$/);
}

/** What a killed app leaves, if that is just the moment. */
const unfinished = ['account.json.new', 'settings-unfinished.json', 'settings-unfinished.json.tmp-0a1b2c'];

const kills = 16;
const seed = 20_260_310;

test(
  'killed at any moment, the app leaves each of its files as it was or as it was to be',
  { timeout: 240_000 },
  async () => {
    const profile = temporaryFolder();
    const random = seededRandom(seed);
    const leftBehind = new Set<string>();
    for (let count = 0; count < kills; count += 1) {
      const { writer, said } = startWriter(profile);
      const rounds = 1 + Math.floor(3 * random());
      await said.until('some rounds', (text) => text.split('round').length > rounds, 60_000);
      const end = ended(writer);
      // Anywhere in a round: that is what real time is for.
      await new Promise((resolve) => setTimeout(resolve, 30 * random()));
      writer.kill('SIGKILL');
      await end;
      await expectWhole(profile);
      const names = await readdir(profile);
      expect(names.filter((name) => name.includes('set-aside'))).toEqual([]);
      for (const name of names) leftBehind.add(name);
    }
    console.log(`${kills} kills (seed ${seed}), ${leftBehind.size - 3} unfinished files left by them`);

    // Nor does what they have left gather, whatever was under way: the next start removes it.
    for (const name of unfinished) await writeFile(join(profile, name), '{');
    const next = startWriter(profile, 0);
    await next.said.until('its start', (text) => text.includes('begun'), 60_000);
    await ended(next.writer);
    expect((await readdir(profile)).sort()).toEqual(['account.json', 'autostart', 'settings.json']);
    await expectWhole(profile);
  },
);

test.runIf(process.platform === 'linux')(
  'a disk that takes only the half of a file leaves each file as it was',
  { timeout: 90_000 },
  async () => {
    const profile = temporaryFolder();
    const { writer, said } = startWriter(profile);
    await said.until('a round', (text) => text.includes('round'), 60_000);
    const end = ended(writer);
    await promisify(execFile)('prlimit', [`--pid=${writer.pid}`, '--fsize=4096']);
    const failed = (text: string): boolean => text.includes('no settings') && text.includes('no account');
    await said.until('both failures', failed, 20_000);
    writer.kill('SIGKILL');
    await end;
    await expectWhole(profile);
  },
);
