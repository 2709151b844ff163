import type { CommandArgument } from '../contract/commands.ts';
import { most, noWishes, type StandingRule, type TenantWishes } from '../contract/wishes.ts';
import type { TopicId } from '../presence/agent.ts';
import { agentRuleId, type RuleId } from '../presence/notices/rule.ts';
import type { Policy } from './policy.ts';
import type { Settings } from './schema.ts';

/**
 * How settings change with what a person wishes in matters of notices. Each gives the part that is
 * different, to be kept. A tenant is named by its key; null: no tenant is watched, and nothing can
 * be wished of its agents and topics.
 */

/** Of how many tenants wishes are kept; those unchanged for longest go first. */
const mostTenants = 50;

/** What is wished of this tenant's agents and topics. */
export function wishesOf(settings: Pick<Settings, 'tenants'>, tenant: string | null): TenantWishes {
  return (tenant !== null && Object.hasOwn(settings.tenants, tenant) && settings.tenants[tenant]) || noWishes;
}

/** With this standing rule in place of the one before; without a change where the policy has fixed it. */
export function withRule(
  settings: Settings,
  policy: Policy,
  tenant: string | null,
  rule: StandingRule,
): Partial<Settings> {
  const { occasion, scope } = rule;
  if (policy.rules.some((fixed) => fixed.occasion === occasion)) return {};
  const rules = settings.rules.filter((each) => each.occasion !== occasion);
  if (scope.kind !== 'chosen') return { rules: [...rules, rule] };
  const { chosen } = wishesOf(settings, tenant);
  return {
    rules: [...rules, { ...rule, scope: { kind: 'chosen', topics: [] } }],
    ...withWishes(settings, tenant, { chosen: { ...chosen, [occasion]: scope.topics } }),
  };
}

/** With this agent among the favourites, or not. */
export function withFavourite(
  settings: Pick<Settings, 'tenants'>,
  tenant: string | null,
  { id, favourite }: CommandArgument<'setFavourite'>,
): Partial<Settings> {
  const others = wishesOf(settings, tenant).favourites.filter((each) => each !== id);
  return withWishes(settings, tenant, { favourites: favourite ? newest([...others, id]) : others });
}

/** With the favourites in this order, those who are not named after them; null: in none of the person's own. */
export function withArrangement(
  settings: Pick<Settings, 'tenants'>,
  tenant: string | null,
  order: CommandArgument<'arrangeFavourites'>,
): Partial<Settings> {
  const { favourites } = wishesOf(settings, tenant);
  if (order === null) return withWishes(settings, tenant, { arranged: false });
  const named = [...new Set(order)].filter((id) => favourites.includes(id));
  const rest = favourites.filter((id) => !named.includes(id));
  return withWishes(settings, tenant, { favourites: [...named, ...rest], arranged: true });
}

/** With this topic as the one whose agents are shown; null: all are. */
export function withShownTopic(
  settings: Pick<Settings, 'tenants'>,
  tenant: string | null,
  topic: TopicId | null,
): Partial<Settings> {
  if (topic === (wishesOf(settings, tenant).topic ?? null)) return {};
  return withWishes(settings, tenant, { topic: topic ?? undefined });
}

/** With this "tell me when" of one agent, or without it. */
export function withAgentWish(
  settings: Pick<Settings, 'tenants'>,
  tenant: string | null,
  { id, occasion, wish }: CommandArgument<'wishForAgent'>,
): Partial<Settings> {
  const others = wishesOf(settings, tenant).agents.filter(
    (each) => each.id !== id || each.occasion !== occasion,
  );
  const agents = wish === null ? others : newest([...others, { id, occasion, ...wish }]);
  return withWishes(settings, tenant, { agents });
}

/**
 * After these rules have led to a toast: of those that wait for one only, a standing rule is switched
 * off, and the rule of an agent goes.
 */
export function withoutSpent(
  settings: Pick<Settings, 'rules' | 'tenants'>,
  tenant: string | null,
  spent: readonly RuleId[],
): Partial<Settings> {
  const all = wishesOf(settings, tenant).agents;
  const agents = all.filter(({ id, occasion, once }) => !once || !spent.includes(agentRuleId(id, occasion)));
  const isSpent = ({ occasion, on, once }: StandingRule): boolean => on && once && spent.includes(occasion);
  const rules = settings.rules.map((rule) => (isSpent(rule) ? { ...rule, on: false } : rule));
  return {
    ...(settings.rules.some(isSpent) ? { rules } : {}),
    ...(agents.length < all.length ? withWishes(settings, tenant, { agents }) : {}),
  };
}

function withWishes(
  settings: Pick<Settings, 'tenants'>,
  tenant: string | null,
  change: Partial<TenantWishes>,
): Partial<Settings> {
  if (tenant === null) return {};
  const others = Object.entries(settings.tenants).filter(([key]) => key !== tenant);
  const changed = { ...wishesOf(settings, tenant), ...change };
  // The order in which they were changed last: keys are no numbers, so that objects keep it.
  return { tenants: Object.fromEntries([...others, [tenant, changed] as const].slice(-mostTenants)) };
}

/** As many of these as are kept, the last ones. */
function newest<T>(all: readonly T[]): T[] {
  return all.slice(-most.agents);
}
