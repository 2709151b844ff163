import { describe, expect, test } from 'vitest';
import type { Openness } from '../../../electron/presence/coverage.ts';
import type { Rule } from '../../../electron/presence/notices/rule.ts';
import { away, present, unknown } from '../people.ts';
import { decisionsIn, lastOf, look, rule, story, type Look, type Setting } from './story.ts';

const topics = [5];
const anna = present(1, { topics });
const annaAway = away(1, { topics });
const annaBlank = unknown(1, { topics });
const bo = present(2, { topics });
const boAway = away(2, { topics });

const setting: Setting = {
  rules: [rule('topicLost'), rule('topicGained'), rule('topicBusy'), rule('topicFree')],
};
const outage = { gap: 'outage' } as const;

/** The decisions about topics of each look, in short. */
function aboutTopics(...looks: Look[]): string[][] {
  return decisionsIn(setting, ...looks).map((all) => all.filter((line) => line.startsWith('topic')));
}

/** A look with topic 5 in this state. */
function with_(openness: Openness, one: Look): Look {
  return { ...one, but: { openness: { 5: openness } } };
}

describe('a topic', () => {
  test('is lost once nobody has been there for a minute; once, and owed to who left last', () => {
    const looks = [look(0, anna, bo), look(30, annaAway, bo), look(60, annaAway, boAway)];
    const after = [look(119.999, annaAway, boAway), look(120, annaAway, boAway), look(150, annaAway, boAway)];
    expect(aboutTopics(...looks, ...after).slice(1)).toEqual([
      [],
      [],
      [],
      ['topicLost 5 by 2 toast:topicLost'],
      [],
    ]);
  });

  test('is lost by all who left it at once, as they are now', () => {
    const decided = story(setting, look(0, anna, bo), look(30, annaAway), look(90, annaAway)).at(-1);
    expect(decided?.notice?.happenings[0]).toEqual({ kind: 'topicLost', topic: 5, by: [annaAway, bo] });
  });

  test('is not lost while somebody is there for a moment now and then', () => {
    const looks = [0, 30, 60, 90, 120].map((at, index) => look(at, index % 2 === 0 ? anna : annaAway));
    expect(aboutTopics(...looks).flat()).toEqual([]);
  });

  test('is gained at once by who comes, after it was lost', () => {
    const lost = [look(0, anna), look(30, annaAway), look(90, annaAway)];
    expect(aboutTopics(...lost, look(95, annaAway, bo)).at(-1)).toEqual([
      'topicGained 5 by 2 toast:topicGained',
    ]);
  });

  test('is gained where nobody was there from the start', () => {
    expect(aboutTopics(look(0, annaAway), look(30, anna))).toEqual([
      [],
      ['topicGained 5 by 1 toast:topicGained'],
    ]);
  });

  test('is not gained where it was not lost for long enough', () => {
    expect(aboutTopics(look(0, anna), look(30, annaAway), look(60, anna)).flat()).toEqual([]);
  });

  test('that nobody covers at first sight is not lost', () => {
    expect(aboutTopics(look(0, annaAway), look(120, annaAway)).flat()).toEqual([]);
  });

  test('whose opening is found out only after the first look is not lost by that', () => {
    const looks = [with_('notYet', look(0, annaAway)), look(30, annaAway), look(200, annaAway)];
    expect(aboutTopics(...looks).flat()).toEqual([]);
  });

  test('waits from the first look without anybody, also while it is not known whether it is open', () => {
    const looks = [look(0, anna), with_('notYet', look(30, annaAway)), with_('notYet', look(95, annaAway))];
    expect(aboutTopics(...looks, look(100, annaAway))).toEqual([
      [],
      [],
      [],
      ['topicLost 5 by 1 toast:topicLost'],
    ]);
  });

  test('that is closed is not lost', () => {
    const looks = [look(0, anna), with_('closed', look(30, annaAway)), with_('closed', look(120, annaAway))];
    expect(aboutTopics(...looks).flat()).toEqual([]);
  });

  test('that opens with nobody there is lost, by nobody, a minute after', () => {
    const looks = [look(0, anna), with_('closed', look(30, annaAway)), look(200, annaAway)];
    expect(aboutTopics(...looks, look(259, annaAway), look(260, annaAway)).slice(2)).toEqual([
      [],
      [],
      ['topicLost 5 by nobody toast:topicLost'],
    ]);
  });

  test('that somebody comes to before it opens is neither lost nor gained', () => {
    const looks = [with_('closed', look(0, annaAway)), look(30, anna), look(120, anna)];
    expect(aboutTopics(...looks).flat()).toEqual([]);
  });

  test('that closes after it was lost is not gained by who comes later', () => {
    const lost = [look(0, anna), look(30, annaAway), look(90, annaAway)];
    expect(aboutTopics(...lost, with_('closed', look(120, annaAway)), look(150, anna)).at(-1)).toEqual([]);
  });

  test.each<[string, Look]>([
    ['a blank', look(0, annaBlank)],
    ['a row that cannot be read', { ...look(0), dropped: 1 }],
  ])('with %s is neither lost nor gained', (_what, doubtful) => {
    const doubts = [30, 60, 90, 120].map((at) => ({ ...doubtful, at }));
    expect(aboutTopics(look(0, anna), ...doubts, look(150, anna)).flat()).toEqual([]);
    // Nor has it been without anybody for long when that is certain at last.
    expect(aboutTopics(look(0, anna), ...doubts, look(150, annaAway)).flat()).toEqual([]);
  });

  test('is counted by who may respond, where that is known', () => {
    const listening = { ...setting, responders: { 5: [1] } };
    expect(lastOf(listening, look(0, anna, bo), look(30, annaAway, bo), look(90, annaAway, bo))).toContain(
      'topicLost 5 by 1 toast:topicLost',
    );
  });

  test('is neither lost nor gained, busy nor free, because it is learned who may respond', () => {
    const may = (...ids: number[]): Pick<Look, 'but'> => ({ but: { responders: { 5: ids } } });
    const busy = present(1, { topics, chats: 4 });
    const lost = [look(0, anna, boAway), { ...look(30, anna, boAway), ...may(2) }];
    const later = { ...look(120, anna, boAway), ...may(2) };
    expect(aboutTopics(...lost, later).flat()).toEqual([]);
    expect(aboutTopics(look(0, annaAway, bo), { ...look(30, annaAway, bo), ...may(1, 2) }).flat()).toEqual(
      [],
    );
    const nowBusy = [30, 120].map((at) => ({ ...look(at, busy, bo), ...may(1) }));
    expect(aboutTopics(look(0, busy, bo), ...nowBusy).flat()).toEqual([]);
    expect(aboutTopics(look(0, busy), { ...look(30, busy, bo), ...may(1, 2) }).flat()).toEqual([]);
    // What happens after that is news.
    expect(aboutTopics(...lost, later, { ...look(150, anna, bo), ...may(2) }).at(-1)).toEqual([
      'topicGained 5 by 2 toast:topicGained',
    ]);
  });

  test('goes on losing its last through an outage, and is told of in the look after', () => {
    const looks = [look(0, anna), { ...look(600, annaAway), ...outage }, look(630, annaAway)];
    expect(aboutTopics(...looks, look(660, annaAway)).slice(1)).toEqual([
      [],
      [],
      ['topicLost 5 by 1 toast:topicLost'],
    ]);
    const early = [look(0, anna), look(30, annaAway), { ...look(600, annaAway), ...outage }];
    expect(aboutTopics(...early, look(630, annaAway)).slice(2)).toEqual([
      [],
      ['topicLost 5 by 1 toast:topicLost'],
    ]);
  });

  test('gained in an outage is told of in the digest, and not once more after it', () => {
    const looks = [look(0, annaAway), { ...look(600, anna), ...outage }, look(630, anna)];
    expect(aboutTopics(...looks).slice(1)).toEqual([['topicGained 5 by 1 digest:topicGained'], []]);
  });
});

describe('everybody present on a topic', () => {
  const at = (seconds: number, ...chats: (number | null)[]): Look =>
    look(seconds, ...chats.map((count, index) => present(index + 1, { topics, chats: count })));

  test('is busy once that has lasted a minute; once', () => {
    const looks = [at(0, 4, 3), at(30, 4, 4), at(89.999, 5, 4), at(90, 4, 4), at(120, 4, 4)];
    expect(aboutTopics(...looks)).toEqual([[], [], [], ['topicBusy 5 by 1,2 toast:topicBusy'], []]);
  });

  test('is not busy while somebody is free now and then', () => {
    const looks = [0, 30, 60, 90, 120, 150].map((seconds, index) => at(seconds, 4, index % 2 === 0 ? 0 : 4));
    expect(aboutTopics(...looks).flat()).toEqual([]);
  });

  test('was busy, and at once is free who is', () => {
    const busy = [at(0, 0, 0), at(30, 4, 4), at(90, 4, 4)];
    expect(aboutTopics(...busy, at(95, 4, 3)).at(-1)).toEqual(['topicFree 5 by 2 toast:topicFree']);
    expect(aboutTopics(...busy, at(95, 4, 4, 0)).at(-1)).toEqual(['topicFree 5 by 3 toast:topicFree']);
  });

  test('was not busy for long enough, so nobody is free again', () => {
    expect(aboutTopics(at(0, 0), at(30, 4), at(60, 0)).flat()).toEqual([]);
  });

  test('busy at first sight is no news, and free again is', () => {
    expect(aboutTopics(at(0, 4), at(30, 4), at(120, 4), at(150, 0))).toEqual([
      [],
      [],
      [],
      ['topicFree 5 by 1 toast:topicFree'],
    ]);
  });

  test('is busy by the number the person set', () => {
    const low = { ...setting, busyFrom: 2 };
    expect(lastOf(low, at(0, 1), at(30, 2), at(90, 2))).toEqual(['topicBusy 5 by 1 toast:topicBusy']);
    expect(aboutTopics(at(0, 1), at(30, 2), at(90, 2)).flat()).toEqual([]);
  });

  test('stays as it was while somebody’s chats are blank', () => {
    expect(aboutTopics(at(0, 0, 4), at(30, null, 4), at(90, null, 4), at(150, null, 4)).flat()).toEqual([]);
    const busy = [at(0, 0), at(30, 4), at(90, 4)];
    expect(aboutTopics(...busy, at(120, null), at(150, 4)).slice(3)).toEqual([[], []]);
  });

  test('is not busy where somebody’s presence is blank, who may be free', () => {
    const blank = (seconds: number): Look =>
      look(seconds, present(1, { topics, chats: 4 }), unknown(2, { topics, chats: 0 }));
    expect(aboutTopics(at(0, 4, 0), blank(30), blank(90), blank(150)).flat()).toEqual([]);
  });

  test('leaves, and that ends being busy without news', () => {
    const busy = [at(0, 0), at(30, 4), at(90, 4)];
    const looks = [...busy, look(120, away(1, { topics, chats: 4 })), at(150, 0)];
    expect(aboutTopics(...looks).slice(3)).toEqual([[], []]);
  });

  test('busy in an outage is told of once it has lasted, free in the digest', () => {
    expect(aboutTopics(at(0, 0), at(30, 4), { ...at(600, 4), ...outage }, at(630, 4)).slice(2)).toEqual([
      [],
      ['topicBusy 5 by 1 toast:topicBusy'],
    ]);
    expect(aboutTopics(at(0, 4), { ...at(600, 0), ...outage }, at(630, 0)).slice(1)).toEqual([
      ['topicFree 5 by 1 digest:topicFree'],
      [],
    ]);
  });
});

describe('watched are', () => {
  /** The topics that are lost when 1, who has all of 5 to 8, leaves. */
  function lost(part: Setting): string[] {
    const all = [5, 6, 7, 8];
    const looks = [
      look(0, present(1, { topics: all })),
      look(30, away(1, { topics: all })),
      look(90, away(1, { topics: all })),
    ];
    return lastOf(part, ...looks)
      .filter((line) => line.startsWith('topicLost'))
      .map((line) => line.split(' ')[1] ?? '');
  }
  const lostOf = (...chosen: number[]): Rule[] => [
    rule('topicLost', { scope: { kind: 'chosen', topics: chosen } }),
  ];

  test.each<[string, Setting, string[]]>([
    ['all where mine are not known', {}, ['5', '6', '7', '8']],
    ['all where I have none', { myTopics: new Set() }, ['5', '6', '7', '8']],
    ['mine', { myTopics: new Set([6, 5]) }, ['5', '6']],
    ['those a rule has chosen', { myTopics: new Set([5]), rules: lostOf(8, 6) }, ['5', '6', '8']],
    [
      'all where a rule is about all',
      { myTopics: new Set([5]), rules: [rule('topicBusy')] },
      ['5', '6', '7', '8'],
    ],
    [
      'none for a rule that is switched off, or about agents',
      { myTopics: new Set([5]), rules: [rule('topicLost', { on: false }), rule('arrival')] },
      ['5'],
    ],
  ])('%s', (_what, part, expected) => {
    expect(lost(part)).toEqual(expected);
  });

  test('only while they are: what was known before is forgotten', () => {
    const mine = (...ids: number[]): Setting => ({ myTopics: new Set(ids) });
    const looks = [
      { ...look(0, anna), but: mine(5) },
      { ...look(30, annaAway), but: mine(6) },
      { ...look(120, annaAway), but: mine(5) },
      { ...look(200, annaAway), but: mine(5) },
    ];
    expect(
      decisionsIn({}, ...looks)
        .flat()
        .filter((line) => line.startsWith('topic')),
    ).toEqual([]);
  });
});
