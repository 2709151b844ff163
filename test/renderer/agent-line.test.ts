import { expect, test } from 'vitest';
import { agentLine } from '../../renderer/popup/agent-line.ts';
import { en } from '../../renderer/words/en.ts';
import { nb } from '../../renderer/words/nb.ts';

const anna = { id: 11, name: 'Anna Berg', presence: 'present', chats: 2, topics: [1, 2] } as const;
const names = new Map([
  [1, 'Sales'],
  [2, 'Support'],
]);

test('who, whether present, how many chats, which topics', () => {
  expect(agentLine(anna, names, en)).toBe('Anna Berg · present · 2 chats · Sales, Support');
  expect(agentLine(anna, names, nb)).toBe('Anna Berg · til stede · 2 chatter · Sales, Support');
});

test('what is not known is said, and what is not there left out', () => {
  const nobody = { ...anna, name: '', presence: 'unknown', chats: null, topics: [] } as const;
  expect(agentLine(nobody, names, en)).toBe('Agent 11 · presence not known · chats not known');
});
