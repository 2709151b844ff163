import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * `npm run soak`: a week of work, the popup again and again, and long walks through the faults of a hostile
 * tenant; `npm test` does a little of each. The variables say how much.
 */
const root = join(import.meta.dirname, '../..');
const env = { SOAK_POLLS: '5400', SOAK_OPENINGS: '500', HOSTILE_STEPS: '1000', ...process.env };
const programs = [
  ['@playwright/test/cli.js', 'test', 'test/soak', '--workers=1'],
  ['vitest/vitest.mjs', 'run', 'test/tenant/hostile-tenant.test.ts', '--disableConsoleIntercept'],
] as const;

for (const [script, ...args] of programs) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  if (status !== 0) process.exitCode = 1;
}
