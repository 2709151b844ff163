import type { Agent, AgentId } from '../../electron/presence/agent.ts';
import { movedTo } from '../../electron/presence/favourite-order.ts';
import type { Section } from '../../electron/presence/sections.ts';
import type { RowActions } from './row-actions.ts';

/** Favourites being put into the person's own order. */
export interface FavouriteMoves {
  /** Puts a favourite at this place among those that can be moved. */
  put(id: AgentId, to: number): void;
  /** Moves a favourite one place by this key; false where it does not. */
  move(agent: Agent, key: string): boolean;
  /** The favourites that are shown in their order; nobody as long as a search puts others first. */
  movable(): readonly AgentId[];
}

export interface FavouriteMovesPorts {
  readonly everybody: () => readonly Section[];
  readonly shown: () => readonly Section[];
  readonly isSearched: () => boolean;
  readonly actions: () => Pick<RowActions, 'arrangeFavourites' | 'sayPlace'>;
}

/** Moves as commands; where nobody gets another place none is given. */
export function favouriteMoves(ports: FavouriteMovesPorts): FavouriteMoves {
  const movable = (): readonly AgentId[] => (ports.isSearched() ? [] : favouritesIn(ports.shown()));

  function put(id: AgentId, to: number): void {
    const before = favouritesIn(ports.everybody());
    const now = movedTo(before, movable(), id, to);
    if (now.some((each, index) => each !== before[index])) ports.actions().arrangeFavourites(now);
  }

  return {
    put,
    movable,
    move(agent, key) {
      const ids = movable();
      const at = ids.indexOf(agent.id);
      if (at === -1 || (key !== 'ArrowUp' && key !== 'ArrowDown')) return false;
      const to = Math.max(0, Math.min(key === 'ArrowUp' ? at - 1 : at + 1, ids.length - 1));
      put(agent.id, to);
      ports.actions().sayPlace(agent, to + 1, ids.length);
      return true;
    },
  };
}

function favouritesIn(all: readonly Section[]): readonly AgentId[] {
  return all.find(({ name }) => name === 'favourites')?.agents.map(({ id }) => id) ?? [];
}
