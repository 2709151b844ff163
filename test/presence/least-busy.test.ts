import { expect, test } from 'vitest';
import type { Agent, AgentId } from '../../electron/presence/agent.ts';
import { leastBusyOf } from '../../electron/presence/least-busy.ts';
import { away, present, unknown } from './people.ts';

const me = 9;

test.each<[string, readonly Agent[], AgentId | null]>([
  ['nobody', [], null],
  ['the one with the fewest chats', [present(1, { chats: 2 }), present(2, { chats: 1 })], 2],
  ['of equals the lowest id', [present(3, { chats: 1 }), present(2, { chats: 1 })], 2],
  ['not me', [present(me, { chats: 0 }), present(2, { chats: 5 })], 2],
  ['nobody, if I am alone', [present(me)], null],
  ['nobody who is away', [away(1), unknown(2), present(3, { chats: 7 })], 3],
  [
    'rather any number of chats than an unknown one',
    [present(1, { chats: null }), present(2, { chats: 99 })],
    2,
  ],
  ['somebody whose chats are not known, where there is nobody else', [present(2, { chats: null })], 2],
])('%s', (_whom, agents, id) => {
  expect(leastBusyOf(agents, me)).toBe(id);
  expect(leastBusyOf(agents.toReversed(), me)).toBe(id);
});
