import { describe, expect, test } from 'vitest';
import { away, present, unknown } from '../people.ts';
import { decisionsIn, lastOf, look, rule, ruleOf, type Look, type Setting } from './story.ts';

const onArrival: Setting = { rules: [rule('arrival')] };
const onLeaving: Setting = { rules: [rule('leaving')] };
const whenFree: Setting = { rules: [rule('freeEnough', { atMost: 1 })] };

describe('an arrival', () => {
  test('of somebody who was away is told at once', () => {
    expect(lastOf(onArrival, look(0, away(1)), look(5, present(1)))).toEqual(['arrival 1 toast:arrival']);
  });

  test('of somebody new on a list that was read in full is told', () => {
    expect(lastOf(onArrival, look(0), look(30, present(1)))).toEqual(['arrival 1 toast:arrival']);
  });

  test('is told of who was away, also when another row cannot be read', () => {
    const looks = [{ ...look(0, away(1)), dropped: 1 }, look(30, present(1))];
    expect(lastOf(onArrival, ...looks)).toEqual(['arrival 1 toast:arrival']);
  });

  test.each<[string, Look[], string]>([
    ['on the first look', [look(0, present(1))], 'firstLook'],
    ['of somebody whose presence was blank so far', [look(0, unknown(1)), look(30, present(1))], 'firstSeen'],
    [
      'of somebody whose row may have been one that could not be read',
      [{ ...look(0, away(2)), dropped: 1 }, look(30, away(2), present(1))],
      'firstSeen',
    ],
    [
      'of somebody new after a row that could not be read, however long ago',
      [{ ...look(0), dropped: 1 }, look(30), look(60, present(1))],
      'firstSeen',
    ],
  ])('%s is silent', (_what, looks, why) => {
    expect(lastOf(onArrival, ...looks)).toEqual([`arrival 1 ${why}`]);
  });

  test.each<[string, Look[]]>([
    ['is away', [look(0, away(1)), look(30, away(1))]],
    ['is blank', [look(0, away(1)), look(30, unknown(1))]],
    ['still is present', [look(0, present(1)), look(30, present(1))]],
    ['is present again after a blank', [look(0, present(1)), look(30, unknown(1)), look(60, present(1))]],
    ['is present again after vanishing', [look(0, present(1)), look(30), look(60, present(1))]],
  ])('is none of who %s', (_what, looks) => {
    expect(lastOf(onArrival, ...looks)).toEqual([]);
  });

  test('is decided in the order of ids, each with its own reason', () => {
    const looks = [look(0, away(3), away(10), unknown(2)), look(30, present(10), present(3), present(2))];
    expect(lastOf({ ...onArrival, myself: 3 }, ...looks)).toEqual([
      'arrival 2 firstSeen',
      'arrival 3 myself',
      'arrival 10 toast:arrival',
    ]);
  });

  test('matches a rule about few enough chats as well, and is one happening', () => {
    const both = { rules: [rule('arrival'), rule('freeEnough', { atMost: 2 }), ruleOf(1, 'arrival')] };
    expect(lastOf(both, look(0, away(1)), look(30, present(1, { chats: 2 })))).toEqual([
      'arrival 1 toast:arrival,freeEnough,agent 1 arrival',
    ]);
    expect(lastOf(both, look(0, away(1)), look(30, present(1, { chats: 3 })))).toEqual([
      'arrival 1 toast:arrival,agent 1 arrival',
    ]);
  });

  test.each<[number | null, string]>([
    [0, 'toast:freeEnough'],
    [1, 'toast:freeEnough'],
    [2, 'tooManyChats'],
    [null, 'tooManyChats'],
  ])('with %s chats, where somebody waits for one at most', (chats, verdict) => {
    expect(lastOf(whenFree, look(0, away(1)), look(30, present(1, { chats })))).toEqual([
      `arrival 1 ${verdict}`,
    ]);
  });
});

describe('an absence seen to begin', () => {
  const gone = [look(0, present(1)), look(30, away(1))];

  test('and end within a minute is too short to tell of the return', () => {
    expect(lastOf(onArrival, ...gone, look(89.999, present(1)))).toEqual(['arrival 1 briefAbsence']);
    expect(lastOf(onArrival, ...gone, look(90, present(1)))).toEqual(['arrival 1 toast:arrival']);
  });

  test('is as long after a blank or a row that is missing', () => {
    for (const between of [look(45, unknown(1)), look(45)]) {
      expect(lastOf(onArrival, ...gone, between, look(80, present(1)))).toEqual(['arrival 1 briefAbsence']);
      expect(lastOf(onArrival, ...gone, between, look(90, present(1)))).toEqual(['arrival 1 toast:arrival']);
    }
  });

  test('counts anew after each return', () => {
    const again = [look(60, present(1)), look(70, away(1))];
    expect(lastOf(onArrival, ...gone, ...again, look(100, present(1)))).toEqual(['arrival 1 briefAbsence']);
  });
});

describe('a departure', () => {
  const gone = [look(0, present(1)), look(30, away(1))];

  test('is a fact once it has lasted a minute, and is told once', () => {
    const looks = [...gone, look(89.999, away(1)), look(90, away(1)), look(120, away(1))];
    expect(decisionsIn(onLeaving, ...looks).slice(1)).toEqual([[], [], ['leaving 1 toast:leaving'], []]);
  });

  test('lasts through a blank and a row that is missing, and is told of who is surely away', () => {
    const looks = [...gone, look(60, unknown(1)), look(100, unknown(1)), look(130), look(160, away(1))];
    expect(decisionsIn(onLeaving, ...looks).slice(2)).toEqual([[], [], [], ['leaving 1 toast:leaving']]);
  });

  test('is one of who was blank or not listed in between', () => {
    const looks = [
      look(0, present(1)),
      look(30, unknown(1)),
      look(60),
      look(90, away(1)),
      look(150, away(1)),
    ];
    expect(lastOf(onLeaving, ...looks)).toEqual(['leaving 1 toast:leaving']);
  });

  test.each<[string, Look[]]>([
    ['came back', [look(60, present(1)), look(120, present(1))]],
    ['is blank since', [look(60, unknown(1)), look(120, unknown(1))]],
    ['vanished', [look(60), look(120)]],
  ])('is none of who %s', (_what, looks) => {
    expect(decisionsIn(onLeaving, ...gone, ...looks).flat()).not.toContain('leaving 1 toast:leaving');
  });

  test.each<[string, Look[]]>([
    ['away from the start', [look(0, away(1)), look(120, away(1))]],
    ['away after a blank', [look(0, unknown(1)), look(30, away(1)), look(120, away(1))]],
    ['new and away', [look(0), look(30, away(1)), look(120, away(1))]],
  ])('is none of who is %s', (_what, looks) => {
    expect(decisionsIn(onLeaving, ...looks).flat()).toEqual([]);
  });

  test('first seen after an outage is silent: nobody knows when it was', () => {
    const looks = [
      look(0, present(1)),
      { ...look(600, away(1)), gap: 'outage' as const },
      look(660, away(1)),
    ];
    expect(lastOf(onLeaving, ...looks)).toEqual(['leaving 1 afterOutage']);
  });

  test('seen before an outage and lasting through it is told in the look after', () => {
    const looks = [...gone, { ...look(600, away(1)), gap: 'outage' as const }, look(630, away(1))];
    expect(decisionsIn(onLeaving, ...looks).slice(2)).toEqual([[], ['leaving 1 toast:leaving']]);
  });

  test('seen before an outage is forgotten of who is not seen after it', () => {
    const looks = [...gone, { ...look(600), gap: 'outage' as const }, look(630, away(1)), look(700, away(1))];
    expect(decisionsIn(onLeaving, ...looks).slice(2)).toEqual([[], [], []]);
  });
});

describe('fewer chats of somebody present', () => {
  const with_ = (at: number, chats: number | null): Look => look(at, present(1, { chats }));

  test.each<[number, number, boolean]>([
    [2, 1, true],
    [5, 0, true],
    [3, 2, false],
    [1, 0, false],
    [1, 1, false],
    [0, 2, false],
  ])('from %d to %d, where somebody waits for one at most', (from, to, crosses) => {
    const expected = crosses ? ['fewerChats 1 toast:freeEnough'] : [];
    expect(lastOf(whenFree, with_(0, from), with_(30, to))).toEqual(expected);
  });

  test('are told from the last number that was known', () => {
    expect(lastOf(whenFree, with_(0, 3), with_(30, null), with_(60, 1))).toEqual([
      'fewerChats 1 toast:freeEnough',
    ]);
    expect(lastOf(whenFree, with_(0, null), with_(30, 1))).toEqual([]);
    expect(lastOf(whenFree, with_(0, 3), with_(30, null))).toEqual([]);
    expect(lastOf(whenFree, with_(0, 3), look(30, unknown(1)), with_(60, 1))).toEqual([
      'fewerChats 1 toast:freeEnough',
    ]);
  });

  test('are nothing of who is away, or has just come', () => {
    expect(lastOf(whenFree, look(0, away(1, { chats: 3 })), look(30, away(1, { chats: 0 })))).toEqual([]);
    expect(lastOf(whenFree, look(0, away(1, { chats: 3 })), with_(30, 0))).toEqual([
      'arrival 1 toast:freeEnough',
    ]);
  });

  test('are seen only where a rule that is switched on could be about them', () => {
    for (const rules of [
      [],
      [rule('arrival')],
      [rule('freeEnough', { on: false })],
      [rule('freeEnough', { whom: { kind: 'favourites' } })],
      [rule('freeEnough', { scope: { kind: 'chosen', topics: [5] } })],
      [ruleOf(2, 'freeEnough')],
    ]) {
      expect(lastOf({ rules }, with_(0, 3), with_(30, 1))).toEqual([]);
    }
    expect(lastOf({ rules: [ruleOf(1, 'freeEnough')] }, with_(0, 3), with_(30, 1))).toEqual([
      'fewerChats 1 toast:agent 1 freeEnough',
    ]);
  });

  test('name the rules whose number they cross, not those they met before', () => {
    const rules = [rule('freeEnough', { atMost: 3 }), ruleOf(1, 'freeEnough', { atMost: 1 })];
    expect(lastOf({ rules }, with_(0, 3), with_(30, 1))).toEqual(['fewerChats 1 toast:agent 1 freeEnough']);
    expect(lastOf({ rules }, with_(0, 4), with_(30, 1))).toEqual([
      'fewerChats 1 toast:freeEnough,agent 1 freeEnough',
    ]);
  });

  test('are silent where nobody knows when that was', () => {
    expect(lastOf(whenFree, with_(0, 3), { ...with_(600, 1), gap: 'outage' })).toEqual([
      'fewerChats 1 afterOutage',
    ]);
  });
});
