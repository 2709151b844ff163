import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Arch, build, Platform } from 'electron-builder';
import { configuration } from './configuration.ts';
import type { PackagedElectron } from './electron-source.ts';
import { releaseFuses, testFuses } from './fuses.ts';
import { makeIngredients } from './ingredients.ts';
import { fpmIn } from './linux-tools.ts';

/** What is to be made of the app that was built into `dist`. */
export interface Order {
  readonly electron: PackagedElectron;
  readonly dist: string;
  /** The folder for what is made. */
  readonly output: string;
  readonly forTests: boolean;
  /** The kinds of package, `dir` for the app's folder alone; null: all that this system makes. */
  readonly targets: readonly string[] | null;
}

const root = join(import.meta.dirname, '../..');

/** Packages the app for the system that this runs on; gives the paths of the packages. */
export async function packageApp(order: Order): Promise<readonly string[]> {
  const { electron, dist, output, forTests, targets } = order;
  const folder = await mkdtemp(join(tmpdir(), 'chat-presence-package-'));
  try {
    const config = configuration({
      electron,
      fuses: forTests ? testFuses : releaseFuses,
      ingredients: await makeIngredients(dist, folder),
      output,
    });
    // The packager knows other ways to be told of its tools, but not of this one.
    process.env['CUSTOM_FPM_PATH'] = await fpmIn(folder);
    const system = Platform.current();
    const wanted =
      targets === null
        ? system.createTarget()
        : system.createTarget([...targets], ...processors(order, system));
    return await build({ projectDir: root, targets: wanted, config, publish: 'never' });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** An Electron that was found is for this computer's own; the official one there is for all. */
function processors({ electron, targets }: Order, system: Platform): Arch[] {
  const own = process.arch === 'arm64' ? Arch.arm64 : Arch.x64;
  if (!electron.official) return [own];
  if (system === Platform.MAC) return [Arch.universal];
  return targets?.includes('dir') ? [own] : [Arch.x64, Arch.arm64];
}
