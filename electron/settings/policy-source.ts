import { mayBeOnline, mayBeOnPremises } from '../contract/fixed-connection.ts';
import type { StandingRule } from '../contract/wishes.ts';
import { isOfConnection, policySchemas, type Policy } from './policy.ts';
import { policyRules } from './policy-rules.ts';
import { readableFields } from './readable-fields.ts';

/** One of the places where an organisation may fix something, and what stands there. */
export interface PolicySource {
  /** For people to find it: a file, or a key of the registry. */
  readonly place: string;
  readonly content: PolicyContent;
}

export type PolicyContent =
  /** As it is on most computers. */
  | { readonly kind: 'nothing' }
  /** There is nothing, though somebody has named this place. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'fields'; readonly fields: Readonly<Record<string, unknown>> };

/** Something in a policy that is not followed. */
export type PolicyProblem = { readonly place: string } & (
  | { readonly problem: 'unreadable' | 'missing' }
  /** A name that means nothing to this version; what stands beside it is followed. */
  | { readonly problem: 'unknownName'; readonly at: string }
  /** A rule, or a setting's value, that cannot be followed as it stands, and is left to the person. */
  | { readonly problem: 'badRule' | 'badValue'; readonly at: string }
  /** Beside what is fixed already it would leave no way to connect. */
  | { readonly problem: 'contradiction'; readonly at: string }
);

/**
 * What these places fix together. Of what several fix, field by field and rule by rule, the first
 * counts. Anything at all is survived: what cannot be followed is told to `onProblem`, and fixes nothing.
 */
export function policyOf(
  sources: readonly PolicySource[],
  onProblem: (problem: PolicyProblem) => void,
): Policy {
  const named: Record<string, unknown> = {};
  const rules = new Map<StandingRule['occasion'], StandingRule>();
  for (const { place, content } of sources) {
    if (content.kind === 'nothing') continue;
    if (content.kind !== 'fields') {
      onProblem({ place, problem: content.kind });
      continue;
    }
    const { rules: ownRules = [], ...fields } = content.fields;
    for (const at of Object.keys(fields)) {
      // Names the schema for whatever the file is edited with.
      if (at === '$schema') continue;
      if (!Object.hasOwn(policySchemas, at)) onProblem({ place, problem: 'unknownName', at });
    }
    for (const rule of policyRules(ownRules, (problem) => onProblem({ place, ...problem }))) {
      if (!rules.has(rule.occasion)) rules.set(rule.occasion, rule);
    }
    const readable = readableFields(policySchemas, fields, (at) =>
      onProblem({ place, problem: 'badValue', at }),
    );
    for (const [at, value] of Object.entries(readable)) {
      if (Object.hasOwn(named, at)) continue;
      if (leavesNoWay({ ...named, [at]: value })) onProblem({ place, problem: 'contradiction', at });
      else named[at] = value;
    }
  }
  return {
    rules: [...rules.values()],
    fixed: partOf(named, (name) => !isOfConnection(name)),
    connection: partOf(named, isOfConnection),
  };
}

function leavesNoWay(fixed: Readonly<Record<string, unknown>>): boolean {
  const connection: Policy['connection'] = partOf(fixed, isOfConnection);
  return !mayBeOnline(connection) && !mayBeOnPremises(connection);
}

function partOf(
  fields: Readonly<Record<string, unknown>>,
  isOf: (name: string) => boolean,
): Record<string, never> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => isOf(name))) as Record<string, never>;
}
