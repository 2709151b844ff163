import { readdirSync, readFileSync } from 'node:fs';

/** A process that lives, or lived; ids are used again, so its start tells it from later ones. */
export interface LivingProcess {
  readonly id: number;
  readonly parent: number;
  /** Clock ticks after boot. */
  readonly started: string;
}

/** The process `id` with all its children and theirs. */
export function processTree(id: number): LivingProcess[] {
  const all = everyProcess();
  const tree = all.filter((known) => known.id === id);
  for (const member of tree) tree.push(...all.filter((known) => known.parent === member.id));
  return tree;
}

/** Those of `processes` that still live. */
export function stillLiving(processes: readonly LivingProcess[]): LivingProcess[] {
  const now = new Map(everyProcess().map((known) => [known.id, known.started]));
  return processes.filter((known) => now.get(known.id) === known.started);
}

function everyProcess(): LivingProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        // The program's name, in brackets, may itself hold brackets and spaces.
        const [state, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        if (state === 'Z') return [];
        return [{ id: Number(name), parent: Number(parent), started: rest[17] ?? '' }];
      } catch {
        return [];
      }
    });
}
