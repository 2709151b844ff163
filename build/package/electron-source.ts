import type { ElectronRuntime } from '../electron-runtime/runtime.ts';
import { Refusal } from '../start/refusal.ts';

/** The Electron that is packaged: the official one, which the packager gets by itself, or what lies in a folder. */
export type PackagedElectron =
  | { readonly official: true; readonly version: string }
  | { readonly official: false; readonly version: string; readonly folder: string };

/** What there is to choose from. */
export interface PackagedSources {
  /** The version that package.json names. */
  readonly version: string;
  /** ELECTRON_OVERRIDE_DIST_PATH. */
  readonly override: string | undefined;
  readonly releaseHostAnswers: () => Promise<boolean>;
  /** Whatever Electron `npm start` would run. */
  readonly find: () => Promise<ElectronRuntime>;
}

/**
 * The Electron to package: the official one, or, only where that is wished for, whatever can be found.
 *
 * @throws a refusal, which says what to do
 */
export async function electronToPackage(
  unofficial: boolean,
  sources: PackagedSources,
): Promise<PackagedElectron> {
  if (unofficial) {
    const { dir, version } = await sources.find();
    return { official: false, version, folder: dir };
  }
  const { version, override } = sources;
  const otherwise = 'or, to try the packaging without giving anything away, add --unofficial-electron.';
  if (override) {
    throw new Refusal(
      `Packages are made from the official Electron alone, and nobody can tell whether that is what ELECTRON_OVERRIDE_DIST_PATH names: unset it, ${otherwise}`,
    );
  }
  if (!(await sources.releaseHostAnswers())) {
    throw new Refusal(
      `Packages are made from the official Electron ${version} alone, and its release host can't be reached: connect to it, set ELECTRON_MIRROR to a mirror of it, ${otherwise}`,
    );
  }
  return { official: true, version };
}
