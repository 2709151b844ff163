import { speechOf } from '../../renderer/words/speech.ts';
import type { Words } from '../../renderer/words/en.ts';
import { parametersByPath, type Parameter } from './parameters.ts';

/** Something a dictionary says. */
export interface Saying {
  /** Where it is in the dictionary, with what it was given: `toast.arrival.many(2)` */
  readonly key: string;
  readonly path: string;
  /** What it was given; empty: it is always the same. */
  readonly given: readonly unknown[];
  readonly text: string;
}

/** Every plural that one of the languages has, and a number that is written in groups. */
export const counts = [0, 1, 2, 5, 10_000];

const ways = Object.keys(speechOf('en'));
const monday = Date.UTC(2027, 4, 3, 10, 4);

/** What is given for a number that is no count. */
const noCounts: Readonly<Record<string, readonly number[]>> = {
  wall: [monday],
  now: [monday, monday + 3 * 86_400_000],
  id: [7],
};

/** Whether this parameter is a number of something. */
export function isCount({ name, kinds }: Parameter): boolean {
  return kinds.includes('number') && !(name in noCounts);
}

/** What can be said in any language: the parameters of each function. Reckoned once; it takes a while. */
export function sayer(): (words: Words) => readonly Saying[] {
  const parameters = parametersByPath();
  return (words) =>
    Object.entries(words)
      .filter(([name]) => !ways.includes(name))
      .flatMap(([name, value]) => sayingsOf(name, value, parameters));
}

function sayingsOf(
  path: string,
  value: unknown,
  parameters: ReadonlyMap<string, readonly Parameter[]>,
): readonly Saying[] {
  if (typeof value === 'string') return [{ key: path, path, given: [], text: value }];
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, part]) => sayingsOf(`${path}.${name}`, part, parameters));
  }
  if (typeof value !== 'function') throw new Error(`${path} says nothing`);
  const say = value as (...given: readonly unknown[]) => unknown;
  return combinations((parameters.get(path) ?? []).map(samplesOf)).flatMap((given) =>
    textsOf(say(...given)).map(([name, text]) => ({
      key: `${path}(${given.map((each) => JSON.stringify(each)).join(', ')})${name}`,
      path,
      given,
      text,
    })),
  );
}

/** A text, or several by name. */
function textsOf(said: unknown): readonly (readonly [string, string])[] {
  if (typeof said === 'string') return [['', said]];
  return Object.entries(said as Record<string, string>).map(([name, text]) => [`.${name}`, text]);
}

/** In brackets that no dictionary has, so that it can be told from the dictionary's own words. */
function samplesOf({ name, kinds, texts }: Parameter): readonly unknown[] {
  return kinds.flatMap((kind): readonly unknown[] => {
    switch (kind) {
      case 'string':
        return texts.length > 0 ? texts : [`‹${name}›`];
      case 'number':
        return noCounts[name] ?? counts;
      case 'strings':
        return [['‹1›'], ['‹1›', '‹2›'], ['‹1›', '‹2›', '‹3›']];
      case 'null':
        return [null];
    }
  });
}

function combinations(choices: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return choices.reduce<readonly (readonly unknown[])[]>(
    (made, next) => made.flatMap((before) => next.map((each) => [...before, each])),
    [[]],
  );
}
