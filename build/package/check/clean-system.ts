import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { mustRun } from '../fpm/must-run.ts';

/** A Debian with nothing in it but what every Debian has, in a folder of its own. */
export interface CleanSystem {
  readonly folder: string;
  /**
   * The command that runs `command` in it as root, in the place of the process that is started. It sees this
   * computer's processes, devices and network, and, at the same paths, the folders of `shared`.
   */
  inside(command: readonly string[], shared?: readonly string[]): readonly [string, ...string[]];
  /** Runs a command in it to its end and gives what it printed; throws with that when it fails. */
  run(command: string, ...args: string[]): Promise<string>;
  remove(): Promise<void>;
}

/**
 * The root is changed, not just where paths begin, since the kernel forbids user namespaces where it is not,
 * and Chromium's sandbox with them. All that is mounted is gone with the process.
 */
const enter = `
set -e
root=$1; shift
mount --bind "$root" "$root"
cd "$root"
mount -t proc proc proc
mount --rbind /dev dev
mount --bind /etc/resolv.conf etc/resolv.conf
while [ "$1" != -- ]; do
  mkdir -p "./$1"
  mount --bind "$1" "./$1"
  shift
done
shift
mkdir -p .before
pivot_root . .before
cd /
umount --lazy /.before
rmdir /.before
exec "$@"
`;

/**
 * Makes one of this computer's own release of Debian, as a copy of what lies in `cache`, where it is put by
 * debootstrap at first.
 *
 * @throws when this is no Debian, or debootstrap is missing
 */
export async function makeCleanSystem(cache: string): Promise<CleanSystem> {
  const [, release = ''] = /^VERSION_CODENAME=(\w+)$/m.exec(await readFile('/etc/os-release', 'utf8')) ?? [];
  const kept = join(cache, release);
  if (!existsSync(kept)) await fetchSystem(release, kept);
  // In /tmp, since whoever runs the app in it has to get there.
  const folder = await mkdtemp('/tmp/chat-presence-clean-');
  await mustRun('cp', ['-a', `${kept}/.`, folder]);
  const inside = (command: readonly string[], shared: readonly string[] = []): [string, ...string[]] => [
    'unshare',
    ...['--mount', '--propagation', 'private', 'sh', '-c', enter, 'sh', folder, ...shared, '--', ...command],
  ];
  return {
    folder,
    inside,
    run(command, ...args) {
      const [program, ...rest] = inside([command, ...args]);
      return mustRun(program, rest);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function fetchSystem(release: string, place: string): Promise<void> {
  const sources = await mustRun('apt-get', ['indextargets', '--format', '$(RELEASE) $(REPO_URI)']);
  const mirror = sources
    .split('\n')
    .find((line) => line.startsWith(`${release} `))
    ?.split(' ')[1];
  if (mirror === undefined) throw new Error(`apt names no source of ${release}: this needs a Debian.`);
  const unfinished = `${place}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  await mustRun('debootstrap', ['--variant=minbase', release, unfinished, mirror]);
  await rename(unfinished, place);
}
