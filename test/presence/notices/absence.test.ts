import { describe, expect, test } from 'vitest';
import type { Decided } from '../../../electron/presence/notices/decide.ts';
import { away, present, unknown } from '../people.ts';
import { decisionsIn, inShort, look, rule, ruleOf, story, type Look, type Setting } from './story.ts';

const setting: Setting = {
  rules: [rule('arrival'), rule('leaving'), rule('topicLost'), rule('topicGained')],
};

const locked = (one: Look): Look => ({ ...one, but: { ...one.but, away: 'locked' } });
const slept = (one: Look): Look => ({ ...one, but: { ...one.but, away: 'slept' } });
const afterOutage = (one: Look): Look => ({ ...one, gap: 'outage' });

/** Kind and agents of a look's notice. */
function digestIn({ notice }: Decided): string | null {
  if (notice === null) return null;
  return `${notice.kind} ${notice.happenings.map((it) => ('agent' in it ? it.agent.id : it.topic)).join(',')}`;
}

const digests = (...looks: Look[]): (string | null)[] => story(setting, ...looks).map(digestIn);

describe('while the screen is locked', () => {
  test('nothing is told, and afterwards one digest tells who came', () => {
    const looks = [
      look(0, away(1), away(2), away(3), present(4)),
      locked(look(30, away(1), away(2), away(3), present(4))),
      locked(look(60, present(1), away(2), away(3), present(4))),
      locked(look(90, present(1), present(2), away(3), present(4))),
      look(120, present(1), present(2), away(3), present(4)),
      look(150, present(1), present(2), present(3), present(4)),
    ];
    expect(digests(...looks)).toEqual([null, null, null, null, 'digestAfterAbsence 1,2', 'news 3']);
    expect(decisionsIn(setting, ...looks).slice(2)).toEqual([
      ['arrival 1 locked'],
      ['arrival 2 locked'],
      ['arrival 1 digest:arrival', 'arrival 2 digest:arrival'],
      ['arrival 3 toast:arrival'],
    ]);
  });

  test('the digest is a quiet one, that the next replaces', () => {
    const [, , last] = story(setting, look(0, away(1)), locked(look(30, present(1))), look(60, present(1)));
    expect(last?.notice).toEqual({
      kind: 'digestAfterAbsence',
      key: 'digest',
      urgency: 'low',
      happenings: [{ kind: 'arrival', agent: present(1) }],
    });
  });

  test('who came in the very look that ends it is in the digest', () => {
    expect(digests(look(0, away(1)), locked(look(30, away(1))), look(60, present(1)))).toEqual([
      null,
      null,
      'digestAfterAbsence 1',
    ]);
  });

  test('who was away already before its first look is in it', () => {
    expect(digests(look(0, away(1)), locked(look(30, present(1))), look(60, present(1))).at(-1)).toBe(
      'digestAfterAbsence 1',
    );
  });

  test('so is who was away at the first look of all', () => {
    expect(digests(locked(look(0, away(1))), look(30, present(1)))).toEqual([null, 'digestAfterAbsence 1']);
  });

  test('whoever left and came back meanwhile is not', () => {
    const looks = [look(0, present(1)), locked(look(30, away(1))), locked(look(120, away(1)))];
    expect(digests(...looks, locked(look(150, present(1))), look(180, present(1))).at(-1)).toBeNull();
    const inTheLast = decisionsIn(setting, ...looks, look(180, present(1))).at(-1);
    expect(inTheLast).toEqual(['arrival 1 locked']);
  });

  test('whoever came and left again is not', () => {
    const looks = [look(0, away(1)), locked(look(30, present(1))), locked(look(60, away(1)))];
    expect(digests(...looks, look(90, away(1)))).toEqual([null, null, null, null]);
  });

  test('whoever was hardly gone when it began is not', () => {
    const flap = [look(0, present(1)), look(30, away(1)), locked(look(60, present(1)))];
    expect(digests(...flap, look(90, present(1))).at(-1)).toBeNull();
    const within = [look(0, present(1)), look(30, away(1)), locked(look(40, away(1)))];
    expect(decisionsIn(setting, ...within, look(60, present(1))).at(-1)).toEqual(['arrival 1 briefAbsence']);
    const longer = [look(0, present(1)), look(30, away(1)), locked(look(60, away(1)))];
    expect(digests(...longer, locked(look(120, present(1))), look(150, present(1))).at(-1)).toBe(
      'digestAfterAbsence 1',
    );
  });

  test('whoever was surely away and is present is in the digest, whatever was blank in between', () => {
    const looks = [
      look(0, away(1)),
      locked(look(30, away(1))),
      afterOutage(locked(look(600, unknown(1)))),
      locked(look(630, present(1))),
    ];
    expect(decisionsIn(setting, ...looks).at(-1)).toEqual(['arrival 1 firstSeen']);
    expect(digests(...looks, look(660, present(1))).at(-1)).toBe('digestAfterAbsence 1');
    expect(digests(...looks.slice(0, 3), look(660, present(1))).at(-1)).toBe('digestAfterAbsence 1');
  });

  test('an outage that ends with it makes no second digest', () => {
    const looks = [look(0, away(1), present(2)), locked(look(30, away(1), present(2)))];
    const back = afterOutage(slept(look(9000, present(1), present(2))));
    expect(digests(...looks, back, look(9030, present(1), present(2)))).toEqual([
      null,
      null,
      'digestAfterAbsence 1',
      null,
    ]);
  });

  test('each time brings its own digest', () => {
    const once = [
      look(0, away(1), away(2)),
      locked(look(30, present(1), away(2))),
      look(60, present(1), away(2)),
    ];
    const twice = [locked(look(90, present(1), present(2))), look(120, present(1), present(2))];
    expect(digests(...once, ...twice)).toEqual([
      null,
      null,
      'digestAfterAbsence 1',
      null,
      'digestAfterAbsence 2',
    ]);
  });

  test('a topic is lost and a departure made silently', () => {
    const anna = { topics: [5] };
    const looks = [look(0, present(1, anna)), ...[30, 90].map((at) => locked(look(at, away(1, anna))))];
    expect(decisionsIn(setting, ...looks, look(120, away(1, anna))).slice(2)).toEqual([
      ['leaving 1 locked', 'topicLost 5 by 1 locked'],
      [],
    ]);
  });
});

describe('in the look of a digest nothing else is told:', () => {
  const anna = { topics: [5] };

  test('departures and topics wait for the next', () => {
    const looks = [
      look(0, present(1, anna), away(2)),
      locked(look(30, away(1, anna), present(2))),
      look(90, away(1, anna), present(2)),
      look(120, away(1, anna), present(2)),
    ];
    expect(decisionsIn(setting, ...looks).slice(2)).toEqual([
      ['arrival 2 digest:arrival'],
      ['leaving 1 toast:leaving', 'topicLost 5 by 1 toast:topicLost'],
    ]);
  });

  test('fewer chats are silent', () => {
    const rules = [rule('freeEnough')];
    const chats = (at: number, count: number): Look => look(at, present(1, { chats: count }));
    expect(decisionsIn({ rules }, chats(0, 3), locked(chats(30, 3)), chats(60, 1)).at(-1)).toEqual([
      'fewerChats 1 locked',
    ]);
  });

  test('whoever came and has fewer chats now is told of once', () => {
    const rules = [rule('freeEnough')];
    const looks = [
      look(0, away(1)),
      locked(look(30, present(1, { chats: 3 }))),
      look(60, present(1, { chats: 1 })),
    ];
    expect(decisionsIn({ rules }, ...looks).at(-1)).toEqual(['arrival 1 digest:freeEnough']);
  });
});

describe('the digest holds to all other reasons:', () => {
  const looks = [look(0, away(1)), locked(look(30, present(1))), look(60, present(1))];

  test.each<[string, Setting, string[]]>([
    ['of me it says nothing', { ...setting, myself: 1 }, ['arrival 1 myself']],
    ['nor of whom nobody asked for', { rules: [ruleOf(2, 'arrival')] }, []],
    ['nor while there is a pause', { ...setting, hush: 'paused' }, ['arrival 1 paused']],
    ['it tells who is free enough now', { rules: [rule('freeEnough')] }, ['arrival 1 digest:freeEnough']],
  ])('%s', (_what, part, decisions) => {
    expect(decisionsIn(part, ...looks).at(-1)).toEqual(decisions);
  });

  test('what was told a short time ago is not told again', () => {
    const told = [look(0, away(1)), look(30, present(1)), look(60, away(1)), look(120, away(1))];
    const came = [locked(look(150, away(1))), locked(look(180, present(1)))];
    expect(decisionsIn(setting, ...told, ...came, look(300, present(1))).at(-1)).toEqual([
      'arrival 1 coolDown',
    ]);
    expect(decisionsIn(setting, ...told, ...came, look(330, present(1))).at(-1)).toEqual([
      'arrival 1 digest:arrival',
    ]);
  });

  test('what it has told cools down as well', () => {
    const again = [look(90, away(1)), look(150, away(1)), look(180, present(1))];
    expect(decisionsIn(setting, ...looks, ...again).at(-1)).toEqual(['arrival 1 coolDown']);
  });

  test('rules that tell once are spent by it', () => {
    const rules = [{ ...ruleOf(1, 'arrival'), once: true }];
    expect(story({ rules }, ...looks).map(({ spent }) => spent)).toEqual([[], [], ['agent 1 arrival']]);
  });
});

describe('after an outage', () => {
  const before = look(0, away(1), away(2), present(3), unknown(4));
  const after = look(600, present(1), away(2), present(3), present(4), present(5));

  test('one digest tells who was away before and is present now', () => {
    const [, decided] = story(setting, before, afterOutage(after));
    expect(decided?.notice).toMatchObject({ kind: 'digestAfterOutage', key: 'digest', urgency: 'low' });
    expect(decided?.decisions.map(inShort)).toEqual([
      'arrival 1 digest:arrival',
      'arrival 4 afterOutage',
      'arrival 5 afterOutage',
    ]);
  });

  test('that was sleep, it is a digest of what happened while the person was away', () => {
    expect(digests(before, afterOutage(slept(after))).at(-1)).toBe('digestAfterAbsence 1');
  });

  test('that was so short that no look was missed, it is a look like others', () => {
    expect(digests(look(0, away(1)), slept(look(30, present(1))))).toEqual([null, 'news 1']);
  });

  test('whoever was away and is not seen at first is no news later', () => {
    for (const first of [look(600, unknown(1)), look(600)]) {
      expect(
        decisionsIn(setting, look(0, away(1)), afterOutage(first), look(630, present(1))).at(-1),
      ).toEqual(['arrival 1 firstSeen']);
    }
  });

  test('whoever was present and is away at first is told of when they come', () => {
    const looks = [look(0, present(1)), afterOutage(look(600, away(1))), look(630, present(1))];
    expect(decisionsIn(setting, ...looks).at(-1)).toEqual(['arrival 1 toast:arrival']);
  });

  test('behind a locked screen, who came is in the digest when it is unlocked', () => {
    const looks = [look(0, away(1)), afterOutage(locked(look(600, present(1)))), look(630, present(1))];
    expect(decisionsIn(setting, ...looks).slice(1)).toEqual([
      ['arrival 1 locked'],
      ['arrival 1 digest:arrival'],
    ]);
  });
});
