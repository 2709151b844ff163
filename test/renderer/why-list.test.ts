import { expect, test, vi } from 'vitest';
import type { Happening } from '../../electron/presence/notices/happening.ts';
import { agentsOf } from '../../electron/presence/notices/happening.ts';
import type { WhyEntry } from '../../electron/presence/notices/why.ts';
import { agentsIn, daysOf, entriesOf, plainText } from '../../renderer/why/why-list.ts';
import { en } from '../../renderer/words/en.ts';
import { present } from '../presence/people.ts';

// Before the formatters are made; its clocks change on 28 March and 31 October 2027.
vi.hoisted(() => (process.env['TZ'] = 'Europe/Oslo'));

const at = (day: number, hour: number, minute = 0): number =>
  new Date(2027, 2, day, hour, minute, 5).getTime();

function seen(number: number, when: number, happening: Happening): WhyEntry {
  return {
    number,
    at: when,
    matter: {
      kind: 'decision',
      decision: { happening, verdict: { told: false, why: 'noRule' } },
      delivery: null,
    },
    agents: agentsOf(happening),
    topic: 'topic' in happening ? happening.topic : null,
  };
}

const anna = present(11, { name: 'Anna Berg', chats: 2 });
const bo = present(12, { name: 'Bo Dahl' });
const entries = [
  seen(4, at(29, 0, 1), { kind: 'arrival', agent: anna }),
  seen(3, at(28, 23, 59), { kind: 'topicGained', topic: 1, by: [bo, anna] }),
  seen(2, at(28, 8), { kind: 'arrival', agent: { ...bo, name: 'Bo Old' } }),
  {
    number: 1,
    at: at(26, 8),
    matter: { kind: 'began', present: 1, total: 2 },
    agents: [],
    topic: null,
  } satisfies WhyEntry,
];

test('entries lie under the day they are of', () => {
  const days = daysOf(entries, at(29, 13), en).map(({ title, entries: of }) => [
    title,
    of.map(({ number }) => number),
  ]);
  expect(days).toEqual([
    ['Today', [4]],
    ['Yesterday', [3, 2]],
    ['Friday 26 March', [1]],
  ]);
});

test('each part of the list is another, also where the clock was set back over midnight', () => {
  const back = [
    seen(3, at(28, 23, 58), { kind: 'arrival', agent: anna }),
    seen(2, at(29, 0, 2), { kind: 'arrival', agent: anna }),
    seen(1, at(28, 23, 59), { kind: 'arrival', agent: anna }),
  ];
  const parts = daysOf(back, at(28, 23, 59), en).map(({ oldest }) => oldest);
  expect(parts).toEqual([3, 2, 1]);
  // New entries do not make it another.
  const later = seen(4, at(28, 23, 59), { kind: 'arrival', agent: bo });
  expect(daysOf([later, ...back], at(28, 23, 59), en)[0]?.oldest).toBe(3);
});

test.each([
  ['after a day of 23 hours', [2, 29, 0, 30], [2, 28, 23]],
  ['late on a day of 25 hours', [9, 31, 23, 30], [9, 30, 1]],
] as const)(
  'the day before is yesterday, also %s',
  (_, [month, day, hour, minute], [ofMonth, ofDay, ofHour]) => {
    const now = new Date(2027, month, day, hour, minute).getTime();
    const entry = seen(1, new Date(2027, ofMonth, ofDay, ofHour).getTime(), { kind: 'arrival', agent: bo });
    expect(daysOf([entry], now, en)[0]?.title).toBe('Yesterday');
  },
);

test('of one agent is what is about them, alone or among others', () => {
  expect(entriesOf(entries, 12).map(({ number }) => number)).toEqual([3, 2]);
  expect(entriesOf(entries, null)).toEqual(entries);
  expect(entriesOf(entries, 99)).toEqual([]);
});

test('to choose from is who occurs, by the newest name, and who is chosen', () => {
  expect(agentsIn(entries, null, en)).toEqual([
    { id: 11, name: 'Anna Berg' },
    { id: 12, name: 'Bo Dahl' },
  ]);
  expect(agentsIn([], { id: 13, name: 'Carla Eng' }, en)).toEqual([{ id: 13, name: 'Carla Eng' }]);
  expect(agentsIn([], { id: 13, name: '' }, en)).toEqual([{ id: 13, name: 'Agent 13' }]);
  const listed: WhyEntry['matter'] = { kind: 'listed', id: 5, name: 'Emma Holm' };
  expect(agentsIn([{ number: 1, at: 0, matter: listed, agents: [5], topic: null }], null, en)).toEqual([
    { id: 5, name: 'Emma Holm' },
  ]);
});

test('as plain text each entry is one line with its date and time', () => {
  expect(plainText(entries, new Map([[1, 'Support']]), en).split('\n')).toEqual([
    '2027-03-29 00:01:05  Anna Berg came online · 2 chats. Not told: no rule asks for this.',
    '2027-03-28 23:59:05  Support has somebody again · Bo Dahl, Anna Berg. Not told: no rule asks for this.',
    '2027-03-28 08:00:05  Bo Old came online · 0 chats. Not told: no rule asks for this.',
    '2027-03-26 08:00:05  First look · 1 of 2 present. How things are at the start is no news.',
  ]);
});
