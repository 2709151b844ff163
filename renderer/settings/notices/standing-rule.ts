import type { RuleShown, StandingRule } from '../../../electron/contract/wishes.ts';
import type { Words } from '../../words/en.ts';

/** What a person may change of a standing rule; its occasion is what it is. */
export type RuleChange = Partial<
  Pick<StandingRule, 'on' | 'once' | 'scope'> &
    Omit<Extract<StandingRule, { occasion: 'freeEnough' }>, 'occasion'>
>;

/** The whole rule as it is to be, without what only belongs to how it is shown. */
export function changed(shown: RuleShown, change: RuleChange): StandingRule {
  const rule: StandingRule & { locked?: boolean } = { ...shown, ...change };
  delete rule.locked;
  return rule;
}

/** "Somebody comes online with at most 1 chat, or drops to that" */
export function sentenceOf(rule: RuleShown, words: Words): string {
  if (rule.occasion !== 'freeEnough') return words.rules.occasions[rule.occasion];
  const { before, after } = words.rules.freeEnough(rule.atMost);
  return `${before} ${words.number(rule.atMost)} ${after}`;
}
