import { posix, win32 } from 'node:path';
import { managedPreferences } from './managed-preferences.ts';
import { policyFile } from './policy-file.ts';
import type { PolicySource } from './policy-source.ts';
import { registryPolicy } from './registry-policy.ts';
import type { RunProgram } from './run-program.ts';

export interface PolicyPlaces {
  readonly platform: NodeJS.Platform;
  /** Of this process. */
  readonly env: { readonly [name: string]: string | undefined };
  /** The name of whoever runs the app. */
  readonly user: string;
  readonly run: RunProgram;
  readonly isThere: (file: string) => boolean;
  /** Where a file may stand for a moment, the best first. */
  readonly folders: readonly string[];
  /** The file that the start has named; null: none. */
  readonly named: string | null;
}

/**
 * What stands at all places where a policy may be, the strongest first: what holds for the computer, what holds
 * for the person, and last what whoever starts the app has named, who may do with what is left open as they like.
 * Never throws: what cannot be read is told as such.
 */
export function policySources(places: PolicyPlaces): Promise<readonly PolicySource[]> {
  const named = places.named === null ? [] : [policyFile(places.named, true)];
  return Promise.all([...ofSystem(places), ...named]);
}

function ofSystem(places: PolicyPlaces): readonly Promise<PolicySource>[] {
  const { platform, user, run, folders } = places;
  if (platform === 'win32') {
    const registry = { run, systemRoot: systemRootOf(places), folders };
    // No file: Windows lets anybody make a folder below ProgramData, and so fix what holds for everybody.
    return [registryPolicy('HKLM', registry), registryPolicy('HKCU', registry)];
  }
  if (platform !== 'darwin') return [policyFile('/etc/chat-presence/policy.json')];
  const managed = '/Library/Managed Preferences';
  return [
    managedPreferences(managed, run),
    ...(user === '' ? [] : [managedPreferences(posix.join(managed, user), run)]),
    policyFile('/Library/Application Support/Chat Presence/policy.json'),
  ];
}

/** What the environment says comes from whoever starts the app, and would be another `reg.exe` to believe. */
function systemRootOf({ env, isThere }: PolicyPlaces): string {
  const usual = String.raw`C:\Windows`;
  const named = env['SystemRoot'] ?? '';
  const isUsual = isThere(win32.join(usual, 'System32', 'reg.exe')) || !win32.isAbsolute(named);
  return isUsual ? usual : named;
}
