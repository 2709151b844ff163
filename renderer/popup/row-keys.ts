import type { PopupState } from '../../electron/contract/state.ts';
import type { Agent, AgentId } from '../../electron/presence/agent.ts';
import type { RowActions } from './row-actions.ts';

/** What each key does with the agent whose row has the keyboard. */
export type RowKeys = Readonly<Record<string, (agent: Agent) => void>>;

/** The keys of rows as they are now. */
export function rowKeys(
  { belled, myself }: Pick<PopupState, 'belled' | 'myself'>,
  favourites: ReadonlySet<AgentId>,
  actions: RowActions,
): RowKeys {
  return {
    f: (agent) => actions.setFavourite(agent, !favourites.has(agent.id), 'heard'),
    b(agent) {
      const isSet = belled.get(agent.id)?.includes('arrival') ?? false;
      if (agent.id !== myself) actions.tellWhenOnline(agent, !isSet, 'heard');
    },
    c: (agent) => void actions.copyStatus(agent),
  };
}
