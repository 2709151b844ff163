import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LoginItem } from './login-item.ts';
import { makeFolders } from '../disk/make-folders.ts';

export interface AutostartPorts {
  /** Where desktops look for what they start. */
  readonly file: string;
  /** The program and what it is given. */
  readonly command: readonly string[];
  readonly appName: string;
}

/** The file by which a desktop that follows freedesktop.org's Autostart starts the app. */
export function autostartFile({ file, command, appName }: AutostartPorts): LoginItem {
  const exec = `${execKey}${command.map(quoted).join(' ')}`;
  const entry = ['[Desktop Entry]', 'Type=Application', `Name=${appName}`, exec, 'Terminal=false', ''];

  function write(): void {
    makeFolders(dirname(file));
    // All of it or nothing, whenever the power goes. Desktops start nothing with this ending.
    const unfinished = `${file}.new`;
    try {
      writeFileSync(unfinished, entry.join('\n'));
      renameSync(unfinished, file);
    } finally {
      rmSync(unfinished, { force: true });
    }
  }

  return {
    isOn() {
      const lines = linesOf(file);
      // Desktops switch an entry off by a line of their own; one of another copy does not start this one.
      return lines.includes(exec) && !lines.some((line) => switchedOff.has(line));
    },
    set(on) {
      if (on) write();
      else rmSync(file, { force: true });
    },
    renew() {
      const lines = linesOf(file);
      const program = programOf(lines.find((line) => line.startsWith(execKey)));
      if (program === null || lines.some((line) => switchedOff.has(line))) return;
      // An AppImage that was moved, or whose name had its version in it.
      if (!existsSync(program)) write();
    },
  };
}

const execKey = 'Exec=';

/** What an `Exec` of ours starts; null where there is none, or one that is not ours. */
function programOf(exec: string | undefined): string | null {
  const value = exec?.slice(execKey.length).replace(/\\(.)/g, (_, sign: string) => signs[sign] ?? sign);
  const [, word] = value?.match(/^"((?:\\.|[^"\\])*)"/s) ?? [];
  const program = word?.replace(/\\(["`$\\])/g, '$1').replaceAll('%%', '%');
  return program?.startsWith('/') ? program : null;
}

const signs: Readonly<Record<string, string>> = { n: '\n', r: '\r' };

const switchedOff = new Set(['Hidden=true', 'X-GNOME-Autostart-enabled=false']);

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** As the Desktop Entry Specification wants a word in `Exec`: quoted, and escaped once more as any text is. */
function quoted(word: string): string {
  const inQuotes = word.replace(/["`$\\]/g, '\\$&').replaceAll('%', '%%');
  return `"${inQuotes.replace(/[\\\n\r]/g, (sign) => escapes[sign] ?? sign)}"`;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
