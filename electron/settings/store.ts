import { access, constants, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Remark } from '../contract/state.ts';
import { readSettings } from './read.ts';
import { settingsVersion, type Settings } from './schema.ts';
import { sharedWrites } from './shared-writes.ts';

export interface OpenedSettings {
  /** The settings as they are now. */
  settings(): Settings;
  /** Takes effect at once; rejects when it cannot be kept beyond this run. */
  change(part: Partial<Settings>): Promise<void>;
  /** Resolves when nothing is left to be written. */
  settled(): Promise<void>;
  /** What the person should be told about the file; null when all is well. */
  readonly remark: Remark | null;
}

const fileName = 'settings';

/**
 * Opens `settings.json` in the profile. A file that cannot be used in full is set aside under a
 * name with the time in it, never overwritten. A folder that cannot be written still gives settings.
 *
 * @param now ms since 1970, for that name
 */
export async function openSettings(profile: string, now: number): Promise<OpenedSettings> {
  const file = join(profile, `${fileName}.json`);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? null : '',
  );
  const read = readSettings(text);
  let settings = read.settings;

  async function write(): Promise<void> {
    // Loaded only to write: it is four fifths of the app's code, and most starts only read.
    const { default: Store } = await import('electron-store');
    const store = new Store<Settings & { version: number }>({ cwd: profile, name: fileName });
    store.store = { version: settingsVersion, ...settings };
  }

  async function mend(): Promise<Remark | null> {
    try {
      await access(profile, constants.W_OK);
      const aside = `${fileName}-set-aside-${new Date(now).toISOString().replace(/[:.]/g, '-')}.json`;
      if (read.damaged) await rename(file, join(profile, aside));
      if (read.outdated) await write();
      return read.damaged ? { kind: 'settingsSetAside', file: aside } : null;
    } catch {
      return { kind: 'settingsReadOnly', folder: profile };
    }
  }

  const remark = await mend();
  const writes = sharedWrites(write);
  return {
    settings: () => settings,
    async change(part) {
      settings = { ...settings, ...part };
      await writes.ask();
    },
    settled: writes.settled,
    remark,
  };
}
