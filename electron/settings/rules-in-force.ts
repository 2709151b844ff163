import { defaultRules, type RuleShown, type StandingRule, type TenantWishes } from '../contract/wishes.ts';
import { agentRuleId, occasions, type Rule } from '../presence/notices/rule.ts';
import type { Policy } from './policy.ts';
import type { Settings } from './schema.ts';

/** The standing rules as they are in force at one tenant, in the order of `occasions`. */
export function rulesShown(
  settings: Pick<Settings, 'rules'>,
  policy: Policy,
  wishes: TenantWishes,
): readonly RuleShown[] {
  return occasions.flatMap((occasion) => {
    const isOfIt = (rule: StandingRule): boolean => rule.occasion === occasion;
    const locked = policy.rules.some(isOfIt);
    const rule = [...policy.rules, ...settings.rules, ...defaultRules].find(isOfIt);
    return rule === undefined ? [] : [{ ...withTopics(rule, wishes), locked }];
  });
}

/** Every rule in force at one tenant: the standing ones, and those of single agents. */
export function rulesInForce(
  settings: Pick<Settings, 'rules'>,
  policy: Policy,
  wishes: TenantWishes,
): readonly Rule[] {
  return [...rulesShown(settings, policy, wishes).map(standing), ...wishes.agents.map(ofAgent)];
}

/** Which topics are chosen is kept with the tenant: their numbers mean nothing at another. */
function withTopics(rule: StandingRule, { chosen }: TenantWishes): StandingRule {
  if (rule.scope.kind !== 'chosen') return rule;
  return { ...rule, scope: { kind: 'chosen', topics: chosen[rule.occasion] ?? [] } };
}

function standing(rule: StandingRule): Rule {
  const { occasion, on, once, scope } = rule;
  const common = { id: occasion, on, once, scope };
  switch (rule.occasion) {
    case 'arrival':
    case 'leaving':
      return { ...common, occasion: rule.occasion, whom: { kind: rule.whom } };
    case 'freeEnough':
      return { ...common, occasion: rule.occasion, whom: { kind: rule.whom }, atMost: rule.atMost };
    case 'topicLost':
    case 'topicGained':
    case 'topicBusy':
    case 'topicFree':
      return { ...common, occasion: rule.occasion };
  }
}

function ofAgent({ id, occasion, once, atMost }: TenantWishes['agents'][number]): Rule {
  const rule = {
    id: agentRuleId(id, occasion),
    on: true,
    once,
    scope: { kind: 'all' },
    whom: { kind: 'agent', id },
  } as const;
  return occasion === 'freeEnough' ? { ...rule, occasion, atMost } : { ...rule, occasion };
}
