import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Agent } from '../../electron/presence/agent.ts';
import { readBody, type Body } from '../../electron/superoffice/chat-presence-wire.ts';

const good = { UserId: 11, DisplayName: 'Anna Berg', OngoingChats: 2, Present: true, ChatTopics: [1, 2] };
const goodAgent: Agent = { id: 11, name: 'Anna Berg', presence: 'present', chats: 2, topics: [1, 2] };

function read(...rows: unknown[]): Body & { kind: 'roster' } {
  const body = readBody(JSON.stringify(rows), 'application/json');
  if (body.kind !== 'roster') throw new Error('not read as a roster');
  return body;
}

describe('a row is read', () => {
  const cases: [string, object, Partial<Agent>][] = [
    ['as it is', {}, {}],
    ['with fields that are not ours', { TableRight: null, FieldProperties: {}, New: 1 }, {}],
    ['away', { Present: false }, { presence: 'away' }],
    ['of unknown presence where that is blank', { Present: null }, { presence: 'unknown' }],
    ['of unknown presence where that is missing', { Present: undefined }, { presence: 'unknown' }],
    ['without a name', { DisplayName: null }, { name: '' }],
    ['with chats unknown', { OngoingChats: null }, { chats: null }],
    ['with no chats', { OngoingChats: 0 }, { chats: 0 }],
    ['with the most chats there can be', { OngoingChats: 2 ** 31 - 1 }, { chats: 2 ** 31 - 1 }],
    ['with no topics', { ChatTopics: [] }, { topics: [] }],
    ['without topics that no topic can be', { ChatTopics: [0, -1, 2] }, { topics: [2] }],
    ['with blank topics', { ChatTopics: null }, { topics: [] }],
    ['with the highest id', { UserId: 2 ** 31 - 1 }, { id: 2 ** 31 - 1 }],
    ['with a name in one line', { DisplayName: ' Anna\r\n\u2028Berg\u0000 ' }, { name: 'Anna Berg' }],
    ['with a name of half a letter', { DisplayName: 'Anna \ud83d' }, { name: 'Anna \ufffd' }],
    ['with a right-to-left name', { DisplayName: 'דנה לוי' }, { name: 'דנה לוי' }],
    ['with a name of 256', { DisplayName: 'n'.repeat(256) }, { name: 'n'.repeat(256) }],
    ['with a longer name cut', { DisplayName: 'n'.repeat(257) }, { name: `${'n'.repeat(255)}…` }],
  ];
  test.each(cases)('%s', (_how, part, agent) => {
    const { roster } = read({ ...good, ...part });
    expect(roster).toEqual({ agents: [{ ...goodAgent, ...agent }], dropped: 0 });
  });
});

test('two million values in one answer are read, more are not', () => {
  const body = (values: number): Body =>
    readBody(`[{ "UserId": 11, "New": [${'0,'.repeat(values - 2)}0] }]`, 'application/json');
  expect(body(2_000_000).kind).toBe('roster');
  expect(body(2_000_001).kind).toBe('unreadable');
});

test('more rows than any tenant has are no roster', () => {
  const rows = (count: number): string => `[${Array(count).fill('{}').join()}]`;
  expect(readBody(rows(100_000), 'application/json')).toMatchObject({
    kind: 'roster',
    roster: { dropped: 100_000 },
  });
  expect(readBody(rows(100_001), 'application/json')).toEqual({ kind: 'unreadable' });
});

test('no chats are none, also as nought below zero', () => {
  const text = '[{ "UserId": 11, "OngoingChats": -0 }]';
  expect(readBody(text, 'application/json')).toMatchObject({ roster: { agents: [{ chats: 0 }] } });
});

test('a name is never cut in the middle of a letter', () => {
  const [agent] = read({ ...good, DisplayName: `${'n'.repeat(254)}🙂🙂` }).roster.agents;
  expect(agent?.name).toBe(`${'n'.repeat(254)}…`);
});

test('camelCase is understood like PascalCase, also mixed in one answer', () => {
  const camel = Object.fromEntries(
    Object.entries({ ...good, UserId: 12 }).map(([key, value]) => [
      key[0]?.toLowerCase() + key.slice(1),
      value,
    ]),
  );
  expect(read(camel, good).roster).toEqual({ agents: [{ ...goodAgent, id: 12 }, goodAgent], dropped: 0 });
});

describe('a row is left out and counted', () => {
  test.each<[string, unknown]>([
    ['null', null],
    ['a number', 7],
    ['an array', [1]],
    ['without an id', { ...good, UserId: null }],
    ['of id nought', { ...good, UserId: 0 }],
    ['of a negative id', { ...good, UserId: -11 }],
    ['of an id with a fraction', { ...good, UserId: 11.5 }],
    ['of an id in quotes', { ...good, UserId: '11' }],
    ['of an id too large', { ...good, UserId: 2 ** 31 }],
    ['whose name is no text', { ...good, DisplayName: 11 }],
    ['whose chats are a text', { ...good, OngoingChats: '2' }],
    ['of negative chats', { ...good, OngoingChats: -1 }],
    ['of half a chat', { ...good, OngoingChats: 0.5 }],
    ['whose presence is a number', { ...good, Present: 1 }],
    ['whose presence is a text', { ...good, Present: 'true' }],
    ['whose topics are no list', { ...good, ChatTopics: 1 }],
    ['whose topics hold a text', { ...good, ChatTopics: ['1'] }],
    ['whose fields are spelled otherwise', { USERID: 11, PRESENT: true }],
  ])('%s', (_what, row) => {
    const other = { ...good, UserId: 12 };
    expect(read(row, other).roster).toEqual({ agents: [{ ...goodAgent, id: 12 }], dropped: 1 });
  });

  test('of an id that came before', () => {
    const { roster } = read(good, { ...good, DisplayName: 'Bo Dahl', Present: false });
    expect(roster).toEqual({ agents: [goodAgent], dropped: 1 });
  });
});

test.each<[string, object, number]>([
  ['nothing', {}, 0],
  ['no chats and nobody present', { OngoingChats: 0, Present: false }, 0],
  ['topics, which may be blank', { ChatTopics: null }, 0],
  ['the id, blanked to nought', { UserId: 0 }, 1],
  ['all four', { UserId: null, DisplayName: null, OngoingChats: null, Present: null }, 4],
])('counts as blank: %s', (_what, part, blanks) => {
  expect(read({ ...good, ...part }).blanks).toBe(blanks);
});

const rows = fc.array(
  fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        UserId: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.jsonValue()),
        DisplayName: fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue()),
        OngoingChats: fc.oneof(fc.nat(), fc.jsonValue()),
        Present: fc.oneof(fc.boolean(), fc.jsonValue()),
        ChatTopics: fc.oneof(fc.array(fc.nat()), fc.jsonValue()),
      },
      { requiredKeys: [] },
    ),
  ),
);

test('any array is a roster of unique agents, with every row read or counted', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const { agents, dropped } = read(...given).roster;
      expect(agents.length + dropped).toBe(given.length);
      expect(new Set(agents.map(({ id }) => id)).size).toBe(agents.length);
      for (const { name } of agents) {
        expect(name).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
        expect(name.isWellFormed()).toBe(true);
        expect(name.length).toBeLessThanOrEqual(256);
      }
    }),
    { numRuns: 300 },
  );
});

test('any other text is none, and nothing throws', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json().filter((json) => !json.startsWith('[')),
  );
  fc.assert(
    fc.property(texts, fc.string(), (text, type) => {
      expect(['unreadable', 'webPage']).toContain(readBody(text, type).kind);
    }),
    { numRuns: 300 },
  );
});
