import type { AgentId, TopicId } from '../presence/agent.ts';
import type { ServerCertificate } from '../presence/certificate.ts';
import type { Connection } from '../presence/connection.ts';
import type { Myself } from '../presence/myself.ts';
import type { Bell, QuietHours } from '../presence/notices/hush.ts';
import type { DiagnosticsShown } from './diagnostics.ts';
import type { Fixable, Look, LanguageChoice, SettingsSection } from './general.ts';
import type { Language } from './language.ts';
import type { AgentWish, TenantShown } from './state.ts';
import type { UpdatesShown } from './updates.ts';
import type { Privacy, RuleShown } from './wishes.ts';

/** All that the Settings window shows. */
export interface SettingsState {
  /** The section on show. */
  readonly section: SettingsSection;
  readonly account: AccountShown;
  /** Who I am, and how that is known. */
  readonly myself: Myself;
  /** Everybody who may be me, in the order of names; empty before the first roster. */
  readonly agents: readonly { readonly id: AgentId; readonly name: string }[];
  /** The certificates the person has decided to trust for this account. */
  readonly trusted: readonly ServerCertificate[];
  readonly notices: NoticeSettingsShown;
  readonly general: GeneralShown;
  readonly look: LookShown;
  readonly diagnostics: DiagnosticsShown;
  readonly about: AboutShown;
  readonly updates: UpdatesShown;
  /** What the organisation has fixed, beside rules; it is shown, and not to be changed. */
  readonly fixed: readonly Fixable[];
}

/** What the person has set of notifications. */
export interface NoticeSettingsShown {
  /** One for each occasion, in the order they are shown. */
  readonly rules: readonly RuleShown[];
  /** The rules of single agents, in the order of names. */
  readonly agentRules: readonly (AgentWish & { readonly id: AgentId; readonly name: string })[];
  /** Topics to choose from, mine first; the name is null where it is not known. Empty without a tenant. */
  readonly topics: readonly {
    readonly topic: TopicId;
    readonly name: string | null;
    readonly mine: boolean;
  }[];
  readonly quietHours: QuietHours;
  readonly bell: Bell;
  readonly privacy: Privacy;
  readonly sound: boolean;
  readonly keepDays: boolean;
  /** What became of the last "Show me one"; null: none was asked for since this window is open. */
  readonly shownOne: 'underway' | 'shown' | 'failed' | null;
}

/** What the person has set of the app itself. */
export interface GeneralShown {
  readonly pollSeconds: number;
  /** Chats. */
  readonly busyFrom: number;
  readonly startAtLogin: StartAtLoginShown;
  readonly shortcut: ShortcutShown;
}

/** Whether the app starts when the person signs in to the computer, as the system has it. */
export type StartAtLoginShown =
  /** This copy cannot be started by itself. */
  | { readonly kind: 'impossible' }
  | {
      readonly kind: 'on' | 'off';
      /** The last attempt to change it has failed. */
      readonly failed: boolean;
    };

export interface ShortcutShown {
  /** The keys that open the popup just now, from anywhere; empty: none. */
  readonly keys: string;
  /** Keys that were wished for and are not to be had; null: none were. */
  readonly refused: string | null;
  /** The next keys pressed are to be the shortcut. */
  readonly recording: boolean;
  /** Whose names the keys have. */
  readonly keyboard: Keyboard;
}

export type Keyboard = 'mac' | 'windows' | 'other';

export interface LookShown {
  readonly look: Look;
  readonly language: LanguageChoice;
  /** What `system` comes to. */
  readonly systemLanguage: Language;
}

/** What this app is, and what it is made of. */
export interface AboutShown {
  readonly version: string;
  readonly electron: string;
  readonly chromium: string;
  readonly node: string;
  readonly licences: readonly Licence[];
}

/** One package in the app, the app itself first. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** `MIT` */
  readonly licence: string;
  readonly text: string;
}

/** The account, as far as a person may see it. */
export type AccountShown =
  | { readonly kind: 'none' }
  | { readonly kind: 'demo' }
  | {
      readonly kind: 'account';
      readonly tenant: TenantShown;
      readonly user: string | null;
      readonly connection: Connection;
    };
