import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRow, readUsualRow } from '../../electron/superoffice/chat-presence-row.ts';
import { cleanName } from '../../electron/superoffice/clean-name.ts';
import { oddJson } from '../fuzz/odd.ts';

const usual = { UserId: 11, DisplayName: 'Åse Ødegård', OngoingChats: 2, Present: true, ChatTopics: [1, 2] };

/** Mostly what is usual in this field, now and then something else. */
const mostly = (usually: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 9, arbitrary: usually }, oddJson);

const rows = fc.record(
  {
    UserId: mostly(fc.integer({ min: 1 })),
    DisplayName: mostly(fc.string()),
    OngoingChats: mostly(fc.constantFrom(0, -0, 1, 5)),
    Present: mostly(fc.boolean()),
    ChatTopics: mostly(fc.array(mostly(fc.integer({ min: 1 })), { maxLength: 4 })),
    TableRight: oddJson,
  },
  { requiredKeys: ['UserId', 'OngoingChats'] },
);

test('a usual row is read without the schema', () => {
  expect(readUsualRow(usual)).toEqual(readRow(usual));
  expect(readUsualRow({ ...usual, TableRight: null, ChatTopics: [] })).not.toBeNull();
});

test('what is read without the schema is what the schema makes of it', () => {
  fc.assert(
    fc.property(fc.oneof(rows, oddJson), (row) => {
      const read = readUsualRow(row);
      if (read !== null) expect(read).toStrictEqual(readRow(row));
    }),
    { numRuns: 5_000 },
  );
});

test('a plain name is read as it would be with a line end behind it, which takes the long way', () => {
  const latin = fc.integer({ min: 0x20, max: 0x260 }).map((code) => String.fromCharCode(code));
  const unit = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(' ', 'å', 'n', '-', "'") }, latin);
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 300, size: 'max' }), (name) => {
      expect(cleanName(name)).toBe(cleanName(`${name}\n`));
    }),
    { numRuns: 3_000 },
  );
});
