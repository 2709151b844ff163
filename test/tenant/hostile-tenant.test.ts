import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { findElectron } from '../../build/electron-runtime/find.ts';
import { electronLibraries, ensureLibraries } from '../../build/virtual-desktop/libraries.ts';
import { temporaryFolder } from '../build/temporary-folder.ts';
import type { Report } from './hostile/report.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** What it did, for whoever reads the end of all tests. */
    told?: string;
  }
}

/**
 * How far each walk through the faults goes, and where it begins. Long walks meet each fault by every way
 * before: `HOSTILE_STEPS=2000 HOSTILE_SEED=7 npx vitest run test/tenant/hostile-tenant.test.ts`.
 */
const { HOSTILE_STEPS: longWalk, HOSTILE_SEED: seed = '1' } = process.env;
const steps = longWalk ?? '60';

const silent = (): void => {};
const limitMs = 300_000 + Number(steps) * 2_000;

/** Runs the program in Electron, without a display; all that it reports. */
async function inElectron(): Promise<Report[]> {
  const electron = await findElectron(silent);
  if (process.platform === 'linux') await ensureLibraries(electronLibraries, silent);
  const { PATH, HOME, TMPDIR } = process.env;
  const program = join(import.meta.dirname, 'hostile/main.ts');
  const switches = ['--headless', '--no-sandbox', '--host-resolver-rules=MAP *.test ~NOTFOUND'];
  const child = spawn(
    electron.executable,
    [
      ...switches,
      `--user-data-dir=${temporaryFolder()}`,
      program,
      longWalk === undefined ? 'one' : 'every',
      steps,
      seed,
    ],
    { env: { PATH, HOME, TMPDIR }, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const reports: Report[] = [];
  for await (const line of createInterface(child.stdout)) {
    if (!line.startsWith('{')) continue;
    reports.push(JSON.parse(line) as Report);
    // Electron may take its time to end by itself.
    if (reports.at(-1)?.kind === 'done') child.kill('SIGKILL');
  }
  return reports;
}

test(
  'no fault of a server, or of the way to it, costs more than the news of its time',
  { timeout: limitMs },
  async ({ task }) => {
    const reports = await inElectron();
    const only = <K extends Report['kind']>(kind: K): Extract<Report, { kind: K }>[] =>
      reports.filter((each): each is Extract<Report, { kind: K }> => each.kind === kind);
    const met = only('met');
    const walks = only('walked');
    const sum = (of: 'steps' | 'strikes' | 'looks'): number => walks.reduce((all, each) => all + each[of], 0);
    task.meta.told =
      `${new Set(met.map(({ does }) => does)).size} faults survived, met ${met.length} times alone; ` +
      `${sum('strikes')} more on walks of ${sum('steps')} steps with ${sum('looks')} looks; ` +
      `at most ${Math.max(...walks.map(({ busiestHour }) => busiestHour))} requests in an hour`;
    expect(only('trouble')).toEqual([]);
    expect(walks).toHaveLength(4);
    expect(only('done'), 'it ended before its time').toHaveLength(1);
  },
);
