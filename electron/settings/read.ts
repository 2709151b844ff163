import { isNewer, migrate } from './migrations.ts';
import { readableFields } from './readable-fields.ts';
import { defaultSettings, settingSchemas, settingsVersion, type Settings } from './schema.ts';

/** What a settings file held. */
export interface SettingsRead {
  /** The usable values, with defaults for the rest. */
  readonly settings: Settings;
  /** Something in the file could not be used; the file must be kept for its owner. */
  readonly damaged: boolean;
  /** It is of a version that is yet to come; what of it cannot be used is none the worse for it. */
  readonly newer: boolean;
  /** The file's own content is not yet what this version would write. */
  readonly outdated: boolean;
  /** What else it held, to be written as it was: fields without a meaning here, and all that only a newer version can use. */
  readonly beside: Readonly<Record<string, unknown>>;
}

const nothing = { settings: defaultSettings, newer: false, outdated: true, beside: {} };

/** Reads a settings file's text; null when there is none. Any text at all is survived. */
export function readSettings(text: string | null): SettingsRead {
  if (text === null) return { ...nothing, damaged: false };
  const stored = parseObject(text);
  const newer = stored !== null && isNewer(stored, settingsVersion);
  const migrated = stored === null || newer ? stored : migrate(stored, settingsVersion);
  if (stored === null || migrated === null) return { ...nothing, damaged: true };
  const bad = new Set<string>();
  const readable = readableFields(settingSchemas, migrated, (name) => bad.add(name));
  const damaged = bad.size > 0 && !newer;
  const isBeside = (name: string): boolean =>
    newer ? !Object.hasOwn(readable, name) : name !== 'version' && !Object.hasOwn(settingSchemas, name);
  return {
    settings: { ...defaultSettings, ...(readable as Partial<Settings>) },
    damaged,
    newer,
    outdated: damaged || (!newer && stored['version'] !== settingsVersion),
    beside: Object.fromEntries(Object.entries(migrated).filter(([name]) => isBeside(name))),
  };
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    // Some editors begin a file with a byte order mark.
    const json: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? { ...json } : null;
  } catch {
    return null;
  }
}
