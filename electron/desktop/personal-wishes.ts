import type { CommandArgument } from '../contract/commands.ts';
import type { AgentWish } from '../contract/state.ts';
import type { RuleShown, StandingRule } from '../contract/wishes.ts';
import type { AgentId, TopicId } from '../presence/agent.ts';
import type { Rule, RuleId } from '../presence/notices/rule.ts';
import type { Policy } from '../settings/policy.ts';
import { rulesInForce, rulesShown } from '../settings/rules-in-force.ts';
import type { Settings } from '../settings/schema.ts';
import {
  withAgentWish,
  withArrangement,
  withFavourite,
  withoutSpent,
  withRule,
  withShownTopic,
  wishesOf,
} from '../settings/wishes.ts';

export interface PersonalWishesPorts {
  readonly settings: () => Settings;
  readonly change: (part: Partial<Settings>) => void;
  readonly policy: Policy;
  /** Whose agents and topics wishes are about; null: no tenant is watched. */
  readonly tenantKey: () => string | null;
}

/** What the person wishes to be told, of the tenant that is watched. */
export interface PersonalWishes {
  rules(): readonly Rule[];
  rulesShown(): readonly RuleShown[];
  favourites(): readonly AgentId[];
  /** The favourites stand in the person's own order. */
  areArranged(): boolean;
  /** The one topic whose agents are to be shown; null: all are. */
  shownTopic(): TopicId | null;
  ofAgents(): readonly (AgentWish & { readonly id: AgentId })[];
  setRule(rule: StandingRule): void;
  setFavourite(wish: CommandArgument<'setFavourite'>): void;
  arrangeFavourites(order: CommandArgument<'arrangeFavourites'>): void;
  showTopic(topic: TopicId | null): void;
  /** "Tell me when" of one agent. */
  wishForAgent(wish: CommandArgument<'wishForAgent'>): void;
  /** These rules were to count once, and have. */
  spend(spent: readonly RuleId[]): void;
}

/** The wishes that settings and policy hold. */
export function personalWishes({ settings, change, policy, tenantKey }: PersonalWishesPorts): PersonalWishes {
  const own = (): ReturnType<typeof wishesOf> => wishesOf(settings(), tenantKey());
  return {
    rules: () => rulesInForce(settings(), policy, own()),
    rulesShown: () => rulesShown(settings(), policy, own()),
    favourites: () => own().favourites,
    areArranged: () => own().arranged ?? false,
    shownTopic: () => own().topic ?? null,
    ofAgents: () => own().agents,
    setRule: (rule) => change(withRule(settings(), policy, tenantKey(), rule)),
    setFavourite: (wish) => change(withFavourite(settings(), tenantKey(), wish)),
    arrangeFavourites: (order) => change(withArrangement(settings(), tenantKey(), order)),
    showTopic: (topic) => change(withShownTopic(settings(), tenantKey(), topic)),
    wishForAgent: (wish) => change(withAgentWish(settings(), tenantKey(), wish)),
    spend(spent) {
      if (spent.length > 0) change(withoutSpent(settings(), tenantKey(), spent));
    },
  };
}
