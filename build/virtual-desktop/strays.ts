import { readdirSync, readFileSync } from 'node:fs';

/**
 * The ids of the processes whose environment says that they belong to the desktop in `folder`: those which
 * left the process group they were started in. Only those we may look into are seen.
 */
export function processesOf(folder: string): number[] {
  const mark = `XAUTHORITY=${folder}/`;
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
