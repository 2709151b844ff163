import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import type { Remark } from '../contract/state.ts';
import { readSettings } from './read.ts';
import { settingsVersion, type Settings } from './schema.ts';
import { readSettingsFile, removeUnfinished, replaceSettingsFile, setAside } from './settings-file.ts';
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

/**
 * Opens `settings.json` in the profile. Of a file that cannot be used in full a copy is set aside
 * under a name with the time in it before it is overwritten. One of a newer version stays, with all that this
 * version does not know; before something of that is overwritten, a copy is set aside. A folder that
 * cannot be written still gives settings.
 *
 * @param now ms since 1970, for that name
 */
export async function openSettings(profile: string, now: number): Promise<OpenedSettings> {
  const aside = `settings-set-aside-${new Date(now).toISOString().replace(/[:.]/g, '-')}.json`;
  const read = readSettings(await readSettingsFile(profile));
  let { settings, beside } = read;
  /** Whether a copy of the file that is there has to be set aside before another takes its place. */
  let copy: 'notNeeded' | 'needed' | 'made' = read.damaged ? 'needed' : 'notNeeded';

  async function write(): Promise<void> {
    const stored = { version: settingsVersion, ...settings, ...beside };
    let isCopied = false;
    await replaceSettingsFile(profile, stored, async (old) => {
      if (copy !== 'needed') return;
      await setAside(old, join(profile, aside));
      isCopied = true;
    });
    // Only now another one is in its place; until then each try begins anew.
    if (isCopied) copy = 'made';
  }

  async function mend(): Promise<Remark | null> {
    try {
      await access(profile, constants.W_OK);
      await removeUnfinished(profile);
      if (read.outdated) await write();
      if (read.damaged) return { kind: 'settingsSetAside', file: aside };
      return read.newer ? { kind: 'settingsNewer' } : null;
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
      const left = Object.entries(beside).filter(([name]) => !Object.hasOwn(part, name));
      if (left.length < Object.keys(beside).length && copy === 'notNeeded') copy = 'needed';
      beside = Object.fromEntries(left);
      await writes.ask();
    },
    settled: writes.settled,
    remark,
  };
}
