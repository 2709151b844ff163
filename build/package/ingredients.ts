import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Licence } from '../../electron/contract/settings.ts';

/** What the packages need beside the app that was built into `dist`. */
export interface Ingredients {
  /** A folder of icons, named by their size. */
  readonly icons: string;
  /** A file with the texts of all licences under which the app and what is bundled into it may be passed on. */
  readonly licences: string;
  /** A file by which the app in a deb or rpm knows that it is not to replace itself. */
  readonly packageMark: string;
}

/** Makes them in `folder`, of the app built into `dist`. */
export async function makeIngredients(dist: string, folder: string): Promise<Ingredients> {
  const icons = join(folder, 'icons');
  await mkdir(icons, { recursive: true });
  const drawn = join(import.meta.dirname, '../icons/app');
  for (const name of await readdir(drawn)) {
    const [, size] = /^icon-(\d+)\.png$/.exec(name) ?? [];
    if (size !== undefined) await cp(join(drawn, name), join(icons, `${size}x${size}.png`));
  }
  const licences = join(folder, 'LICENSES.txt');
  const known = JSON.parse(await readFile(join(dist, 'licences.json'), 'utf8')) as readonly Licence[];
  await writeFile(licences, licencesText(known));
  const packageMark = join(folder, 'package-manager');
  await writeFile(packageMark, 'A package manager keeps Chat Presence up to date.\n');
  return { icons, licences, packageMark };
}

/** All licences as one text, for whoever looks into the folder of the app. */
export function licencesText(licences: readonly Licence[]): string {
  const rule = '-'.repeat(72);
  return licences
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`)
    .join(`\n${rule}\n\n`);
}
