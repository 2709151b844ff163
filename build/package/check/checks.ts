import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { startVirtualDesktop, type VirtualDesktop } from '../../virtual-desktop/desktop.ts';
import { mustRun } from '../fpm/must-run.ts';
import { makeCleanSystem, type CleanSystem } from './clean-system.ts';
import { seeRunning } from './seen-running.ts';

type Say = (line: string) => void;

/** Installs the deb in a clean Debian, with what it asks for and no more, runs it there, and purges it. */
export async function checkDeb(deb: string, cache: string, say: Say): Promise<void> {
  const system = await makeCleanSystem(cache);
  try {
    await system.run('apt-get', 'update');
    const before = await packagesOf(system);
    await mustRun('cp', [deb, join(system.folder, 'chat-presence.deb')]);
    await system.run('apt-get', 'install', '-y', '--no-install-recommends', '/chat-presence.deb');
    const came = (await packagesOf(system)).filter((name) => !before.includes(name));
    say(`Installed in a clean Debian, with ${came.length - 1} other packages.`);
    const verified = await system.run('dpkg', '--verify', 'chat-presence');
    if (verified !== '') throw new Error(`What is installed is not what was packaged: ${verified}`);
    await onDesktop(async (desktop) => {
      // By its name alone, as a person types it.
      const app = asUserOf(desktop, 'chat-presence', '--password-store=basic');
      await seeRunning(desktop, system.inside(app, [desktop.folder, '/tmp/.X11-unix']));
    });
    say('It ran there, in its sandbox: icon in the tray, toast, list.');
    await system.run('apt-get', 'purge', '-y', 'chat-presence');
    const left = await leftIn(system);
    if (left.length > 0) throw new Error(`Purged, it left behind: ${left.join(', ')}`);
    say('Purged, it left nothing behind.');
  } finally {
    await system.remove();
  }
}

/** Unpacks the archive where it may lie anywhere, and runs what is in it. */
export async function checkTar(tar: string, say: Say): Promise<void> {
  await onDesktop(async (desktop) => {
    const place = join(desktop.folder, 'unpacked');
    await mkdir(place);
    await mustRun('tar', ['-xzf', tar, '-C', place]);
    const [folder = ''] = await readdir(place);
    const program = join(place, folder, 'chat-presence');
    await seeRunning(desktop, asUserOf(desktop, program, '--password-store=basic'));
  });
  say('Unpacked, it ran: icon in the tray, toast, list.');
}

/** Compares what the RPM package holds with what the deb does: the app in it is the same, to the byte. */
export async function checkRpm(rpm: string, deb: string, say: Say): Promise<void> {
  await mustRun('rpm', ['--checksig', '--nosignature', rpm]);
  const [ofRpm, ofDeb] = await Promise.all([
    mustRun('rpm', ['-qp', '--queryformat', '[%{FILENAMES}\t%{FILESIZES}\t%{FILEMODES:perms}\n]', rpm]),
    mustRun('dpkg-deb', ['--contents', deb]),
  ]);
  const listed = (lines: readonly (readonly [path: string, size: string, mode: string])[]): string[] =>
    lines
      .filter(([path, , mode]) => path.startsWith('/opt/') && !mode.startsWith('d'))
      .map((line) => line.join(' '))
      .sort();
  const rpmFiles = listed(ofRpm.split('\n').map((line) => line.split('\t') as [string, string, string]));
  const debFiles = listed(
    ofDeb.split('\n').map((line) => {
      const [, mode = '', size = '', path = ''] = /^(\S+) \S+ +(\d+) \S+ \S+ \.(.*)$/.exec(line) ?? [];
      return [path, size, mode];
    }),
  );
  if (rpmFiles.length === 0 || rpmFiles.join('\n') !== debFiles.join('\n'))
    throw new Error(`The RPM package does not hold what the deb does:\n${rpmFiles.join('\n')}`);
  say(`The RPM package holds the same ${rpmFiles.length} files as the deb.`);
}

/** The newest file of this kind in a folder; null: there is none. */
export async function packageIn(folder: string, ending: string): Promise<string | null> {
  const found = (await readdir(folder)).filter((name) => name.endsWith(ending));
  const times = await Promise.all(found.map(async (name) => (await stat(join(folder, name))).mtimeMs));
  const newest = found[times.indexOf(Math.max(...times))];
  return newest === undefined ? null : join(folder, newest);
}

async function onDesktop(use: (desktop: VirtualDesktop) => Promise<void>): Promise<void> {
  const desktop = await startVirtualDesktop({ panel: true, toasts: true }, () => {});
  try {
    await use(desktop);
  } finally {
    await desktop.stop();
  }
}

function asUserOf({ user }: VirtualDesktop, ...command: string[]): readonly [string, ...string[]] {
  return ['setpriv', `--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups', '--', ...command];
}

async function packagesOf(system: CleanSystem): Promise<readonly string[]> {
  return (await system.run('dpkg-query', '-W', '-f', '${Package}\\n')).split('\n').filter(Boolean);
}

/** What in it still bears the app's name, but for what apt itself keeps of packages it once saw. */
async function leftIn({ folder }: CleanSystem): Promise<readonly string[]> {
  const notes = ['/var/lib/apt', '/var/cache/apt', '/var/log', '/tmp', '/chat-presence.deb'];
  const skipped = notes.flatMap((path) => ['-path', `${folder}${path}`, '-prune', '-o']);
  const named = ['(', '-iname', '*chat-presence*', '-o', '-iname', '*chat presence*', ')'];
  const found = await mustRun('find', [folder, '-mindepth', '1', ...skipped, ...named, '-print']);
  return found.split('\n').filter(Boolean);
}
