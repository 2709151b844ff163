import type { WhyState } from '../contract/why.ts';
import type { AgentId } from '../presence/agent.ts';
import type { Dialog } from './dialog.ts';
import type { TenantWatch } from './tenant-watch.ts';

export interface WhyPorts {
  /** Null: no tenant is watched. */
  readonly watch: () => Pick<TenantWatch, 'why' | 'facts' | 'topicNames'> | null;
  readonly window: () => Dialog;
  readonly onChange: () => void;
}

/** The window "Why was I (not) told?", and whom it is about. */
export interface WhyWindow {
  state(): WhyState;
  /** Opens it with what was about this agent; null: everybody. */
  open(agent: AgentId | null): void;
}

/** Begins with everybody. */
export function whyWindow({ watch, window, onChange }: WhyPorts): WhyWindow {
  let agent: AgentId | null = null;

  function nameOf(id: AgentId): string {
    return (
      watch()
        ?.facts()
        .roster?.agents.find((each) => each.id === id)?.name ?? ''
    );
  }

  return {
    state: () => ({
      entries: watch()?.why.entries() ?? [],
      agent: agent === null ? null : { id: agent, name: nameOf(agent) },
      topicNames: watch()?.topicNames() ?? new Map(),
      watches: watch() !== null,
    }),
    open(about) {
      agent = about;
      window().open();
      onChange();
    },
  };
}
