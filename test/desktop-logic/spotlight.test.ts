import { expect, test } from 'vitest';
import { spotlightOf } from '../../electron/desktop/spotlight.ts';

test('each toast that is clicked is a wish of its own, also about the same agents, until the list is closed', () => {
  const spotlight = spotlightOf();
  expect(spotlight.now()).toBeNull();
  spotlight.on([11]);
  const first = spotlight.now();
  expect(first?.ids).toEqual([11]);
  spotlight.on([11]);
  expect(spotlight.now()?.wish).toBeGreaterThan(first?.wish ?? Infinity);
  const last = spotlight.now();
  spotlight.off();
  expect(spotlight.now()).toBeNull();
  spotlight.on([12]);
  expect(spotlight.now()?.wish).toBeGreaterThan(last?.wish ?? Infinity);
});
