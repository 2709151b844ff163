import { changesBetween } from '../../electron/presence/changes.ts';
import { dayBook } from '../../electron/presence/day-book.ts';
import { decide, type Deciding } from '../../electron/presence/notices/decide.ts';
import { nothingRemembered } from '../../electron/presence/notices/memory.ts';
import { occasions } from '../../electron/presence/notices/rule.ts';
import type { Roster } from '../../electron/presence/roster.ts';
import { fields, readBody } from '../../electron/superoffice/chat-presence-wire.ts';
import { circumstances, rule } from '../presence/notices/story.ts';
import { rowOf, selected, type TestAgent } from '../tenant/roster.ts';
import { largeCount, manyAgents, withMoreChats, withSomeTurned } from './agents.ts';
import type { Figure } from './figures.ts';

/** Every rule is on, about everybody and every topic: nothing costs more. */
const everything = circumstances({ rules: occasions.map((occasion) => rule(occasion)) });

/** What a poll costs inside one process, step by step, beside `JSON.parse` of the same text. */
export function domainCost(agentCount: number): Figure[] {
  const before = manyAgents(agentCount);
  const text = answerOf(withMoreChats(withSomeTurned(before), 0));
  const [known, roster] = [rosterOf(answerOf(before)), rosterOf(text)];
  const first: Deciding = {
    memory: nothingRemembered,
    roster: known,
    gap: 'none',
    circumstances: everything,
    now: { wall: 0, steady: 0 },
  };
  const input: Deciding = {
    ...first,
    memory: decide(first).memory,
    roster,
    now: { wall: 30_000, steady: 30_000 },
  };
  const steps = {
    json: () => JSON.parse(text) as unknown,
    read: () => readBody(text, 'application/json'),
    compare: () => changesBetween(known, roster),
    decide: () => decide(input),
    note: notingInTurns(known, roster),
  };
  if (steps.compare().length === 0 || steps.decide().notice === null)
    throw new Error('The bench compares equal rosters.');
  const times = timed(steps, agentCount);
  const all = times.read.map((read, at) => read + (times.compare[at] ?? NaN) + (times.decide[at] ?? NaN));
  const name = (step: string): string => `${step}, ${agentCount.toLocaleString('en')} agents; to JSON.parse`;
  return [
    { name: name('read an answer'), unit: 'µs', ours: times.read, bare: times.json },
    { name: name('compare rosters'), unit: 'µs', ours: times.compare, bare: times.json },
    { name: name('decide who is told'), unit: 'µs', ours: times.decide, bare: times.json },
    {
      ...{ name: name('read, compare and decide'), unit: 'µs', ours: all, bare: times.json },
      ...(agentCount === largeCount && { goal: { of: 'ours', most: 15_000 } }),
    },
    { name: name('note in the day book'), unit: 'µs', ours: times.note, bare: times.json },
  ];
}

/** Looks of a day that goes on and on, half a minute apart, at two rosters by turns. */
function notingInTurns(...rosters: readonly [Roster, Roster]): () => unknown {
  const book = dayBook();
  let looks = 0;
  return () => {
    const at = looks * 30_000;
    const roster = rosters[looks % 2 === 0 ? 0 : 1];
    looks += 1;
    return book.note(roster, { wall: at, steady: at }, false);
  };
}

function answerOf(agents: readonly TestAgent[]): string {
  return JSON.stringify(selected(`/?$select=${fields.join(',')}`, agents.map(rowOf)));
}

function rosterOf(text: string): Roster {
  const body = readBody(text, 'application/json');
  if (body.kind !== 'roster') throw new Error('The bench made an answer that can not be read.');
  return body.roster;
}

const samples = 15;
const agentsASample = 20_000;

/** µs of each step: many samples of many runs, in turns, after a warm-up of the same length. */
function timed<Name extends string>(
  steps: Readonly<Record<Name, () => unknown>>,
  agentCount: number,
): Record<Name, number[]> {
  const names = Object.keys(steps) as Name[];
  const runs = Math.ceil(agentsASample / agentCount);
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let sample = -samples; sample < samples; sample++) {
    for (const name of names) {
      const begun = performance.now();
      for (let run = 0; run < runs; run++) steps[name]();
      if (sample >= 0) times[name].push(((performance.now() - begun) * 1000) / runs);
    }
  }
  return times;
}
