import { readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const name = 'settings';

/** What a change is written as, before it takes the place of the settings there were. */
const unfinished = `${name}-unfinished`;

/** That, and what the package that writes it leaves behind when it is killed; also beside the settings, in versions before. */
const leftBehind = /^settings(-unfinished)?\.json\.tmp-[0-9a-f]+$|^settings-unfinished\.json$/;

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

/**
 * All of the new settings or all of the old, whenever the power goes and whatever the disk has room for.
 *
 * @param beforeReplacing what is done when the new ones are on the disk, and the old ones are still in their place
 * @throws when they cannot be written; then the old ones are as they were
 */
export async function replaceSettingsFile(
  profile: string,
  stored: Readonly<Record<string, unknown>>,
  beforeReplacing: () => Promise<void>,
): Promise<void> {
  // Where it is a link, what it leads to.
  const file = await realpath(settingsFile(profile)).catch(() => settingsFile(profile));
  const folder = dirname(file);
  const written = join(folder, `${unfinished}.json`);
  const rights = await stat(file).then(
    ({ mode }) => ({ configFileMode: mode & 0o777 }),
    () => ({}),
  );
  // The package would read it first, and stumble.
  await rm(written, { force: true });
  try {
    // Loaded only to write: it is four fifths of the app's code, and most starts only read.
    const { default: Store } = await import('electron-store');
    const store = new Store<Record<string, unknown>>({ cwd: folder, name: unfinished, ...rights });
    store.store = { ...stored };
    // A disk that has room for half of it takes that half, and the package does not say so.
    JSON.parse(await readFile(written, 'utf8'));
    await beforeReplacing();
    await rename(written, file);
  } catch (error) {
    await rm(written, { force: true }).catch(() => {});
    throw error;
  }
}

/** Removes what a killed app has not written to its end. Never throws. */
export async function removeUnfinished(profile: string): Promise<void> {
  const names = await readdir(profile).catch(() => []);
  for (const each of names.filter((one) => leftBehind.test(one))) {
    await rm(join(profile, each), { force: true }).catch(() => {});
  }
}
