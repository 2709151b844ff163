import { describe, expect, test } from 'vitest';
import type { Agent } from '../../../electron/presence/agent.ts';
import type { Silence } from '../../../electron/presence/notices/decision.ts';
import { away, present } from '../people.ts';
import { decisionsIn, lastOf, look, rule, ruleOf, story, type Look, type Setting } from './story.ts';

const topics = [5];
const arrival = [rule('arrival')];
const mine = { kind: 'mine' } as const;
const chosen = (...ids: number[]) => ({ kind: 'chosen', topics: ids }) as const;
const favourites = { kind: 'favourites' } as const;

/** What comes of it when Anna (1), who has topic 5, comes online with two chats. */
function annaArrives(setting: Setting): string {
  const anna = (part: Partial<Agent>): Agent => present(1, { topics, chats: 2, ...part });
  return (lastOf(setting, look(0, anna({ presence: 'away' })), look(30, anna({})))[0] ?? '').replace(
    'arrival 1 ',
    '',
  );
}

describe('each silence, and what is told without its reason', () => {
  test.each<[Silence, Setting, Setting]>([
    ['myself', { rules: arrival, myself: 1 }, { rules: arrival, myself: 2 }],
    ['noRule', {}, { rules: arrival }],
    ['noRule', { rules: [rule('arrival', { on: false })] }, { rules: arrival }],
    ['noRule', { rules: [rule('leaving'), rule('topicLost')] }, { rules: [rule('leaving'), ...arrival] }],
    [
      'otherTopics',
      { rules: [rule('arrival', { scope: mine })], myTopics: new Set([6]) },
      { rules: [rule('arrival', { scope: mine })], myTopics: new Set([6, 5]) },
    ],
    [
      'otherTopics',
      { rules: [rule('arrival', { scope: chosen(6) })] },
      { rules: [rule('arrival', { scope: chosen(6, 5) })] },
    ],
    ['otherTopics', { rules: [rule('arrival', { scope: chosen() })] }, { rules: arrival }],
    [
      'otherAgents',
      { rules: [rule('arrival', { whom: favourites })], favourites: new Set([2]) },
      { rules: [rule('arrival', { whom: favourites })], favourites: new Set([1, 2]) },
    ],
    ['otherAgents', { rules: [ruleOf(2, 'arrival')] }, { rules: [ruleOf(1, 'arrival')] }],
    [
      'tooManyChats',
      { rules: [rule('freeEnough', { atMost: 1 })] },
      { rules: [rule('freeEnough', { atMost: 2 })] },
    ],
    ['doNotDisturb', { rules: arrival, hush: 'doNotDisturb' }, { rules: arrival }],
    ['paused', { rules: arrival, hush: 'paused' }, { rules: arrival }],
    ['quietHours', { rules: arrival, hush: 'quietHours' }, { rules: arrival }],
    ['locked', { rules: arrival, away: 'locked' }, { rules: arrival }],
  ])('%s', (why, silent, tells) => {
    expect(annaArrives(silent)).toBe(why);
    expect(annaArrives(tells)).toMatch(/^toast:/);
  });

  test.each<[string, Setting]>([
    ['not known', { myTopics: null }],
    ['none', { myTopics: new Set() }],
  ])('a rule about my topics is about all where they are %s', (_what, part) => {
    expect(annaArrives({ rules: [rule('arrival', { scope: mine })], ...part })).toBe('toast:arrival');
  });

  test('somebody without topics is in none of mine', () => {
    const setting = { rules: [rule('arrival', { scope: mine })], myTopics: new Set([5]) };
    expect(lastOf(setting, look(0, away(1)), look(30, present(1)))).toEqual(['arrival 1 otherTopics']);
  });
});

describe('where no rule asks for it, the reason is what the nearest lacks', () => {
  const tooMany = ruleOf(1, 'freeEnough', { atMost: 1 });
  const elsewhere = rule('arrival', { scope: chosen(6) });
  const others = rule('freeEnough', { whom: favourites, atMost: 9 });

  test.each<[Silence, Setting['rules']]>([
    ['tooManyChats', [others, elsewhere, tooMany]],
    ['otherTopics', [others, elsewhere, ruleOf(2, 'arrival')]],
    ['otherAgents', [others, ruleOf(2, 'leaving')]],
    ['otherAgents', [rule('arrival', { whom: favourites, scope: chosen(6) })]],
    ['noRule', [ruleOf(2, 'leaving'), rule('topicLost'), { ...tooMany, on: false }]],
  ])('%s', (why, rules = []) => {
    expect(annaArrives({ rules })).toBe(why);
    expect(annaArrives({ rules: [...rules].reverse() })).toBe(why);
    expect(annaArrives({ rules: [...rules, rule('arrival')] })).toBe('toast:arrival');
  });
});

describe('of several reasons the first counts:', () => {
  const everything: Setting = { rules: [], myself: 1, hush: 'paused', away: 'locked' };

  test('a first look before all', () => {
    expect(lastOf(everything, look(0, present(1)))).toEqual(['arrival 1 firstLook']);
  });

  test('not knowing before my own doing', () => {
    expect(lastOf(everything, { ...look(0), dropped: 1 }, look(30, present(1)))).toEqual([
      'arrival 1 firstSeen',
    ]);
    expect(lastOf(everything, look(0), { ...look(30, present(1)), gap: 'outage' })).toEqual([
      'arrival 1 afterOutage',
    ]);
  });

  test('my own doing before a brief absence, that before rules', () => {
    const flap = [look(0, present(1)), look(30, away(1)), look(60, present(1))];
    expect(lastOf(everything, ...flap)).toEqual(['arrival 1 myself']);
    expect(lastOf({ ...everything, myself: null }, ...flap)).toEqual(['arrival 1 briefAbsence']);
  });

  test('rules before a cool-down, that before all that keeps silent', () => {
    const again = [look(0, away(1)), look(30, present(1)), look(60, away(1))];
    const third: Look = { ...look(150, present(1)), but: { hush: 'paused', away: 'locked' } };
    expect(lastOf({ rules: arrival }, ...again, third)).toEqual(['arrival 1 coolDown']);
    const unasked = { ...third, but: { ...third.but, rules: [] } };
    expect(lastOf({ rules: arrival }, ...again, unasked)).toEqual(['arrival 1 noRule']);
  });

  test('a locked screen before the rest', () => {
    expect(annaArrives({ rules: arrival, hush: 'paused', away: 'locked' })).toBe('locked');
  });
});

describe('the cool-down', () => {
  const flaps = [look(0, away(1)), look(30, present(1)), look(60, away(1))];

  test('is five minutes from what was told last', () => {
    expect(lastOf({ rules: arrival }, ...flaps, look(329.999, present(1)))).toEqual(['arrival 1 coolDown']);
    expect(lastOf({ rules: arrival }, ...flaps, look(330, present(1)))).toEqual(['arrival 1 toast:arrival']);
  });

  test('is not prolonged by what was kept silent', () => {
    const looks = [...flaps, look(200, present(1)), look(210, away(1)), look(330, present(1))];
    expect(lastOf({ rules: arrival }, ...looks)).toEqual(['arrival 1 toast:arrival']);
  });

  test('does not begin with what was not told', () => {
    const paused = { ...look(30, present(1)), but: { hush: 'paused' } } as const;
    expect(
      lastOf({ rules: arrival }, look(0, away(1)), paused, look(60, away(1)), look(120, present(1))),
    ).toEqual(['arrival 1 toast:arrival']);
  });

  test('is each agent’s and each kind’s own', () => {
    const rules = [...arrival, rule('leaving')];
    const looks = [...flaps, look(120, away(1), away(2)), look(150, present(1), present(2))];
    expect(decisionsIn({ rules }, ...looks).slice(3)).toEqual([
      ['leaving 1 toast:leaving'],
      ['arrival 1 coolDown', 'arrival 2 toast:arrival'],
    ]);
  });

  test('holds for topics', () => {
    const setting = { rules: [rule('topicLost'), rule('topicGained')] };
    const anna = (at: number, is: typeof present): Look => look(at, is(1, { topics }));
    const looks = [anna(0, present), anna(30, away), anna(90, away), anna(100, present), anna(130, away)];
    expect(decisionsIn(setting, ...looks, anna(190, away), anna(200, present)).slice(2)).toEqual([
      ['leaving 1 noRule', 'topicLost 5 by 1 toast:topicLost'],
      ['arrival 1 noRule', 'topicGained 5 by 1 toast:topicGained'],
      [],
      ['leaving 1 noRule', 'topicLost 5 by 1 coolDown'],
      ['arrival 1 noRule', 'topicGained 5 by 1 coolDown'],
    ]);
  });
});

describe('my own doing', () => {
  const setting: Setting = {
    rules: (['leaving', 'freeEnough', 'topicLost', 'topicGained', 'topicBusy', 'topicFree'] as const).map(
      (it) => rule(it),
    ),
    myself: 1,
  };
  const me = (at: number, part: Partial<Agent>): Look => look(at, present(1, { topics, ...part }));
  const gone = { presence: 'away' } as const;

  test.each<[string, Look[], string[]]>([
    ['I leave', [me(0, {}), me(30, gone), me(90, gone)], ['leaving 1 myself', 'topicLost 5 by 1 myself']],
    ['I come', [me(0, gone), me(30, {})], ['arrival 1 myself', 'topicGained 5 by 1 myself']],
    ['I have fewer chats', [me(0, { chats: 2 }), me(30, { chats: 1 })], ['fewerChats 1 myself']],
    ['I am busy', [me(0, {}), me(30, { chats: 4 }), me(90, { chats: 4 })], ['topicBusy 5 by 1 myself']],
    ['I am free again', [me(0, { chats: 4 }), me(30, { chats: 3 })], ['topicFree 5 by 1 myself']],
  ])('%s', (_what, looks, decisions) => {
    expect(lastOf(setting, ...looks)).toEqual(decisions);
    // And so it is for somebody else.
    expect(lastOf({ ...setting, myself: 2 }, ...looks).join()).toMatch(/toast:/);
    expect(lastOf({ ...setting, myself: 2 }, ...looks).join()).not.toMatch(/myself/);
  });

  test('is told of where somebody else has a part in it', () => {
    const both = (at: number, is: typeof present): Look => look(at, is(1, { topics }), is(2, { topics }));
    expect(lastOf(setting, both(0, present), both(30, away), both(90, away))).toEqual([
      'leaving 1 myself',
      'leaving 2 toast:leaving',
      'topicLost 5 by 1,2 toast:topicLost',
    ]);
  });

  test('is not that a topic opens with nobody there', () => {
    const closed: Look = { ...me(30, gone), but: { openness: { 5: 'closed' } } };
    expect(lastOf(setting, me(0, gone), closed, me(60, gone), me(120, gone))).toEqual([
      'topicLost 5 by nobody toast:topicLost',
    ]);
  });
});

test('rules about topics have their own silences', () => {
  const looks = [
    look(0, present(1, { topics })),
    look(30, away(1, { topics })),
    look(90, away(1, { topics })),
  ];
  const topicLine = (setting: Setting): string | undefined => lastOf(setting, ...looks)[1];
  expect(topicLine({ rules: [rule('topicLost', { scope: mine })], myTopics: new Set([5]) })).toBe(
    'topicLost 5 by 1 toast:topicLost',
  );
  expect(topicLine({ rules: [rule('topicGained')] })).toBe('topicLost 5 by 1 noRule');
  const elsewhere = [rule('topicLost', { scope: chosen(6) })];
  expect(topicLine({ rules: elsewhere, myTopics: new Set([5]) })).toBe('topicLost 5 by 1 otherTopics');
  expect(topicLine({ rules: [rule('topicLost')], hush: 'quietHours' })).toBe('topicLost 5 by 1 quietHours');
});

describe('a rule that tells once', () => {
  const once = { ...ruleOf(1, 'arrival'), once: true };

  test('is spent by what it has told, and no other is', () => {
    const rules = [once, { ...ruleOf(2, 'arrival'), once: true }, rule('arrival')];
    const looks = [look(0, away(1), away(3)), look(30, present(1), present(3))];
    expect(story({ rules }, ...looks).map(({ spent }) => spent)).toEqual([[], ['agent 1 arrival']]);
  });

  test('is spent once by several', () => {
    const rules = [rule('arrival', { once: true })];
    const looks = [look(0, away(1), away(3)), look(30, present(1), present(3))];
    expect(story({ rules }, ...looks).at(-1)?.spent).toEqual(['arrival']);
  });

  test('is not spent by what is kept silent', () => {
    const looks = [look(0, away(1)), look(30, present(1))];
    expect(story({ rules: [once], hush: 'paused' }, ...looks).at(-1)?.spent).toEqual([]);
  });
});
