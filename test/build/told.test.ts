import { expect, test } from 'vitest';
import { toldInPlaywright, toldInVitest } from '../../build/test/told.ts';

test('what tests have told, and the inputs they tried in all', () => {
  const metas = [{ tried: 40_000 }, { told: '119 faults survived' }, {}, { tried: 3_100 }];
  const testResults = metas.map((meta) => ({ assertionResults: [{ meta }, {}] }));
  expect(toldInVitest({ testResults })).toEqual(['119 faults survived', '43,100 odd inputs tried']);
  expect(toldInVitest({ testResults: [] })).toEqual([]);
});

test('what end-to-end tests have told, wherever they stand', () => {
  const spec = (type: string, description: string): object => ({
    tests: [{ annotations: [{ type, description }] }],
  });
  const inner = { specs: [spec('told', '500 openings'), spec('issue', 'no')] };
  expect(toldInPlaywright({ suites: [{ suites: [inner], specs: [spec('told', 'a week')] }] })).toEqual([
    'a week',
    '500 openings',
  ]);
});
