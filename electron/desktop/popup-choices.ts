import type { PopupView } from '../contract/state.ts';
import type { AgentId, TopicId } from '../presence/agent.ts';
import type { AgentOrder } from '../presence/agent-order.ts';

/** What the person has chosen to see in the popup, and whose row is open; it outlives the page. */
export interface PopupChoices {
  view(): PopupView;
  opened(): AgentId | null;
  showTopic(topic: TopicId | null): void;
  orderBy(order: AgentOrder): void;
  openAgent(id: AgentId | null): void;
  /** The popup was closed: the next time its rows are closed. */
  closed(): void;
  /** Another tenant is watched, with other agents and topics. */
  forget(): void;
}

/** Begins with all agents by name. */
export function popupChoices(onChange: () => void): PopupChoices {
  let view: PopupView = { topic: null, order: 'name' };
  let opened: AgentId | null = null;
  return {
    view: () => view,
    opened: () => opened,
    showTopic(topic) {
      view = { ...view, topic };
      onChange();
    },
    orderBy(order) {
      view = { ...view, order };
      onChange();
    },
    openAgent(id) {
      opened = id;
      onChange();
    },
    closed: () => (opened = null),
    forget() {
      view = { ...view, topic: null };
      opened = null;
    },
  };
}
