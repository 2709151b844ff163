import type { Account, SignIn } from '../../electron/accounts/account.ts';
import { passwordSignIn } from '../../electron/accounts/password.ts';
import type { TopicId } from '../../electron/presence/agent.ts';
import type { LookResult } from '../../electron/presence/look.ts';
import type { Roster } from '../../electron/presence/roster.ts';
import { chatPresence } from '../../electron/superoffice/chat-presence.ts';
import { tenantLine, type LinePorts } from '../../electron/superoffice/tenant-line.ts';
import type { Row } from '../tenant/roster.ts';
import { rowOf } from '../tenant/roster.ts';
import type { TestTenant } from '../tenant/tenant.ts';
import { fakeClock } from '../presence/fake-clock.ts';

/** Node's own fetch, and time that stands still. */
export function ports(part: Partial<LinePorts> = {}): LinePorts {
  return { fetch, clock: fakeClock(), language: () => 'en', culture: 'en', ...part };
}

/** The account that a test tenant lets in. */
export function accountAt(tenant: TestTenant, signIn?: SignIn): Account {
  return {
    home: { kind: 'fixed', api: `${tenant.url}/api` },
    user: null,
    signIn: signIn ?? passwordSignIn(tenant.username, tenant.password),
  };
}

/** A signal of a look that nobody ends early. */
export const unstopped = new AbortController().signal;

/** No rule watches any topic. */
export const nothingWatched = (): ReadonlySet<TopicId> => new Set();

/** Looks at a tenant once, as an app that has just started does. */
export function lookAt(tenant: TestTenant, part: Partial<LinePorts> = {}): Promise<LookResult> {
  return chatPresence(tenantLine(accountAt(tenant), ports(part)))(unstopped);
}

export const anna = { id: 11, name: 'Anna Berg', present: true, chats: 2, topics: [1, 2] };
export const bo = { id: 12, name: 'Bo Dahl', present: false, chats: 0, topics: [] };

/** A good answer's rows: Anna present, Bo away. */
export const goodRows: readonly Row[] = [rowOf(anna), rowOf(bo)];

/** What those rows say. */
export const goodRoster: Roster = {
  agents: [
    { id: 11, name: 'Anna Berg', presence: 'present', chats: 2, topics: [1, 2] },
    { id: 12, name: 'Bo Dahl', presence: 'away', chats: 0, topics: [] },
  ],
  dropped: 0,
};
