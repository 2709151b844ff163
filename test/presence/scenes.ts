import fc from 'fast-check';
import type { Agent, Presence } from '../../electron/presence/agent.ts';
import type { Failure, TransientCause } from '../../electron/presence/failure.ts';
import type { LookResult } from '../../electron/presence/look.ts';
import type { Pace } from '../../electron/presence/poll-schedule.ts';
import { agent, failed, moved, notAllowed, signInRefused, throttled } from './people.ts';
import type { Answer, Event, Scene } from './scene.ts';

/** Few people, so that much happens to each of them; two of them have the same name. */
const names = ['Anna Berg', 'Bo Dahl', 'Anna Berg', 'Åse Ødegård', '', 'דנה לוי'];

const presences = fc.constantFrom<Presence | 'unlisted'>(
  'present',
  'present',
  'away',
  'away',
  'unknown',
  'unlisted',
);

const agents = fc
  .tuple(
    fc.tuple(...names.map(() => presences)),
    fc.array(fc.option(fc.integer({ min: 0, max: 5 })), { minLength: names.length, maxLength: names.length }),
  )
  .map(([found, chats]) =>
    names.flatMap((name, index): Agent[] => {
      const presence = found[index] ?? 'unlisted';
      return presence === 'unlisted'
        ? []
        : [agent(index + 1, { name, presence, chats: chats[index] ?? null })];
    }),
  );

const causes: readonly TransientCause[] = [
  'unreachable',
  'timeout',
  'insecure',
  'proxy',
  'redirected',
  'webPage',
  'notFound',
  'serverError',
  'unreadable',
];

const failures: fc.Arbitrary<Failure> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(...causes)
      .map((cause): Failure => ({ kind: 'transient', cause, status: null })),
  },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 9_000_000 }).map(throttled) },
  { weight: 1, arbitrary: fc.constantFrom(moved, signInRefused, notAllowed) },
);

const results: fc.Arbitrary<LookResult | 'throws'> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.tuple(agents, fc.constantFrom(0, 0, 0, 0, 1, 4)).map(([found, dropped]): LookResult => ({
      kind: 'roster',
      roster: { agents: found, dropped },
      status: 200,
    })),
  },
  { weight: 4, arbitrary: failures.map(failed) },
  { weight: 1, arbitrary: fc.constant('throws' as const) },
);

const answers: fc.Arbitrary<Answer> = fc.record({
  brings: results,
  takesMs: fc.oneof(fc.constantFrom(0, 20), fc.integer({ min: 0, max: 40_000 })),
  stumbles: fc.constantFrom(...Array<boolean>(9).fill(false), true),
});

const events: fc.Arbitrary<Event> = fc.record({
  afterMs: fc.integer({ min: 0, max: 900_000 }),
  what: fc.constantFrom('popup', 'person', 'sleep', 'setBack'),
});

export const paces = fc.constantFrom<Pace>(
  { intervalMs: 15_000, floorMs: 15_000 },
  { intervalMs: 30_000, floorMs: 15_000 },
  { intervalMs: 300_000, floorMs: 15_000 },
  { intervalMs: 4_000, floorMs: 1_000 },
);

export const fractions = fc.integer({ min: 0, max: 999 }).map((thousandths) => thousandths / 1000);

/** Any sequence of looks at a small tenant, with whatever may happen beside them. */
export const scenes: fc.Arbitrary<Scene> = fc.record({
  pace: paces,
  myself: fc.constantFrom(null, 1, 2, 99),
  answers: fc.array(answers, { minLength: 1, maxLength: 30 }),
  events: fc.array(events, { maxLength: 12 }),
  randoms: fc.array(fractions, { minLength: 1, maxLength: 10 }),
});

/** The same scene where the tenant lists its agents in another order; there are six of them. */
export function reordered(scene: Scene, key: 1 | 2 | 3 | 4 | 5 | 6): Scene {
  const place = ({ id }: Agent): number => (id * key) % 7;
  return {
    ...scene,
    answers: scene.answers.map((answer) => {
      if (answer.brings === 'throws' || answer.brings.kind !== 'roster') return answer;
      const { roster } = answer.brings;
      const listed = [...roster.agents].sort((a, b) => place(a) - place(b));
      return { ...answer, brings: { ...answer.brings, roster: { ...roster, agents: listed } } };
    }),
  };
}
