import { expect, test } from 'vitest';
import { missedNotices } from '../../electron/desktop/missed-notices.ts';

function kept(most: number): { notices: ReturnType<typeof missedNotices>; changes: () => number } {
  let changes = 0;
  return { notices: missedNotices(most, () => (changes += 1)), changes: () => changes };
}

const missed = (title: string): { title: string; body: string; at: number } => ({ title, body: '', at: 0 });

test('the newest come first, and the oldest go', () => {
  const { notices, changes } = kept(2);
  for (const title of ['a', 'b', 'c']) notices.add(missed(title));
  expect(notices.all().map(({ title }) => title)).toEqual(['c', 'b']);
  expect(changes()).toBe(3);
});

test('"got it" leaves none, and says so once', () => {
  const { notices, changes } = kept(2);
  notices.add(missed('a'));
  notices.clear();
  notices.clear();
  expect(notices.all()).toEqual([]);
  expect(changes()).toBe(2);
});
