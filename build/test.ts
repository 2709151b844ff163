import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runChecks } from './test/checks.ts';

/** `npm test`: every check there is, what they did beside counting, which failed, and one line at the end that says how they went. */
const results = join(import.meta.dirname, '../test-results');
await rm(results, { recursive: true, force: true });
const { passed, failed, told, unsuccessful } = await runChecks(results);
for (const line of told) console.log(line);
for (const line of unsuccessful) console.log(`✘ ${line}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
