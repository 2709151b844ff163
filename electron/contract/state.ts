import type { Agent, AgentId, TopicNames } from '../presence/agent.ts';
import type { Connection } from '../presence/connection.ts';
import type { Failure } from '../presence/failure.ts';
import type { FormSignInKind } from './welcome.ts';

/** Something the person should know once, shown until they say "got it". */
export type Remark =
  | { readonly kind: 'settingsSetAside'; readonly file: string }
  /** At the start: the settings' folder cannot be read or written. */
  | { readonly kind: 'settingsReadOnly'; readonly folder: string }
  /** A change of settings could not be written. */
  | { readonly kind: 'settingsNotKept'; readonly folder: string }
  /** A renewed sign-in could not be written, so what is stored is the one before. */
  | { readonly kind: 'signInNotKept' }
  | { readonly kind: 'noToasts' }
  | { readonly kind: 'switchNotSaved'; readonly failure: Failure };

/** The tenant, as far as sentences may name it. */
export interface TenantShown {
  /** Its host name; for a tenant of SuperOffice Online its id. */
  readonly host: string;
  readonly signIn: FormSignInKind | 'openId';
  /** Where its sign-in is: made up for the demo, in the environment of this run, in this session alone, or stored. */
  readonly kept: 'demo' | 'environment' | 'session' | 'stored';
  /** There is a sign-in, and its keyring does not open. */
  readonly sealed: boolean;
}

/** All that the popup shows. Main makes it; the renderer only reads it. Times are ms since 1970. */
export interface PopupState {
  /** Null: no tenant is watched. */
  readonly tenant: TenantShown | null;
  readonly connection: Connection;
  /** The last good roster, null before the first. */
  readonly agents: readonly Agent[] | null;
  readonly dropped: number;
  readonly myself: AgentId | null;
  /** There is a roster, and who I am in it cannot be known: the person may say so. */
  readonly askWhoIAm: boolean;
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
