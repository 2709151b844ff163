import type { AgentId, TopicId } from '../presence/agent.ts';
import type { ServerCertificate } from '../presence/certificate.ts';
import type { Connection } from '../presence/connection.ts';
import type { Myself } from '../presence/myself.ts';
import type { Bell, QuietHours } from '../presence/notices/hush.ts';
import type { AgentWish, TenantShown } from './state.ts';
import type { Privacy, RuleShown } from './wishes.ts';

/** All that the Settings window shows. */
export interface SettingsState {
  readonly account: AccountShown;
  /** Who I am, and how that is known. */
  readonly myself: Myself;
  /** Everybody who may be me, in the order of names; empty before the first roster. */
  readonly agents: readonly { readonly id: AgentId; readonly name: string }[];
  /** The certificates the person has decided to trust for this account. */
  readonly trusted: readonly ServerCertificate[];
  readonly notices: NoticeSettingsShown;
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
