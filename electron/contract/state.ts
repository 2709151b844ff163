import type { Agent, AgentId, TopicNames } from '../presence/agent.ts';
import type { Connection } from '../presence/connection.ts';
import type { Failure } from '../presence/failure.ts';

/** Something the person should know once, shown until they say "got it". */
export type Remark =
  | { readonly kind: 'settingsSetAside'; readonly file: string }
  | { readonly kind: 'settingsReadOnly'; readonly folder: string }
  | { readonly kind: 'noToasts' }
  | { readonly kind: 'switchNotSaved'; readonly failure: Failure };

/** All that the popup shows. Main makes it; the renderer only reads it. Times are ms since 1970. */
export interface PopupState {
  readonly tenant: {
    readonly demo: boolean;
    /** The tenant's host name, for sentences. */
    readonly host: string;
    readonly signIn: 'password' | 'ticket' | 'bearer';
  };
  readonly connection: Connection;
  /** The last good roster, null before the first. */
  readonly agents: readonly Agent[] | null;
  readonly dropped: number;
  readonly myself: AgentId | null;
  /** My own switch; null where it is not known. */
  readonly iAmPresent: boolean | null;
  readonly topicNames: TopicNames;
  /** When the roster came. */
  readonly seenAt: number | null;
  /** From this age on the roster is shown as old, ms. */
  readonly staleAfterMs: number;
  readonly nextLookAt: number | null;
  readonly busyFrom: number;
  readonly remarks: readonly Remark[];
  /** Whom a toast led here, newest wish first to be shown; `wish` grows with each. */
  readonly spotlight: { readonly ids: readonly AgentId[]; readonly wish: number } | null;
}
