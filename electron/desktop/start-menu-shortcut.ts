import { win32 } from 'node:path';
import type { Shell, ShortcutDetails } from 'electron';
import { appUserModelId, toastActivatorClsid } from './windows-identity.ts';

export interface ShortcutPorts {
  /** Reads and writes shortcuts; it throws where there is none. */
  readonly shell: Pick<Shell, 'readShortcutLink' | 'writeShortcutLink'>;
  readonly appName: string;
  /** The program that runs. */
  readonly program: string;
  /** Where programs of this person keep their data, and those of everybody. */
  readonly appData: string;
  readonly programData: string;
}

/**
 * Windows shows the toasts of programs alone that have a shortcut in the Start menu which carries
 * their id. An installer makes one; a copy that was merely unpacked has none. Electron makes up for
 * that by itself, but only together with the first toast, which may then be lost.
 *
 * @throws when it cannot be made
 */
export function ensureStartMenuShortcut(ports: ShortcutPorts): void {
  const { shell, appName, program, appData, programData } = ports;
  const [own, everybodys] = [appData, programData].map((folder) =>
    win32.join(folder, 'Microsoft', 'Windows', 'Start Menu', 'Programs', `${appName}.lnk`),
  ) as [string, string];
  if ([own, everybodys].some((file) => isOurs(shell, file))) return;
  const details: ShortcutDetails = {
    target: program,
    cwd: win32.dirname(program),
    description: appName,
    appUserModelId,
    toastActivatorClsid,
  };
  if (!shell.writeShortcutLink(own, 'create', details)) throw new Error(`${own} could not be written`);
}

function isOurs(shell: ShortcutPorts['shell'], file: string): boolean {
  try {
    return shell.readShortcutLink(file).appUserModelId === appUserModelId;
  } catch {
    return false;
  }
}
