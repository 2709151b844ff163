import type { PolicyProblem } from './policy-source.ts';

/** Where a policy is not followed, for people: each place once, with the fields there; whole places by themselves. */
export function unclearPlaces(problems: readonly PolicyProblem[]): readonly string[] {
  const fields = new Map<string, string[]>();
  for (const problem of problems) {
    const known = fields.get(problem.place) ?? [];
    fields.set(problem.place, 'at' in problem ? [...known, problem.at] : known);
  }
  return [...fields].map(([place, at]) => (at.length === 0 ? place : `${at.join(', ')} (${place})`));
}
