import { readFileSync } from 'node:fs';
import { processTree } from '../desktop/process-tree.ts';

/** What a program with all its processes takes. */
export interface Cost {
  readonly processes: number;
  /** Proportional set size: memory it alone uses, and its share of what it uses together with others; MB of 2^20 bytes. */
  readonly memoryMb: number;
  /** The part of that memory which mirrors no file, so that the system can't just drop it; MB of 2^20 bytes. */
  readonly ownMemoryMb: number;
  /** Time on a processor since the start, in user and system mode, ms; in steps of a clock tick (10 ms). */
  readonly cpuMs: number;
}

const ticksASecond = 100;

/** The cost until now of the process `id` with all its children and theirs. Throws when one can't be read. */
export function costOf(id: number): Cost {
  const tree = processTree(id);
  if (tree.length === 0) throw new Error(`Process ${id} ended while it was being measured.`);
  let kb = 0;
  let ownKb = 0;
  let ticks = 0;
  for (const member of tree) {
    const rollup = readFileSync(`/proc/${member.id}/smaps_rollup`, 'utf8');
    kb += pssOf(rollup);
    ownKb += pssOf(rollup, 'Pss_Anon');
    ticks += ticksOf(readFileSync(`/proc/${member.id}/stat`, 'utf8'));
  }
  return {
    processes: tree.length,
    memoryMb: kb / 1024,
    ownMemoryMb: ownKb / 1024,
    cpuMs: (ticks / ticksASecond) * 1000,
  };
}

/** The `Pss` of a `smaps_rollup` file, or that part of it, kB. Throws when it names none. */
export function pssOf(rollup: string, part: 'Pss' | 'Pss_Anon' = 'Pss'): number {
  const kb = new RegExp(`^${part}:\\s+(\\d+) kB$`, 'm').exec(rollup)?.[1];
  if (kb === undefined) throw new Error('This system does not tell how much memory a process uses (Pss).');
  return Number(kb);
}

/** `utime` and `stime` of a `stat` file together, in clock ticks. */
export function ticksOf(stat: string): number {
  // The program's name, in brackets, may itself hold brackets and spaces; utime is the 12th field behind it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}
