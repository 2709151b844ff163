import type { AgentId } from '../presence/agent.ts';
import type { ServerCertificate } from '../presence/certificate.ts';
import type { Connection } from '../presence/connection.ts';
import type { Myself } from '../presence/myself.ts';
import type { TenantShown } from './state.ts';

/** All that the Settings window shows. */
export interface SettingsState {
  readonly account: AccountShown;
  /** Who I am, and how that is known. */
  readonly myself: Myself;
  /** Everybody who may be me, in the order of names; empty before the first roster. */
  readonly agents: readonly { readonly id: AgentId; readonly name: string }[];
  /** The certificates the person has decided to trust for this account. */
  readonly trusted: readonly ServerCertificate[];
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
