import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AgentId } from '../../electron/presence/agent.ts';
import { whoAmI, type Myself, type Principal } from '../../electron/presence/myself.ts';
import type { Roster } from '../../electron/presence/roster.ts';
import { away, roster } from './people.ts';

const anna: Principal = { ejUserId: 11, associateId: 71, name: 'Anna Berg' };

/** A roster of these ids with these names. */
function named(names: Readonly<Record<number, string>>): Roster {
  return roster(...Object.entries(names).map(([id, name]) => away(Number(id), { name })));
}

const known = (id: AgentId, by: 'ejUserId' | 'associateId' | 'person'): Myself => ({ kind: 'known', id, by });
const unknown = (why: 'notYet' | 'notTold' | 'notListed' | 'contradiction'): Myself => ({
  kind: 'unknown',
  why,
});

describe('I am', () => {
  test.each<[string, Partial<Principal>, Record<number, string>, Myself]>([
    ['whom my number and my name say', {}, { 11: 'Anna Berg', 12: 'Bo' }, known(11, 'ejUserId')],
    ['whom my number says, under a nickname', {}, { 11: 'Annie', 12: 'Bo' }, known(11, 'ejUserId')],
    ['whom my number says, without a name', { name: '' }, { 11: '', 12: '' }, known(11, 'ejUserId')],
    [
      'whom my number says among namesakes',
      {},
      { 11: 'Anna Berg', 12: 'Anna Berg', 71: 'Anna Berg' },
      known(11, 'ejUserId'),
    ],
    ['nobody where somebody else has my name', {}, { 11: 'Bo', 12: 'Anna Berg' }, unknown('contradiction')],
    [
      'nobody where several others have my name',
      {},
      { 11: 'Bo', 12: 'Anna Berg', 13: 'Anna Berg' },
      unknown('contradiction'),
    ],
    [
      'nobody where the other number has my name',
      {},
      { 11: 'Bo', 71: 'Anna Berg' },
      unknown('contradiction'),
    ],
    [
      'whom the other number and my name say, if I am no user of Service',
      { ejUserId: null },
      { 12: 'Bo', 71: 'Anna Berg' },
      known(71, 'associateId'),
    ],
    [
      'whom the other number and my name say, if the first is of nobody here',
      {},
      { 12: 'Bo', 71: 'Anna Berg', 72: 'Anna Berg' },
      known(71, 'associateId'),
    ],
    ['nobody where only the other number fits', {}, { 12: 'Bo', 71: 'Carla' }, unknown('notListed')],
    ['nobody where two blank names fit', { name: '' }, { 71: '' }, unknown('notListed')],
    ['nobody where only the name fits', {}, { 12: 'Anna Berg' }, unknown('notListed')],
    ['nobody in an empty roster', {}, {}, unknown('notListed')],
    [
      'nobody where there is no number at all',
      { ejUserId: null, associateId: null },
      { 12: 'Anna Berg' },
      unknown('notTold'),
    ],
  ])('%s', (_what, part, names, expected) => {
    expect(whoAmI({ ...anna, ...part }, named(names), null)).toEqual(expected);
  });

  test('whom I chose, whatever the tenant says', () => {
    const people = named({ 11: 'Anna Berg', 12: 'Bo' });
    for (const principal of [anna, null, 'notYet'] as const) {
      expect(whoAmI(principal, people, 12)).toEqual(known(12, 'person'));
    }
  });

  test('whom the tenant says while my choice is not listed', () => {
    expect(whoAmI(anna, named({ 11: 'Anna Berg' }), 12)).toEqual(known(11, 'ejUserId'));
    expect(whoAmI(null, named({ 11: 'Anna Berg' }), 12)).toEqual(unknown('notTold'));
  });

  test('not known yet before the tenant was asked, or anybody was seen', () => {
    expect(whoAmI('notYet', named({ 11: 'Anna Berg' }), null)).toEqual(unknown('notYet'));
    expect(whoAmI(anna, null, 11)).toEqual(unknown('notYet'));
  });
});

describe('names are the same', () => {
  test.each([
    ['Anna Berg', 'anna BERG'],
    ['Anna Berg', '  Anna \u00a0 Berg '],
    ['Anna Berg', 'Berg, Anna'],
    ['Anna Maria Berg', 'Berg,Anna Maria'],
    ['Åse Ødegård', 'A\u030ase Ødega\u030ard'],
    ['Jörg Groß', 'JÖRG GROSS'],
    ['Anna Berg', 'Ａｎｎａ Ｂｅｒｇ'],
  ])('%s, %s', (name, written) => {
    expect(whoAmI({ ...anna, name }, named({ 71: written }), null)).toEqual(known(71, 'associateId'));
  });

  test.each([
    ['Anna Berg', 'Anna Bergh'],
    ['Anna Berg', 'Anna'],
    ['Anna Berg', 'Anna Maria Berg'],
    ['Anna Berg', 'Annaberg'],
    ['Anna Berg', 'Åse Berg'],
    ['Anna Berg', ''],
  ])('not: %s, %s', (name, written) => {
    expect(whoAmI({ ...anna, name }, named({ 71: written }), null)).toEqual(unknown('notListed'));
  });
});

/** Few ids and few names, so that they meet. */
const ids = fc.integer({ min: 1, max: 6 });
const names = fc.constantFrom('Anna Berg', 'berg, anna', 'Bo Dahl', '');
const principals = fc.oneof(
  fc.constant(null),
  fc.record({ ejUserId: fc.option(ids), associateId: fc.option(ids), name: names }),
);
const rosters = fc
  .uniqueArray(fc.record({ id: ids, name: names }), { selector: ({ id }) => id })
  .map((people) => roster(...people.map(({ id, name }) => away(id, { name }))));

test('the order of the roster never matters', () => {
  fc.assert(
    fc.property(principals, rosters, fc.option(ids), (principal, { agents, dropped }, chosen) => {
      const reversed = { agents: [...agents].reverse(), dropped };
      expect(whoAmI(principal, reversed, chosen)).toEqual(whoAmI(principal, { agents, dropped }, chosen));
    }),
    { numRuns: 500 },
  );
});

test('I am never somebody whom none of the three says, or who is not listed', () => {
  fc.assert(
    fc.property(principals, rosters, fc.option(ids), (principal, people, chosen) => {
      const myself = whoAmI(principal, people, chosen);
      if (myself.kind === 'unknown') return;
      const said = { person: chosen, ejUserId: principal?.ejUserId, associateId: principal?.associateId };
      expect(said[myself.by]).toBe(myself.id);
      expect(people.agents.map(({ id }) => id)).toContain(myself.id);
    }),
    { numRuns: 500 },
  );
});

test('by a number I am only somebody whose name nobody else could claim', () => {
  fc.assert(
    fc.property(principals, rosters, (principal, people) => {
      const myself = whoAmI(principal, people, null);
      if (myself.kind === 'unknown' || principal === null || principal.name !== 'Anna Berg') return;
      const namesakes = people.agents.filter(({ name }) => /anna/i.test(name)).map(({ id }) => id);
      if (namesakes.length > 0) expect(namesakes).toContain(myself.id);
    }),
    { numRuns: 500 },
  );
});
