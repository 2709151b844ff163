import { expect, test } from 'vitest';
import { failedInPlaywright, failedInVitest } from '../../build/test/unsuccessful.ts';

test('what failed is told with its file and the first line of why', () => {
  const testResults = [
    {
      name: '/home/ada/test/presence/diff.test.ts',
      status: 'failed',
      assertionResults: [
        { status: 'passed', fullName: 'well' },
        { status: 'failed', fullName: 'badly', failureMessages: ['Error: 3 is not 4\n    at diff.ts'] },
      ],
    },
    { name: 'load.test.ts', status: 'failed', message: 'Cannot find module', assertionResults: [] },
    { name: 'fine.test.ts', status: 'passed', assertionResults: [{ status: 'passed', fullName: 'well' }] },
  ];
  expect(failedInVitest({ testResults })).toEqual([
    'diff.test.ts › badly: Error: 3 is not 4',
    'load.test.ts: Cannot find module',
  ]);
});

test('what failed end to end is told, as is what was skipped, wherever it stands', () => {
  const spec = (title: string, status: string, message?: string): object => ({
    title,
    file: 'app/tray.e2e.ts',
    tests: [{ status, results: [message === undefined ? {} : { error: { message } }] }],
  });
  const inner = { specs: [spec('a click', 'unexpected', '\u001b[31mError: no popup\u001b[39m\nat tray')] };
  const outer = { suites: [inner], specs: [spec('a tooltip', 'expected'), spec('a menu', 'skipped')] };
  expect(failedInPlaywright({ suites: [outer] })).toEqual([
    'tray.e2e.ts › a menu: skipped',
    'tray.e2e.ts › a click: Error: no popup',
  ]);
});
