import fc from 'fast-check';
import type { Agent, AgentId, Presence, TopicId } from '../../../electron/presence/agent.ts';
import type { Openness } from '../../../electron/presence/coverage.ts';
import type { Hush } from '../../../electron/presence/notices/decision.ts';
import { occasions, type Rule } from '../../../electron/presence/notices/rule.ts';
import { agent } from '../people.ts';
import { rule, type Look, type Setting } from './story.ts';

/** A day: what does not change in it, and its looks. */
export interface Day {
  readonly setting: Setting;
  readonly looks: readonly Look[];
}

/** Few people and topics, so that much happens to each of them; two of them have the same name. */
const names = ['Anna Berg', 'Bo Dahl', 'Anna Berg', 'Åse Ødegård', ''];
const topics: readonly TopicId[] = [5, 6, 7];
const ids: readonly AgentId[] = names.map((_, index) => index + 1);

const presences = fc.constantFrom<Presence | 'unlisted'>(
  ...(['present', 'present', 'present', 'away', 'away', 'away', 'unknown', 'unlisted'] as const),
);
const chats = fc.constantFrom(0, 1, 2, 3, 4, 5, null);

/** How one agent is from one look on, for some looks. */
const stretch = fc.record({ presence: presences, chats, looks: fc.integer({ min: 1, max: 6 }) });

/** One agent at each of so many looks; null: not listed. */
function course(index: number, count: number): fc.Arbitrary<(Agent | null)[]> {
  return fc
    .tuple(fc.subarray([...topics]), fc.array(stretch, { minLength: count, maxLength: count }))
    .map(([own, stretches]) =>
      stretches
        .flatMap(({ looks, ...part }) => Array<typeof part>(looks).fill(part))
        .slice(0, count)
        .map(({ presence, chats: number }) =>
          presence === 'unlisted'
            ? null
            : agent(index + 1, { name: names[index] ?? '', presence, chats: number, topics: own }),
        ),
    );
}

const scopes: fc.Arbitrary<Rule['scope']> = fc.oneof(
  fc.constant({ kind: 'all' } as const),
  fc.constant({ kind: 'mine' } as const),
  fc.subarray([...topics, 8]).map((chosen) => ({ kind: 'chosen', topics: chosen }) as const),
);

const standing = fc.tuple(
  ...occasions.map((occasion) =>
    fc
      .record({
        on: fc.constantFrom(true, true, false),
        once: fc.boolean(),
        scope: scopes,
        atMost: fc.integer({ min: 0, max: 4 }),
        whom: fc.constantFrom({ kind: 'anyone' } as const, { kind: 'favourites' } as const),
      })
      .map((part) => rule(occasion, part)),
  ),
);

const ofOne = fc
  .record({
    id: fc.constantFrom(...ids),
    occasion: fc.constantFrom('arrival', 'leaving', 'freeEnough' as const),
    atMost: fc.integer({ min: 0, max: 4 }),
    once: fc.boolean(),
  })
  .map(({ id, occasion, ...part }) => rule(occasion, { ...part, whom: { kind: 'agent', id } }));

const rules = fc
  .tuple(standing, fc.uniqueArray(ofOne, { selector: ({ id }) => id, maxLength: 4 }))
  .map(([general, own]) => [...general, ...own]);

const hushes = fc.constantFrom<Exclude<Hush, 'locked'> | null>(
  ...([null, null, null, null, null, null, 'paused', 'quietHours', 'doNotDisturb'] as const),
);
const aways = fc.constantFrom('no', 'no', 'no', 'no', 'no', 'locked', 'slept' as const);
const openness = fc.constantFrom<Openness>('open', 'open', 'open', 'closed', 'notYet', 'notTold');

const circumstancesOfLook = fc.record({
  seconds: fc.constantFrom(5, 15, 30, 30, 30, 60, 90, 300),
  gap: fc.constantFrom(null, null, null, null, null, null, null, 'outage' as const),
  dropped: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 1),
  hush: hushes,
  away: aways,
  openness: fc.tuple(openness, openness, openness),
});

/** Any day at a small tenant. */
export const days: fc.Arbitrary<Day> = fc
  .integer({ min: 1, max: 40 })
  .chain((count) =>
    fc.record({
      courses: fc.tuple(...names.map((_, index) => course(index, count))),
      looks: fc.array(circumstancesOfLook, { minLength: count, maxLength: count }),
      rules,
      myself: fc.constantFrom(null, 1, 2),
      myTopics: fc.option(fc.subarray([...topics]).map((mine) => new Set(mine))),
      favourites: fc.subarray([...ids]).map((those) => new Set(those)),
      // A day with rows that cannot be read is a day in which little is certain.
      readsAll: fc.constantFrom(true, true, false),
      responders: fc.option(fc.subarray([...ids]), { freq: 2 }),
    }),
  )
  .map(({ courses, looks, myself, myTopics, favourites, readsAll, responders, rules: list }): Day => {
    let at = 0;
    return {
      setting: {
        rules: list,
        myself,
        myTopics,
        favourites,
        ...(responders === null ? {} : { responders: { 5: responders } }),
      },
      looks: looks.map(({ seconds, gap, dropped, hush, away, openness: [five, six, seven] }, index): Look => {
        at += seconds;
        return {
          at,
          sees: courses.map((one) => one[index] ?? null).filter((one) => one !== null),
          dropped: readsAll ? 0 : dropped,
          ...(gap === null ? {} : { gap }),
          but: { hush, away, openness: { 5: five, 6: six, 7: seven } },
        };
      }),
    };
  });

/** The same day where the tenant lists its agents in another order. */
export function reordered({ setting, looks }: Day, key: number): Day {
  const place = ({ id }: Agent): number => (id * key) % 11;
  return {
    setting,
    looks: looks.map((one) => ({ ...one, sees: one.sees.toSorted((a, b) => place(a) - place(b)) })),
  };
}
