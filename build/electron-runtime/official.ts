import { cp, mkdtemp, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { executableInside, runtimeIn, type ElectronRuntime } from './runtime.ts';
import { runToEnd } from './run-to-end.ts';

const releaseHost = 'https://github.com/electron/electron/releases/download/';

/** The address of the checksum file of `version` on Electron's release host, or on the mirror `env` names. */
export function checksumAddress(version: string, env: NodeJS.ProcessEnv): string {
  const base =
    env['npm_config_electron_mirror'] ??
    env['NPM_CONFIG_ELECTRON_MIRROR'] ??
    env['ELECTRON_MIRROR'] ??
    releaseHost;
  return `${base.replace(/\/*$/, '/')}v${version}/SHASUMS256.txt`;
}

/** Whether the host of `address` answers that it has the file, within `limit` milliseconds. Never throws. */
export async function answers(address: string, limit: number): Promise<boolean> {
  try {
    return (await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(limit) })).ok;
  } catch {
    return false;
  }
}

/**
 * The official binary inside the npm package at `packageFolder`, or null when it isn't there whole: the
 * version of the binary must be the package's, and path.txt is the last thing its installer writes.
 */
export function officialBinary(packageFolder: string, platform: NodeJS.Platform): ElectronRuntime | null {
  const runtime = runtimeIn(join(packageFolder, 'dist'), 'official', platform);
  if (!runtime) return null;
  try {
    const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
      version: string;
    };
    const path = readFileSync(join(packageFolder, 'path.txt'), 'utf8');
    return runtime.version === version && path === executableInside(platform) ? runtime : null;
  } catch {
    return null;
  }
}

/**
 * Downloads the official binary with the package's own installer, which checks its hash. Returns null when
 * the release host doesn't answer or the download fails. The installer works on a copy beside the package,
 * so that two processes at once, or one that is interrupted, never leave half a binary in its place.
 */
export async function downloadOfficial(
  packageFolder: string,
  world: { env: NodeJS.ProcessEnv; platform: NodeJS.Platform; signal?: AbortSignal | undefined },
): Promise<ElectronRuntime | null> {
  const home = await realpath(packageFolder);
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string };
  if (!(await answers(checksumAddress(version, world.env), 3_000))) return null;
  const workshop = await mkdtemp(`${home}-installing-`);
  try {
    await cp(home, workshop, { recursive: true, filter: (path) => path !== join(home, 'dist') });
    await rm(join(workshop, 'path.txt'), { force: true });
    const ending = await runToEnd(process.execPath, [join(workshop, 'install.js')], {
      cwd: dirname(home),
      env: world.env,
      limit: 10 * 60_000,
      signal: world.signal,
    });
    if (!ending.ok) return null;
    // Another process may do the same at this moment; what stands there in the end is as good as ours.
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const dist = join(home, 'dist');
      if (runtimeIn(dist, 'official', world.platform)?.version !== version) {
        await moveInto(join(workshop, 'dist'), dist, join(workshop, `old-${attempt}`));
      }
      await writeFile(join(home, 'path.txt'), executableInside(world.platform));
      const binary = officialBinary(home, world.platform);
      if (binary !== null) return binary;
    }
    return null;
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

/** Puts `from` in the place of `to`, which goes to `old`; does nothing where somebody else comes between. */
async function moveInto(from: string, to: string, old: string): Promise<void> {
  for (const [source, target] of [
    [to, old],
    [from, to],
  ] as const) {
    try {
      await rename(source, target);
    } catch (error) {
      if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? ''))
        throw error;
    }
  }
}
