import { migrate } from './migrations.ts';
import { readableFields } from './readable-fields.ts';
import { defaultSettings, settingSchemas, settingsVersion, type Settings } from './schema.ts';

/** What a settings file held. */
export interface SettingsRead {
  /** The usable values, with defaults for the rest. */
  readonly settings: Settings;
  /** Something in the file could not be used; the file must be kept for its owner. */
  readonly damaged: boolean;
  /** The file's own content is not yet what this version would write. */
  readonly outdated: boolean;
}

/** Reads a settings file's text; null when there is none. Any text at all is survived. */
export function readSettings(text: string | null): SettingsRead {
  if (text === null) return { settings: defaultSettings, damaged: false, outdated: true };
  const stored = parseObject(text);
  const migrated = stored === null ? null : migrate(stored, settingsVersion);
  if (stored === null || migrated === null) {
    return { settings: defaultSettings, damaged: true, outdated: true };
  }
  let damaged = false;
  const readable = readableFields(settingSchemas, migrated, () => (damaged = true));
  return {
    settings: { ...defaultSettings, ...(readable as Partial<Settings>) },
    damaged,
    outdated: damaged || stored['version'] !== settingsVersion,
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
