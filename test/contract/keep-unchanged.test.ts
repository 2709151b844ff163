import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepUnchanged } from '../../electron/contract/keep-unchanged.ts';

describe('what is equal is the very thing that was there before', () => {
  const agents = (chats: number): unknown => [
    { id: 1, name: 'Anna', topics: [1, 2] },
    { id: 2, name: 'Bo', topics: [], chats },
  ];

  test('all of it', () => {
    const before = { agents: agents(0), names: new Map([[1, ['Sales']]]), at: null };
    expect(keepUnchanged(before, structuredClone(before))).toBe(before);
  });

  test('the parts beside one that is not', () => {
    const before = { agents: agents(0) as object[], names: new Map([[1, 'Sales']]) };
    const kept = keepUnchanged(before, { agents: agents(3) as object[], names: new Map([[1, 'Sales']]) });
    expect(kept).not.toBe(before);
    expect(kept.names).toBe(before.names);
    expect(kept.agents[0]).toBe(before.agents[0]);
    expect(kept.agents[1]).toEqual({ id: 2, name: 'Bo', topics: [], chats: 3 });
  });

  test('what has moved, known by its id', () => {
    const [anna, bo] = agents(0) as object[];
    expect(keepUnchanged([anna, bo], structuredClone([bo, anna]))[0]).toBe(bo);
    expect(keepUnchanged([anna, bo], structuredClone([bo]))[0]).toBe(bo);
  });

  test.each<[string, unknown, unknown]>([
    ['a shorter list', [1, 2], [1]],
    ['a longer list', [1], [1, 2]],
    ['a field less', { a: 1, b: undefined }, { a: 1 }],
    ['a field more', { a: 1 }, { a: 1, b: undefined }],
    ['another field', { a: undefined }, { b: undefined }],
    ['an entry less', new Map([[1, 'a']]), new Map()],
    ['another key', new Map([[1, undefined]]), new Map([[2, undefined]])],
    ['a list in place of a thing', {}, []],
    ['nothing in place of a thing', { a: 1 }, null],
  ])('but not %s', (_what, before, after) => {
    expect(keepUnchanged(before, after)).toStrictEqual(after);
  });
});

test('whatever was there before, what comes out is equal to what is newer', () => {
  const data = fc.anything({ withMap: true, withNullPrototype: false, maxDepth: 3 });
  fc.assert(
    fc.property(data, data, (before, after) => {
      expect(keepUnchanged(before, after)).toStrictEqual(after);
    }),
  );
});
