import * as v from 'valibot';
import { migrate } from './migrations.ts';
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
  const settings: Record<string, unknown> = { ...defaultSettings };
  let damaged = false;
  for (const [name, schema] of Object.entries(settingSchemas)) {
    if (!Object.hasOwn(migrated, name)) continue;
    const value = v.safeParse(schema, migrated[name]);
    if (value.success) settings[name] = value.output;
    else damaged = true;
  }
  return {
    settings: settings as unknown as Settings,
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
