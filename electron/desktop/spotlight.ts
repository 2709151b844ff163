import type { PopupState } from '../contract/state.ts';
import type { AgentId } from '../presence/agent.ts';

/** Whom a toast led to, until the popup is closed. */
export interface Spotlight {
  now(): PopupState['spotlight'];
  on(ids: readonly AgentId[]): void;
  off(): void;
}

/** Begins with nobody in it. Wishes are counted over all, so that each is a new one to the page. */
export function spotlightOf(): Spotlight {
  let wishes = 0;
  let lit: PopupState['spotlight'] = null;
  return {
    now: () => lit,
    on(ids) {
      wishes += 1;
      lit = { ids, wish: wishes };
    },
    off: () => (lit = null),
  };
}
