import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toldInPlaywright, toldInVitest } from '../../build/test/told.ts';

/**
 * `npm run soak`: a week of work, the popup again and again, and long walks through the faults of a hostile
 * tenant; `npm test` does a little of each. The variables say how much.
 */
const root = join(import.meta.dirname, '../..');
const results = join(root, 'test-results');
const desktop = join(results, 'soak-desktop.json');
const tenant = join(results, 'soak-tenant.json');
const env = {
  SOAK_POLLS: '5400',
  SOAK_OPENINGS: '500',
  HOSTILE_STEPS: '1000',
  PLAYWRIGHT_JSON_OUTPUT_NAME: desktop,
  ...process.env,
};

function run(script: string, ...args: readonly string[]): void {
  const program = join(root, 'node_modules', script);
  const { status } = spawnSync(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit', env });
  if (status !== 0) process.exitCode = 1;
}

function told(file: string, read: (report: unknown) => readonly string[]): readonly string[] {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return [];
  }
}

mkdirSync(results, { recursive: true });
run('@playwright/test/cli.js', 'test', 'test/soak', '--workers=1', '--reporter=list,json');
const ofDesktop = told(desktop, toldInPlaywright);
run(
  'vitest/vitest.mjs',
  'run',
  'test/tenant/hostile-tenant.test.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${tenant}`,
);
for (const line of [...ofDesktop, ...told(tenant, toldInVitest)]) console.log(line);
console.log(
  process.exitCode === 1
    ? 'Something did not stay as it was: see above.'
    : 'All stayed flat, and every fault was survived.',
);
