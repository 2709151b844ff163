import type { AgentId } from './agent.ts';
import type { Failure } from './failure.ts';
import type { Roster } from './roster.ts';

/**
 * My own chat switch between a flip and the tenant showing it.
 *
 *     settled ──flip──▶ saving ──saved──▶ saved ──seen──▶ settled
 *        ▲                └────failed────────────────────────┘
 *
 * While `saving` and `saved` I am shown as I asked to be; then the roster speaks again.
 */
export type MySwitch =
  { readonly kind: 'settled' } | { readonly kind: 'saving' | 'saved'; readonly present: boolean };

export interface MySwitchPorts {
  /** Tells the tenant; null when it took it. */
  readonly save: (present: boolean) => Promise<Failure | null>;
  readonly onChange: () => void;
  /** The tenant did not take it, and the switch is back where it was. */
  readonly onFailed: (failure: Failure) => void;
}

export interface MySwitchPart {
  state(): MySwitch;
  /** I want to be present, or away. Not heard while another wish is on its way. */
  flip(present: boolean): void;
  /** A look that began after the tenant took the wish has shown the roster. */
  seen(): void;
}

/** My own switch, as it was left in SuperOffice. */
export function mySwitchOf({ save, onChange, onFailed }: MySwitchPorts): MySwitchPart {
  let state: MySwitch = { kind: 'settled' };

  function become(next: MySwitch): void {
    state = next;
    onChange();
  }

  return {
    state: () => state,
    flip(present) {
      if (state.kind === 'saving') return;
      become({ kind: 'saving', present });
      void save(present).then((failure) => {
        become(failure === null ? { kind: 'saved', present } : { kind: 'settled' });
        if (failure !== null) onFailed(failure);
      });
    },
    seen() {
      if (state.kind === 'saved') state = { kind: 'settled' };
    },
  };
}

/** The roster with me in it as I asked to be, until the tenant shows it. */
export function withMySwitch(roster: Roster, myself: AgentId | null, mySwitch: MySwitch): Roster {
  if (mySwitch.kind === 'settled') return roster;
  const presence = mySwitch.present ? 'present' : 'away';
  const agents = roster.agents.map((agent) =>
    agent.id === myself ? ({ ...agent, presence } as const) : agent,
  );
  return { ...roster, agents };
}

/** Whether I am present; null where nobody is known to be me, or my presence is not. */
export function amIPresent(roster: Roster | null, myself: AgentId | null): boolean | null {
  const me = roster?.agents.find((agent) => agent.id === myself);
  return me === undefined || me.presence === 'unknown' ? null : me.presence === 'present';
}
