import * as faults from '../faults.ts';
import type { Row } from '../roster.ts';
import type { Fault, Shown } from './fault.ts';

/** Ids of those who are in no true list. */
const strange = 1_000;

/** What is made of the true list. */
function list(does: string, make: (rows: readonly Row[]) => unknown, shows: Shown = 'list'): Fault {
  return {
    does,
    shows,
    strike: (world) =>
      world.answer((request, response) => {
        const made = make(world.tenant.rows());
        const text = typeof made === 'string' ? made : JSON.stringify(made);
        faults.status(200, { 'Content-Type': 'application/json' }, text)(request, response);
      }, 'GetChatPresence'),
  };
}

const others = (count: number, part: (index: number) => Row = () => ({})): readonly Row[] =>
  Array.from({ length: count }, (_, index) => ({
    UserId: strange + index,
    DisplayName: `Other ${index}`,
    OngoingChats: 0,
    Present: false,
    ChatTopics: [1],
    ...part(index),
  }));

const rights = {
  FieldRight: { Mask: 'FULL', Reason: 'x'.repeat(100) },
  FieldType: 'System.String',
  FieldLength: 239,
};
const fieldProperties = Object.fromEntries(
  ['UserId', 'DisplayName', 'OngoingChats', 'Present', 'ChatTopics'].map((field) => [field, rights]),
);

const oddNames = [
  '__proto__',
  'constructor',
  '\u202Egnp.exe\u202C',
  '\u2066\u2067\u0000\u0007\u001b[31mred\u2028\u2029\n\r',
  '\ud800',
  '\u200b\u200b',
  'a\u0301'.repeat(50_000),
  '<img src=x onerror=alert(1)>&amp;',
  '$& %s {0}',
];

const numbered = (id: string): string =>
  `{"UserId":${id},"DisplayName":"Huge","OngoingChats":${id},"Present":true,"ChatTopics":[${id}]}`;

const hugeNumbers = '1e400 -1e400 9007199254740993 2147483648 -1 0 0.5 1e-400'.split(' ');

/** Lists that lie, beside what they say truly of those they should name. */
export const inTheList: readonly Fault[] = [
  list('names nobody', () => []),
  list('names nothing but null', (rows) => rows.map(() => null), 'unreadable'),
  list('leaves every field empty', (rows) => rows.map((row) => nulls(row)), 'unreadable'),
  list('leaves every field empty but the ids', (rows) =>
    rows.map((row) => ({ ...nulls(row), UserId: row['UserId'] })),
  ),
  list(
    'writes ids as text',
    (rows) => rows.map((row) => ({ ...row, UserId: String(row['UserId']) })),
    'unreadable',
  ),
  list('writes presence as text', (rows) => rows.map((row) => ({ ...row, Present: 'true' })), 'unreadable'),
  list('names everybody twice, the second time as present', (rows) => [
    ...rows,
    ...rows.map((row) => ({ ...row, Present: true })),
  ]),
  list(
    'counts in numbers that no computer holds',
    (rows) => `[${[...rows.map((row) => JSON.stringify(row)), ...hugeNumbers.map(numbered)].join()}]`,
  ),
  list('uses the names of what objects inherit', (rows) => [
    ...rows.map((row) => ({ ...row, ['__proto__']: { Present: true }, constructor: 1, toString: null })),
    JSON.parse(
      '{"__proto__":{"UserId":1001,"Present":true},"constructor":{"prototype":{"Present":true}}}',
    ) as Row,
  ]),
  list('has names that are no names', (rows) => [
    ...rows,
    ...others(oddNames.length, (index) => ({ DisplayName: oddNames[index] })),
  ]),
  list('puts lists in lists, a hundred thousand deep, into a field', (rows) => {
    const deep = '['.repeat(1e5) + ']'.repeat(1e5);
    return `[${[...rows.map((row) => JSON.stringify(row)), `{"UserId":1001,"Present":false,"ChatTopics":${deep}}`].join()}]`;
  }),
  {
    ...list('names ten thousand, with all their field rights', (rows) => [
      ...rows,
      ...others(10_000, () => ({ FieldProperties: fieldProperties, TableRight: rights })),
    ]),
    heavy: true,
  },
  {
    ...list('has ten million rows with nothing in them', () => `[${'{},'.repeat(1e7)}{}]`, 'unreadable'),
    heavy: true,
  },
  {
    ...list('has an agent with a million topics', (rows) => [
      ...rows,
      ...others(1, () => ({ ChatTopics: Array.from({ length: 1e6 }, (_, topic) => topic) })),
    ]),
    heavy: true,
  },
];

function nulls(row: Row): Row {
  return Object.fromEntries(Object.keys(row).map((field) => [field, null]));
}
