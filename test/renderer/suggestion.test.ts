import { expect, test } from 'vitest';
import type { TopicShown } from '../../electron/contract/state.ts';
import { suggestionFor } from '../../renderer/popup/suggestion.ts';
import { en } from '../../renderer/words/en.ts';
import { present } from '../presence/people.ts';

const agents = [
  present(1, { name: 'Anna Berg', chats: 0 }),
  present(2, { name: '', chats: 1 }),
  present(3, { name: 'Carla Eng', chats: null }),
];
const names = new Map([[5, 'Support']]);
const support: TopicShown = { topic: 5, present: 3, state: 'covered', leastBusy: 1 };

test.each<[string, TopicShown, string | undefined]>([
  ['whom to give the next chat', support, 'Least busy on Support: Anna Berg, 0 chats'],
  ['somebody without a name', { ...support, leastBusy: 2 }, 'Least busy on Support: Agent 2, 1 chat'],
  [
    'somebody whose chats are not known',
    { ...support, leastBusy: 3 },
    'Least busy on Support: Carla Eng, chats not known',
  ],
  ['a topic without a name', { ...support, topic: 6 }, 'Least busy on Topic 6: Anna Berg, 0 chats'],
  ['that it is me alone', { ...support, present: 1, leastBusy: null }, 'Only you cover Support now.'],
  [
    'that there is nobody',
    { ...support, present: 0, state: 'uncovered', leastBusy: null },
    'Nobody covers Support now.',
  ],
  [
    'that nobody needs to be',
    { ...support, present: 0, state: 'closed', leastBusy: null },
    'Support is closed now.',
  ],
  ['nothing that is not known', { ...support, present: 0, state: 'unknown', leastBusy: null }, undefined],
  ['nothing of somebody who is not listed', { ...support, leastBusy: 99 }, undefined],
])('it says %s', (_what, shown, text) => {
  expect(suggestionFor(shown, agents, names, en)?.text).toBe(text);
});
