import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { reportLines } from './report.ts';

/**
 * `npm run fuzz`: what `npm test` tries of each target, many times over; `-- log ipc` of these alone.
 * `FUZZ_TIMES` says how many times, `FUZZ_SEED` repeats a run.
 */
const root = join(import.meta.dirname, '../..');
const report = join(root, 'test-results', 'fuzz.json');
const targets = process.argv.slice(2).map((name) => `test/fuzz/${name}.test.ts`);
const usualTimes = '50';

rmSync(report, { force: true });
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    ...(targets.length === 0 ? ['test/fuzz'] : targets),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, FUZZ_TIMES: process.env['FUZZ_TIMES'] ?? usualTimes },
  },
);
for (const line of reportLines(JSON.parse(readFileSync(report, 'utf8')))) console.log(line);
process.exitCode = status ?? 1;
