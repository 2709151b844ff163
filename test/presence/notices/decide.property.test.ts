import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Agent, AgentId, TopicId } from '../../../electron/presence/agent.ts';
import type { Decided } from '../../../electron/presence/notices/decide.ts';
import type { Decision } from '../../../electron/presence/notices/decision.ts';
import { agentsOf, factOf, type Happening } from '../../../electron/presence/notices/happening.ts';
import type { Rule } from '../../../electron/presence/notices/rule.ts';
import { days, reordered, type Day } from './days.ts';
import { circumstances, story, type Look, type Setting } from './story.ts';

/** Lives through any number of days, and says of each what must hold. */
function always(holds: (decided: readonly Decided[], day: Day) => void, numRuns = 200): void {
  fc.assert(
    fc.property(days, (day) => {
      holds(story(day.setting, ...day.looks), day);
    }),
    { numRuns },
  );
}

const told = ({ decisions }: Decided): Decision[] => decisions.filter(({ verdict }) => verdict.told);

/** Each thing that was told, with the look it was told in and all looks before. */
function eachTold(
  day: Day,
  decided: readonly Decided[],
  visit: (told: Happening, now: Look, before: readonly Look[], rules: readonly string[]) => void,
): void {
  for (const [index, one] of decided.entries()) {
    for (const { happening, verdict } of told(one)) {
      const now = day.looks[index]!;
      visit(happening, now, day.looks.slice(0, index), verdict.told ? verdict.rules : []);
    }
  }
}

/** Whether a rule asks for something, by its words. */
function explains(rule: Rule, happening: Happening, { myTopics, favourites }: Setting): boolean {
  const isAbout = (topics: readonly TopicId[]): boolean => {
    if (rule.scope.kind === 'all') return true;
    if (rule.scope.kind === 'chosen') return rule.scope.topics.some((topic) => topics.includes(topic));
    return !myTopics || myTopics.size === 0 || topics.some((topic) => myTopics.has(topic));
  };
  if (!rule.on) return false;
  if (!('agent' in happening)) return rule.occasion === happening.kind && isAbout([happening.topic]);
  const { agent } = happening;
  if (!('whom' in rule) || !isAbout(agent.topics)) return false;
  if (rule.whom.kind === 'favourites' && !favourites?.has(agent.id)) return false;
  if (rule.whom.kind === 'agent' && rule.whom.id !== agent.id) return false;
  if (rule.occasion !== 'freeEnough') return rule.occasion === happening.kind;
  if (happening.kind === 'leaving' || agent.chats === null || agent.chats > rule.atMost) return false;
  return happening.kind === 'arrival' || happening.from > rule.atMost;
}

const seen = ({ sees }: Look, id: AgentId): Agent | undefined => sees.find((agent) => agent.id === id);

/** The looks, newest first, in which this agent was present or away for certain. */
function certainly(looks: readonly Look[], id: AgentId): { look: Look; is: 'present' | 'away' }[] {
  return looks.toReversed().flatMap((look) => {
    const presence = seen(look, id)?.presence;
    return presence === 'present' || presence === 'away' ? [{ look, is: presence }] : [];
  });
}

describe('whatever happens in a day', () => {
  test('a notice tells exactly what was decided to be told, and there is none of nothing', () =>
    always((decided) => {
      for (const one of decided) {
        const happenings = told(one).map(({ happening }) => happening);
        expect(new Set(one.notice?.happenings)).toEqual(new Set(happenings));
        expect(one.notice?.happenings.length ?? 0).toBe(happenings.length);
        expect(one.notice === null).toBe(happenings.length === 0);
      }
    }));

  test('nobody is told the same fact twice within five minutes', () =>
    always((decided, day) => {
      const toldAt = new Map<string, number>();
      eachTold(day, decided, (happening, { at }) => {
        expect(at - (toldAt.get(factOf(happening)) ?? -Infinity)).toBeGreaterThanOrEqual(300);
        toldAt.set(factOf(happening), at);
      });
    }));

  test('nothing is told without a rule that explains it, and each rule that is named does', () =>
    always((decided, day) => {
      eachTold(day, decided, (happening, _now, _before, named) => {
        const rules = named.map((id) => day.setting.rules?.find((rule) => rule.id === id));
        expect(rules.length).toBeGreaterThan(0);
        for (const rule of rules) expect(rule && explains(rule, happening, day.setting)).toBe(true);
      });
    }));

  test('what no rule explains is said to be so, and only that', () =>
    always((decided, day) => {
      const mismatches = ['noRule', 'otherAgents', 'otherTopics', 'tooManyChats'];
      for (const { happening, verdict } of decided.flatMap(({ decisions }) => decisions)) {
        if (verdict.told || !mismatches.includes(verdict.why)) continue;
        expect(day.setting.rules?.some((rule) => explains(rule, happening, day.setting))).toBe(false);
      }
    }));

  test('nothing is told while anything keeps silent, nor at the first look', () =>
    always((decided, { looks }) => {
      for (const [index, { notice }] of decided.entries()) {
        const { hush, away } = looks[index]?.but ?? {};
        if (index === 0 || hush != null || away === 'locked') expect(notice).toBeNull();
      }
    }));

  test('I am told nothing of my own doing', () =>
    always((decided, day) => {
      eachTold(day, decided, (happening) => {
        const agents = agentsOf(happening);
        if (agents.length === 1) expect(agents[0]).not.toBe(day.setting.myself);
      });
    }));

  test('there is one decision at most about an agent, and of each kind about a topic', () =>
    always((decided) => {
      for (const { decisions } of decided) {
        const subjects = decisions.map(({ happening }) =>
          'agent' in happening ? `agent ${happening.agent.id}` : factOf(happening),
        );
        expect(new Set(subjects).size).toBe(subjects.length);
      }
    }));

  test('rules are spent exactly when they tell, and tell once', () =>
    always((decided, { setting }) => {
      for (const one of decided) {
        const named = told(one).flatMap(({ verdict }) => (verdict.told ? verdict.rules : []));
        const once = setting.rules?.filter((rule) => rule.once).map(({ id }) => id) ?? [];
        expect([...one.spent].sort()).toEqual(once.filter((id) => named.includes(id)).sort());
      }
    }));

  test('whoever is told to have come is present, and was surely away before, or is new on a whole list', () =>
    always((decided, day) => {
      eachTold(day, decided, (happening, now, before) => {
        if (happening.kind !== 'arrival') return;
        const { id } = happening.agent;
        expect(seen(now, id)).toEqual(happening.agent);
        expect(happening.agent.presence).toBe('present');
        const isNew = before.every((look) => seen(look, id) === undefined && look.dropped === 0);
        const lock = before.findLastIndex((look) => look.but?.away !== 'locked') + 1;
        const asOfLock = lock === before.length ? before : before.slice(0, Math.max(1, lock));
        expect(isNew || certainly(asOfLock, id)[0]?.is === 'away').toBe(true);
      });
    }));

  test('whoever is told to have left was present, and has been away for a minute since', () =>
    always((decided, day) => {
      eachTold(day, decided, (happening, now, before) => {
        if (happening.kind !== 'leaving') return;
        const { id } = happening.agent;
        expect(seen(now, id)?.presence).toBe('away');
        const past = certainly(before, id);
        const last = past.findIndex(({ is }) => is === 'present');
        expect(last).toBeGreaterThan(0);
        expect(now.at - past[last - 1]!.look.at).toBeGreaterThanOrEqual(60);
        expect(past[last - 1]!.look.gap).toBeUndefined();
      });
    }));

  test('whoever is told to have fewer chats was and is present, and had more', () =>
    always((decided, day) => {
      eachTold(day, decided, (happening, now, before) => {
        if (happening.kind !== 'fewerChats') return;
        const { id } = happening.agent;
        expect(seen(now, id)?.presence).toBe('present');
        expect(certainly(before, id)[0]?.is).toBe('present');
        expect(happening.agent.chats).toBeLessThan(happening.from);
      });
    }));

  test('a topic that is told to be lost has had nobody for a minute, and no blank may be somebody', () =>
    always((decided, day) => {
      eachTold(day, decided, (happening, now, before) => {
        if (happening.kind !== 'topicLost') return;
        const of = coverageIn(day.setting, happening.topic);
        expect(of(now)?.state).toBe('uncovered');
        const lately = before.filter(({ at }) => now.at - at < 60);
        expect([...lately, now].every((look) => of(look)?.present === 0)).toBe(true);
        expect(before.some((look) => of(look)?.state === 'covered' || of(look)?.state === 'closed')).toBe(
          true,
        );
      });
    }));

  test('a topic that is told to have somebody has, and had nobody before', () =>
    always((decided, day) => {
      eachTold(day, decided, (happening, now, before) => {
        if (happening.kind !== 'topicGained') return;
        const of = coverageIn(day.setting, happening.topic);
        expect(of(now)?.agents).toEqual(happening.by);
        expect(of(now)?.present).toBeGreaterThan(0);
        expect(before.some((look) => of(look)?.state === 'uncovered')).toBe(true);
      });
    }));

  test('a topic that is told to be busy has nobody free, and one that is free has', () =>
    always((decided, day) => {
      eachTold(day, decided, (happening, now) => {
        if (happening.kind !== 'topicBusy' && happening.kind !== 'topicFree') return;
        const agents = coverageIn(day.setting, happening.topic)(now)?.agents ?? [];
        const free = agents.filter(({ chats }) => chats !== null && chats < 4);
        expect(happening.by).toEqual(happening.kind === 'topicBusy' ? agents : free);
        expect(happening.by.length).toBeGreaterThan(0);
        if (happening.kind === 'topicBusy') expect(free).toEqual([]);
      });
    }));
});

/** How this topic is covered in a look. */
function coverageIn(setting: Setting, topic: TopicId) {
  return (look: Look) =>
    circumstances({ ...setting, ...look.but }).coverage(
      { agents: look.sees, dropped: look.dropped ?? 0 },
      new Set([topic]),
    )[0];
}

/** The generated days must hold what these tests are about. */
test('in some days everything happens, and is told', () => {
  const kinds = new Set<string>();
  const whys = new Set<string>();
  for (const day of fc.sample(days, { numRuns: 300, seed: 7 })) {
    for (const { happening, verdict } of story(day.setting, ...day.looks).flatMap(
      ({ decisions }) => decisions,
    )) {
      if (verdict.told) kinds.add(`${verdict.as} ${happening.kind}`);
      else whys.add(verdict.why);
    }
  }
  expect(kinds.size).toBe(10);
  expect(whys.size).toBe(14);
});

const gist = (decided: readonly Decided[]): unknown =>
  decided.map(({ decisions, notice, spent }) => ({ decisions, notice, spent }));

describe('two goes at one day', () => {
  test('are the same when the tenant lists its agents in another order', () =>
    fc.assert(
      fc.property(days, fc.integer({ min: 2, max: 10 }), (day, key) => {
        const other = reordered(day, key);
        expect(gist(story(other.setting, ...other.looks))).toEqual(gist(story(day.setting, ...day.looks)));
      }),
      { numRuns: 200 },
    ));

  test('are the same in all', () =>
    always((decided, { setting, looks }) => expect(story(setting, ...looks)).toEqual(decided), 100));
});

test('what is remembered is never changed in place', () =>
  always((decided, { setting, looks }) => {
    const copies = looks.map((_, index) => structuredClone(decided[index]?.memory));
    story(setting, ...looks);
    expect(decided.map(({ memory }) => memory)).toEqual(copies);
  }, 50));
