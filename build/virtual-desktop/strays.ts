import { readdirSync, readFileSync } from 'node:fs';

/** Ends, by force, what is left of the desktop in `folder` outside the groups its processes were started in. */
export function endStrays(folder: string): void {
  for (const id of processesOf(folder)) {
    try {
      process.kill(id, 'SIGKILL');
    } catch (error) {
      // It has ended by itself since we looked.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
}

/**
 * The ids of the processes whose environment says that they belong to the desktop in `folder`. Only those that
 * we may look into are seen.
 */
export function processesOf(folder: string): number[] {
  const mark = `XDG_RUNTIME_DIR=${folder}/`;
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return ids.filter((id) => environmentOf(id).some((variable) => variable.startsWith(mark))).map(Number);
}

function environmentOf(id: string): string[] {
  try {
    return readFileSync(`/proc/${id}/environ`, 'utf8').split('\0');
  } catch {
    return [];
  }
}
