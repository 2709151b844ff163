import { expect, test } from 'vitest';
import { reportLines } from './report.ts';

const result = (title: string, status: string, tried: number, seed: number): object => ({
  title,
  status,
  meta: { tried, seed },
});

test('says how much was tried of each target, and how to try again what failed', () => {
  const report = {
    testResults: [
      { name: '/x/test/fuzz/log.test.ts', assertionResults: [result('of a line', 'failed', 7, -12)] },
      {
        name: '/x/test/fuzz/ipc.test.ts',
        assertionResults: [result('of a page', 'passed', 1_000, 1), result('of a frame', 'passed', 500, 2)],
      },
    ],
  };
  expect(reportLines(report)).toEqual([
    'ipc                        1,500 inputs, 0 failed',
    'log                            7 inputs, 1 failed',
    'all                        1,507 inputs, 1 failed',
    'log: of a line\n  FUZZ_SEED=-12 npm run fuzz -- log',
  ]);
});
