import { access } from 'node:fs/promises';
import { contentOf } from './policy-file.ts';
import type { PolicyContent, PolicySource } from './policy-source.ts';
import type { RunProgram } from './run-program.ts';

/** By what macOS knows the app, and a profile its preferences. */
export const preferenceDomain = 'chat-presence';

/**
 * The policy in a property list that macOS has made of an installed profile. Never throws.
 *
 * @param folder `/Library/Managed Preferences`, or a person's folder in it
 */
export async function managedPreferences(folder: string, run: RunProgram): Promise<PolicySource> {
  const place = `${folder}/${preferenceDomain}.plist`;
  return { place, content: await converted(place, run) };
}

async function converted(file: string, run: RunProgram): Promise<PolicyContent> {
  try {
    await access(file);
  } catch (error) {
    return { kind: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'nothing' : 'unreadable' };
  }
  try {
    const json = await run('/usr/bin/plutil', ['-convert', 'json', '-o', '-', file]);
    return json === null ? { kind: 'unreadable' } : contentOf(JSON.parse(json));
  } catch {
    return { kind: 'unreadable' };
  }
}
