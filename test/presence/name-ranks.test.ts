import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameRanks } from '../../electron/presence/name-ranks.ts';

const { compare } = new Intl.Collator('nb', { sensitivity: 'base', numeric: true });
const name = fc.oneof(
  fc.constantFrom('', 'Anna', 'anna', 'Åse', 'Aase', 'Bo 2', 'Bo 10', 'Ødegård', 'Zoë', 'Zoe'),
  fc.string(),
);

test('names are in the same order as by their letters, whoever comes and goes', () => {
  fc.assert(
    fc.property(fc.array(fc.array(name, { maxLength: 12 }), { maxLength: 4 }), (rosters) => {
      const ranks = nameRanks(compare);
      for (const names of rosters) {
        const byRank = ranks.comparing(names);
        for (const a of names)
          for (const b of names) expect(Math.sign(byRank(a, b)) - Math.sign(compare(a, b))).toBe(0);
      }
    }),
  );
});

test('letters are compared only when a name comes that is new', () => {
  let compared = 0;
  const ranks = nameRanks((a, b) => {
    compared += 1;
    return compare(a, b);
  });
  ranks.comparing(['Carla', 'Anna', 'Bo']);
  const first = compared;
  expect(first).toBeGreaterThan(0);
  expect(['Carla', 'Anna'].sort(ranks.comparing(['Carla', 'Anna']))).toEqual(['Anna', 'Carla']);
  expect(compared).toBe(first);
  expect(['Carla', 'Anna', 'Åse'].sort(ranks.comparing(['Carla', 'Anna', 'Åse']))).toEqual([
    'Anna',
    'Carla',
    'Åse',
  ]);
  expect(compared).toBeGreaterThan(first);
});
