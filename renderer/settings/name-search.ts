import type { SettingsState } from '../../electron/contract/settings.ts';
import { fitOf, partsOf, searchedName } from '../../electron/presence/name-parts.ts';
import type { Words } from '../words/en.ts';

export type AgentChoice = SettingsState['agents'][number];

/** Something with its name as it is searched in. */
export interface Searchable<Item> {
  readonly item: Item;
  readonly name: string;
}

/** Prepares a list for searching; whoever has no name is found by what is shown instead. */
export function searchable(agents: readonly AgentChoice[], words: Words): readonly Searchable<AgentChoice>[] {
  return byName(
    agents.map((agent) => (agent.name === '' ? { ...agent, name: words.namelessAgent(agent.id) } : agent)),
  );
}

/** Prepares a list of whatever has names for searching. */
export function byName<Item extends { readonly name: string }>(
  items: readonly Item[],
): readonly Searchable<Item>[] {
  return items.map((item) => ({ item, name: searchedName(item.name) }));
}

/**
 * Whose names hold every part of what is typed: first those whose words begin with the parts ("an li"
 * for Anna Lindqvist), then the rest, each in their order.
 */
export function search<Item>(list: readonly Searchable<Item>[], typed: string): readonly Item[] {
  const parts = partsOf(typed);
  const fitting = list.filter(({ name }) => parts.every((part) => fitOf(name, part) !== null));
  const begins = ({ name }: Searchable<Item>): boolean =>
    parts.every((part) => fitOf(name, part) === 'begins');
  return [...fitting.filter(begins), ...fitting.filter((each) => !begins(each))].map(({ item }) => item);
}
