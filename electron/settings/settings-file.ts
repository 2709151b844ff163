import { readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolders } from '../disk/make-folders.ts';
import { putInPlace } from '../disk/put-in-place.ts';

const name = 'settings';

/** What a change is written as, before it takes the place of the settings there were. */
const unfinished = `${name}-unfinished`;

/** That, and what the package that writes it leaves behind when it is killed. */
const leftBehind = /^settings-unfinished\.json(\.tmp-[0-9a-f]+)?$/;

/** What versions before left beside the settings. */
const leftBefore = /^settings\.json\.tmp-[0-9a-f]+$/;

/** `settings.json` in this profile. */
export function settingsFile(profile: string): string {
  return join(profile, `${name}.json`);
}

/** Its text; null: there is none. What cannot be read is an empty text. */
export async function readSettingsFile(profile: string): Promise<string | null> {
  return readFile(settingsFile(profile), 'utf8').catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? null : '',
  );
}

/** Where the settings of this profile really are: where `settings.json` is a link, what it leads to. */
async function whereSettingsAre(profile: string): Promise<string> {
  return realpath(settingsFile(profile)).catch(() => settingsFile(profile));
}

/**
 * All of the new settings or all of the old, whenever the power goes and whatever the disk has room for.
 *
 * @param beforeReplacing what is done when the new ones are on the disk, and the old ones are still in
 *   their place, in this file
 * @throws when they cannot be written, or what is done before fails; the old ones are then in their place
 */
export async function replaceSettingsFile(
  profile: string,
  stored: Readonly<Record<string, unknown>>,
  beforeReplacing: (old: string) => Promise<void>,
): Promise<void> {
  const file = await whereSettingsAre(profile);
  const folder = dirname(file);
  const written = join(folder, `${unfinished}.json`);
  const rights = await stat(file).then(
    ({ mode }) => ({ configFileMode: mode & 0o777 }),
    () => ({}),
  );
  // The package would, and never come back from some folders.
  makeFolders(folder);
  // The package would read it first, and stumble.
  await rm(written, { force: true });
  try {
    // Loaded only to write: it is four fifths of the app's code, and most starts only read.
    const { default: Store } = await import('electron-store');
    const store = new Store<Record<string, unknown>>({ cwd: folder, name: unfinished, ...rights });
    store.store = { ...stored };
    // A disk that has room for half of it takes that half, and the package does not say so.
    JSON.parse(await readFile(written, 'utf8'));
    await beforeReplacing(file);
    await putInPlace(written, file);
  } catch (error) {
    await rm(written, { force: true }).catch(() => {});
    throw error;
  }
}

/**
 * Keeps what is in the file `old` under the name `aside` as well. Only what cannot be read, and so not
 * copied, leaves its place. What somebody has removed needs no keeping.
 *
 * @throws when it cannot be kept; then it is where it was
 */
export async function setAside(old: string, aside: string): Promise<void> {
  const content = await readFile(old).catch((error: NodeJS.ErrnoException) => error);
  if (content instanceof Error) {
    if (content.code === 'ENOENT') return;
    return rename(old, aside);
  }
  try {
    const { mode } = await stat(old);
    await writeFile(aside, content, { mode: mode & 0o777, flush: true });
  } catch (error) {
    await rm(aside, { force: true }).catch(() => {});
    throw error;
  }
}

/** Removes what a killed app has not written to its end, in the profile and where its settings really are. Never throws. */
export async function removeUnfinished(profile: string): Promise<void> {
  await removeIn(profile, (each) => leftBehind.test(each) || leftBefore.test(each));
  // Others may have files there.
  await removeIn(dirname(await whereSettingsAre(profile)), (each) => leftBehind.test(each));
}

async function removeIn(folder: string, isLeft: (name: string) => boolean): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const each of names.filter(isLeft)) await rm(join(folder, each), { force: true }).catch(() => {});
}
