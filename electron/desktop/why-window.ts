import type { WhyState } from '../contract/why.ts';
import type { AgentId } from '../presence/agent.ts';
import type { Dialog } from './dialog.ts';
import type { TenantWatch } from './tenant-watch.ts';

export interface WhyPorts {
  /** Null: no tenant is watched. */
  readonly watch: () => Pick<TenantWatch, 'key' | 'why' | 'facts' | 'topicNames'> | null;
  readonly window: () => Pick<Dialog<unknown>, 'open'>;
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
  let asked: { readonly agent: AgentId | null; readonly tenant: string | null } = {
    agent: null,
    tenant: null,
  };

  /** Another tenant's number is somebody else. */
  function about(): AgentId | null {
    return asked.tenant === (watch()?.key ?? null) ? asked.agent : null;
  }

  function nameOf(id: AgentId): string {
    return (
      watch()
        ?.facts()
        .roster?.agents.find((each) => each.id === id)?.name ?? ''
    );
  }

  return {
    state() {
      const agent = about();
      return {
        entries: watch()?.why.entries() ?? [],
        agent: agent === null ? null : { id: agent, name: nameOf(agent) },
        topicNames: watch()?.topicNames() ?? new Map(),
        watches: watch() !== null,
      };
    },
    open(agent) {
      asked = { agent, tenant: watch()?.key ?? null };
      window().open();
      onChange();
    },
  };
}
