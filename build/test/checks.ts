import { spawn } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toldInPlaywright, toldInVitest } from './told.ts';
import { failedInPlaywright, failedInVitest } from './unsuccessful.ts';

/** How many tests went well, and how many did not. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** That, what tests have told of how much they did, and which of them failed, with the first line of why. */
export interface Outcome extends Tally {
  readonly told: readonly string[];
  readonly unsuccessful: readonly string[];
}

interface Check {
  readonly name: string;
  /** A module of a package in node_modules, and its arguments. */
  readonly program: readonly [script: string, ...args: string[]];
  /** Reads the runner's own count from the file it was told to write; without it the check is one test. */
  readonly report?: { readonly file: string; readonly read: (report: unknown) => Outcome };
}

const root = join(import.meta.dirname, '../..');

function checks(results: string): readonly Check[] {
  const unit = join(results, 'unit.json');
  const app = join(results, 'app.json');
  return [
    { name: 'types', program: ['typescript/bin/tsc', '--noEmit'] },
    {
      name: 'types of components',
      program: ['svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
    },
    { name: 'lint', program: ['eslint/bin/eslint.js', '--max-warnings', '0', '.'] },
    { name: 'format', program: ['prettier/bin/prettier.cjs', '--check', '.'] },
    {
      name: 'unit and integration',
      program: [
        'vitest/vitest.mjs',
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${unit}`,
      ],
      report: {
        file: unit,
        read: (report) => ({
          ...vitestTally(report),
          told: toldInVitest(report),
          unsuccessful: failedInVitest(report),
        }),
      },
    },
    {
      name: 'end-to-end',
      program: ['@playwright/test/cli.js', 'test', '--reporter=list,json'],
      report: {
        file: app,
        read: (report) => ({
          ...playwrightTally(report),
          told: toldInPlaywright(report),
          unsuccessful: failedInPlaywright(report),
        }),
      },
    },
  ];
}

/** Runs all checks one after the other, also when one fails, and counts their tests. Reports lie in `results`. */
export async function runChecks(results: string): Promise<Outcome> {
  await mkdir(results, { recursive: true });
  let passed = 0;
  let failed = 0;
  const told: string[] = [];
  const unsuccessful: string[] = [];
  for (const check of checks(results)) {
    console.log(`\n── ${check.name}`);
    const tally = await run(check, results);
    passed += tally.passed;
    failed += tally.failed;
    told.push(...tally.told);
    unsuccessful.push(...tally.unsuccessful);
  }
  console.log('');
  return { passed, failed, told, unsuccessful };
}

async function run({ name, program, report }: Check, results: string): Promise<Outcome> {
  const [script, ...args] = program;
  const code = await exitCode([join(root, 'node_modules', script), ...args], results);
  const alone =
    code === 0
      ? { passed: 1, failed: 0, told: [], unsuccessful: [] }
      : { passed: 0, failed: 1, told: [], unsuccessful: [`${name}: ended with ${code}`] };
  if (report === undefined) return alone;
  const counted = await readFile(report.file, 'utf8')
    .then((text) => report.read(JSON.parse(text)))
    .catch(() => alone);
  // A runner may fail outside of any test, or run none: neither may pass unseen.
  const unseen = counted.failed === 0 && (code !== 0 || counted.passed === 0);
  return unseen ? { ...counted, failed: 1, unsuccessful: [`${name}: failed outside of any test`] } : counted;
}

function exitCode(args: readonly string[], results: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: join(results, 'app.json') },
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Counts vitest's JSON report. What only runs as root, and is left out otherwise, counts as neither. */
export function vitestTally(report: unknown): Tally {
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = report as Record<string, number>;
  return { passed, failed };
}

/** Counts Playwright's JSON report; flaky tests count as failed, and skipped ones too: there are none. */
export function playwrightTally(report: unknown): Tally {
  const { stats } = report as { stats: Record<string, number> };
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
  return { passed: expected, failed: unexpected + flaky + skipped };
}
