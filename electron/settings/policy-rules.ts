import * as v from 'valibot';
import { standingRuleSchema, type StandingRule } from '../contract/wishes.ts';

/** A rule that cannot be followed, or a name in it that means nothing to this version. */
export interface RuleProblem {
  readonly problem: 'badRule' | 'unknownName';
  /** For example `rules[0].colour`. */
  readonly at: string;
}

/** Those of these rules that can be fixed, at most one for each occasion: the first. */
export function policyRules(
  stored: unknown,
  onProblem: (problem: RuleProblem) => void,
): readonly StandingRule[] {
  if (!Array.isArray(stored)) {
    onProblem({ problem: 'badRule', at: 'rules' });
    return [];
  }
  const rules: StandingRule[] = [];
  stored.forEach((each: unknown, index) => {
    const at = `rules[${index}]`;
    const rule = ruleOf(each, (name) => onProblem({ problem: 'unknownName', at: `${at}.${name}` }));
    if (rule === null || rules.some(({ occasion }) => occasion === rule.occasion)) {
      onProblem({ problem: 'badRule', at });
    } else rules.push(rule);
  });
  return rules;
}

const ruleNames = new Set(['occasion', 'on', 'once', 'scope', 'whom', 'atMost']);

/** Null where it is no rule, or none that can be fixed. */
function ruleOf(stored: unknown, onUnknown: (name: string) => void): StandingRule | null {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return null;
  const fields = Object.entries(stored);
  for (const [name] of fields) if (!ruleNames.has(name)) onUnknown(name);
  const known = fields.filter(([name]) => ruleNames.has(name));
  const rule = v.safeParse(standingRuleSchema, { once: false, ...Object.fromEntries(known) });
  if (!rule.success) return null;
  // What is fixed cannot switch itself off, and numbers of topics mean nothing at another tenant.
  return rule.output.once || rule.output.scope.kind === 'chosen' ? null : rule.output;
}
