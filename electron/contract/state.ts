import type { Agent, AgentId, TopicId, TopicNames } from '../presence/agent.ts';
import type { AgentOrder } from '../presence/agent-order.ts';
import type { Connection } from '../presence/connection.ts';
import type { TopicCoverage } from '../presence/coverage.ts';
import type { AgentDay } from '../presence/day-book.ts';
import type { Failure } from '../presence/failure.ts';
import type { Bell } from '../presence/notices/hush.ts';
import type { AgentOccasion } from '../presence/notices/rule.ts';
import type { FormSignInKind } from './welcome.ts';

/** Something the person should know once, shown until they say "got it". */
export type Remark =
  | { readonly kind: 'settingsSetAside'; readonly file: string }
  /** At the start: the settings are of a version after this one. */
  | { readonly kind: 'settingsNewer' }
  /** At the start: the settings' folder cannot be read or written. */
  | { readonly kind: 'settingsReadOnly'; readonly folder: string }
  /** A change of settings could not be written. */
  | { readonly kind: 'settingsNotKept'; readonly folder: string }
  /** A renewed sign-in could not be written, so what is stored is the one before. */
  | { readonly kind: 'signInNotKept' }
  | { readonly kind: 'noToasts' }
  /** Nobody shows tray icons here, so the popup is an ordinary window. */
  | { readonly kind: 'noTray' }
  /** What was observed is to be kept, or no longer, and that could not be done. */
  | { readonly kind: 'daysNotKept' | 'daysNotRemoved' }
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

/** What the person has chosen to see; it outlives the page. */
export interface PopupView {
  /** Only the agents of this topic; null: of all. */
  readonly topic: TopicId | null;
  /** Within the list's sections. */
  readonly order: AgentOrder;
  /** What is searched for, as it was typed; empty: everybody is shown. */
  readonly search: string;
  /** How many times the popup was closed: the list begins anew with each. */
  readonly closings: number;
}

/** A topic to choose, and how it is covered. */
export interface TopicShown {
  readonly topic: TopicId;
  /** Present agents who may respond in it. */
  readonly present: number;
  readonly state: TopicCoverage['state'];
  /** To whom the next chat of this topic is best given; me and those away not counted. */
  readonly leastBusy: AgentId | null;
}

/** "Tell me when" of one agent: what waits, and how. */
export interface AgentWish {
  readonly occasion: AgentOccasion;
  readonly once: boolean;
  /** Chats, for `freeEnough`. */
  readonly atMost: number;
}

/** The agent whose row is open. */
export interface OpenedAgent {
  readonly id: AgentId;
  readonly wishes: readonly AgentWish[];
  readonly day: AgentDay;
}

/** A notice no toast could be shown for, so the popup keeps it. */
export interface MissedNotice {
  readonly title: string;
  readonly body: string;
  /** ms since 1970. */
  readonly at: number;
}

/**
 * How the popup stands on the desktop: beside the tray icon, or where the person drags it; without a
 * tray it is a window like any other.
 */
export type PopupStand = 'besideTray' | 'movable' | 'window';

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
  readonly view: PopupView;
  /** My topics, or where I have none or they are not known, all that agents have; in the order they are shown. */
  readonly topics: readonly TopicShown[];
  readonly favourites: readonly AgentId[];
  /** These stand in the person's own order. */
  readonly arranged: boolean;
  /** Agents I have wishes about, and what each of these waits for. */
  readonly belled: ReadonlyMap<AgentId, readonly AgentOccasion[]>;
  readonly opened: OpenedAgent | null;
  readonly bell: Bell;
  /** Newest first. */
  readonly missed: readonly MissedNotice[];
  readonly stand: PopupStand;
  /** It stays when the person looks elsewhere. */
  readonly pinned: boolean;
  /** Whom a toast led here, newest wish first to be shown; `wish` grows with each. */
  readonly spotlight: { readonly ids: readonly AgentId[]; readonly wish: number } | null;
  /** The tenant is being asked just now. */
  readonly looking: boolean;
  /** The tenant has a web client that can be opened. */
  readonly opensTenant: boolean;
  /** How to use the keyboard is still to be said. */
  readonly hint: boolean;
}
