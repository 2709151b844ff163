import type { PopupView } from '../contract/state.ts';
import type { AgentId, TopicId } from '../presence/agent.ts';
import type { AgentOrder } from '../presence/agent-order.ts';
import type { Settings } from '../settings/schema.ts';
import type { PersonalWishes } from './personal-wishes.ts';

/** What the person has chosen to see in the popup, and whose row is open; it outlives the page. */
export interface PopupChoices {
  view(): PopupView;
  opened(): AgentId | null;
  showTopic(topic: TopicId | null): void;
  orderBy(order: AgentOrder): void;
  searchFor(typed: string): void;
  openAgent(id: AgentId | null): void;
  /** The popup was closed: its list begins anew, all rows closed, with everybody who was hidden by a search. */
  closed(): void;
  /** Another tenant is watched, with other agents. */
  forget(): void;
}

export interface PopupChoicesPorts {
  readonly settings: () => Pick<Settings, 'order'>;
  readonly change: (part: Pick<Settings, 'order'>) => void;
  /** Keep the topic with the tenant: its number means nothing at another. */
  readonly wishes: Pick<PersonalWishes, 'shownTopic' | 'showTopic'>;
  readonly onChange: () => void;
}

/** Begins with the topic and the order of the last time. */
export function popupChoices({ settings, change, wishes, onChange }: PopupChoicesPorts): PopupChoices {
  let search = '';
  let opened: AgentId | null = null;
  let closings = 0;
  const forget = (): void => {
    search = '';
    opened = null;
  };
  return {
    view: () => ({ topic: wishes.shownTopic(), order: settings().order, search, closings }),
    opened: () => opened,
    showTopic: wishes.showTopic,
    orderBy: (order) => change({ order }),
    searchFor(typed) {
      search = typed;
      onChange();
    },
    openAgent(id) {
      opened = id;
      onChange();
    },
    closed() {
      closings += 1;
      forget();
    },
    forget,
  };
}
