import type { Bridge } from '../../electron/contract/bridge.ts';
import type { AgentWish } from '../../electron/contract/state.ts';
import type { Agent, AgentId, TopicNames } from '../../electron/presence/agent.ts';
import type { AgentOccasion } from '../../electron/presence/notices/rule.ts';
import type { Words } from '../words/en.ts';
import { agentLine } from './agent-line.ts';
import type { Saying } from './saying.svelte.ts';

/** How a wish about an agent is meant. */
export type WishHow = Pick<AgentWish, 'once' | 'atMost'>;

/** What can be done in the rows of the list. */
export interface RowActions {
  /** Null: closes the row that is open. */
  readonly open: (id: AgentId | null) => void;
  readonly setFavourite: (agent: Agent, favourite: boolean, how?: 'heard') => void;
  /**
   * The plain wish to be told when an agent comes online, each time; the one of bell and key.
   * `heard`: a key did it, and nothing that is seen says so to who hears only.
   */
  readonly tellWhenOnline: (agent: Agent, tell: boolean, how?: 'heard') => void;
  /** All favourites, in this order. */
  readonly arrangeFavourites: (order: readonly AgentId[]) => void;
  /** Makes heard where among the favourites somebody is now. */
  readonly sayPlace: (agent: Agent, place: number, count: number) => void;
  /** `wish` null: no longer. */
  readonly wish: (id: AgentId, occasion: AgentOccasion, wish: WishHow | null) => void;
  readonly askWhy: (id: AgentId) => void;
  /** What copying the agent's status puts on the clipboard. */
  readonly statusLine: (agent: Agent) => string;
  readonly copyStatus: (agent: Agent) => Promise<void>;
  /** Opens the tenant's web client; null where there is none. */
  readonly openTenant: (() => void) | null;
}

export interface RowActionsPorts {
  readonly bridge: Bridge<'popup'>;
  readonly words: Words;
  /** Makes something heard, and seen where that is asked. */
  readonly say: Saying['say'];
  readonly topicNames: () => TopicNames;
  readonly opensTenant: boolean;
}

/** The actions as commands to main. */
export function rowActions({ bridge, words, say, topicNames, opensTenant }: RowActionsPorts): RowActions {
  const nameOf = ({ id, name }: Agent): string => (name === '' ? words.namelessAgent(id) : name);
  const statusLine = (agent: Agent): string => agentLine(agent, topicNames(), words);
  const { done } = words.agentRow;
  const wish: RowActions['wish'] = (id, occasion, value) =>
    void bridge.command('wishForAgent', { id, occasion, wish: value });
  return {
    open: (id) => void bridge.command('openAgent', id),
    setFavourite(agent, favourite, how) {
      void bridge.command('setFavourite', { id: agent.id, favourite });
      if (how === 'heard') say(done[favourite ? 'favourite' : 'noFavourite'](nameOf(agent)));
    },
    tellWhenOnline(agent, tell, how) {
      wish(agent.id, 'arrival', tell ? { once: false, atMost: 0 } : null);
      if (how === 'heard') say(done[tell ? 'bell' : 'noBell'](nameOf(agent)));
    },
    arrangeFavourites: (order) => void bridge.command('arrangeFavourites', [...order]),
    sayPlace: (agent, place, count) => say(words.agentList.moved(nameOf(agent), place, count)),
    wish,
    askWhy: (id) => void bridge.command('openWhy', id),
    statusLine,
    async copyStatus(agent) {
      await bridge.command('copyText', statusLine(agent));
      say(words.comforts.copied(nameOf(agent)), 'shown');
    },
    openTenant: opensTenant ? () => void bridge.command('openTenant', undefined) : null,
  };
}
