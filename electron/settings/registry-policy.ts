import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join, win32 } from 'node:path';
import * as v from 'valibot';
import type { RunProgram } from './run-program.ts';
import { policySchemas } from './policy.ts';
import type { PolicyContent, PolicySource } from './policy-source.ts';
import { registryValues, type RegistryValue } from './registry-text.ts';

/** Below either root. Windows lets only administrators write there. */
export const registryKey = String.raw`SOFTWARE\Policies\Chat Presence`;

const roots = { HKLM: 'HKEY_LOCAL_MACHINE', HKCU: 'HKEY_CURRENT_USER' } as const;

/** A value that every Windows has. */
const everywhere = String.raw`HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion`;

export interface RegistryPorts {
  readonly run: RunProgram;
  /** The folder of Windows. */
  readonly systemRoot: string;
  /** Where a file may stand for a moment; the next counts where nothing can be written in one. */
  readonly folders: readonly string[];
}

/**
 * The policy that Group Policy, or whatever else, has written for this computer (`HKLM`) or this person
 * (`HKCU`). Exported to a file rather than printed: what `reg.exe` prints is in the system's old code page, so
 * that letters may come out as others. Never throws.
 */
export async function registryPolicy(
  root: keyof typeof roots,
  { run, systemRoot, folders }: RegistryPorts,
): Promise<PolicySource> {
  const place = win32.join(root, registryKey);
  const program = win32.join(systemRoot, 'System32', 'reg.exe');
  // Once more, since nothing but a policy that was read tells what is fixed.
  const content = await read()
    .catch(read)
    .catch(() => ({ kind: 'unreadable' }) as const);
  return { place, content };

  async function read(): Promise<PolicyContent> {
    if ((await run(program, ['query', place])) === null) {
      // It ends in the same way where there is no such key and where people may not use it at all.
      const works = (await run(program, ['query', everywhere, '/v', 'CurrentBuild'])) !== null;
      return { kind: works ? 'nothing' : 'unreadable' };
    }
    for (const folder of folders) {
      const text = await exportedTo(folder).catch(() => null);
      if (text === null) continue;
      const values = registryValues(text, win32.join(roots[root], registryKey));
      return { kind: 'fields', fields: registryFields(values) };
    }
    return { kind: 'unreadable' };
  }

  /** Null where it cannot be exported there. */
  async function exportedTo(within: string): Promise<string | null> {
    const folder = await mkdtemp(join(within, 'policy-'));
    try {
      const file = join(folder, 'policy.reg');
      const answer = await run(program, ['export', place, file, '/y']);
      return answer === null ? null : utf16(await readFile(file));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

/** @throws where it is not what `reg.exe` writes */
function utf16(bytes: Buffer): string {
  return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
}

/**
 * The fields of a policy in the registry. Names are taken in any case, as Windows does. What the registry has
 * no kind for is what it fits: 0 and 1 are a switch, and lists and objects are written in JSON, lists also a
 * line for each.
 */
export function registryFields(values: ReadonlyMap<string, RegistryValue>): Record<string, unknown> {
  const names = ['rules', ...Object.keys(policySchemas)];
  const fields = [...values].map(([written, value]) => {
    const name = names.find((each) => each.toLowerCase() === written.toLowerCase()) ?? written;
    const meanings = meaningsOf(value);
    return [name, meanings.find((each) => fits(name, each)) ?? meanings[0]];
  });
  return Object.fromEntries(fields) as Record<string, unknown>;
}

function fits(name: string, value: unknown): boolean {
  if (name === 'rules') return Array.isArray(value);
  const schemas: Readonly<Record<string, v.GenericSchema>> = policySchemas;
  return Object.hasOwn(schemas, name) && v.is(schemas[name]!, value);
}

function meaningsOf(value: RegistryValue): readonly unknown[] {
  switch (value.kind) {
    case 'number':
      return value.number > 1 ? [value.number] : [value.number, value.number === 1];
    case 'text':
      return [value.text, parsed(value.text)];
    case 'texts':
      return [parsed(value.texts.join('\n')), value.texts.map((each) => parsed(each))];
    case 'other':
      return [null];
  }
}

/** The text itself where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
