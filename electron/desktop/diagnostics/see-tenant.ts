import { randomUUID } from 'node:crypto';
import type { Account } from '../../accounts/account.ts';
import { fixedSignIn } from '../../accounts/fixed-sign-in.ts';
import type { TenantSeen } from '../../diagnostics/tenant-findings.ts';
import type { Clock } from '../../presence/clock.ts';
import type { Connection } from '../../presence/connection.ts';
import type { Failure } from '../../presence/failure.ts';
import { chatPresence } from '../../superoffice/chat-presence.ts';
import { causeOfBody, transient } from '../../superoffice/failures.ts';
import { tenantLine, type LinePorts, type TenantLine } from '../../superoffice/tenant-line.ts';
import type { HeldAccount } from '../account-holder.ts';
import type { tenantSession } from '../tenant-session.ts';
import { notedFetch } from './noted-fetch.ts';

export interface SeeTenantPorts {
  readonly clock: Clock;
  readonly language: () => string;
  readonly culture: string;
  readonly openSession: typeof tenantSession;
}

/**
 * Asks the tenant of this account twice, over connections of its own: first without the sign-in, which tells of the
 * way there alone, then for the roster. What is known to be refused is not tried again: that might lock the account.
 */
export async function seeTenant(
  held: HeldAccount,
  connection: Connection,
  ports: SeeTenantPorts,
  stopped: AbortSignal,
): Promise<TenantSeen> {
  const session = ports.openSession(`diagnostics-${randomUUID()}`, held.notes.trusted);
  const noted = notedFetch(session.fetch, ports.clock);
  const line = (account: Account): TenantLine =>
    tenantLine(account, { ...ports, fetch: noted.fetch } satisfies LinePorts);
  try {
    const failure = await wayThere(line(withoutSignIn(held.account)), stopped);
    const asked = noted.last();
    const proxies = asked === null ? 'DIRECT' : await session.proxiesFor(asked.address);
    return {
      asked,
      failure,
      proxy: firstProxy(proxies),
      trustedByPerson: session.relied()[0]?.host ?? null,
      look: await lookWithSignIn(connection, failure, line(held.account), stopped),
    };
  } finally {
    session.close();
  }
}

function withoutSignIn({ home }: Account): Account {
  return { home, user: null, signIn: fixedSignIn('password', {}) };
}

/** Null where the tenant answers, if only that one has to sign in. */
async function wayThere(line: TenantLine, stopped: AbortSignal): Promise<Failure | null> {
  const called = await line.call({ method: 'GET', path: '/v1' }, stopped);
  if (called.ok) {
    const { answer } = called;
    return causeOfBody(answer) === 'webPage' ? transient('webPage', answer.status) : null;
  }
  return called.failure.kind === 'signIn' || called.failure.kind === 'refused' ? null : called.failure;
}

async function lookWithSignIn(
  connection: Connection,
  failure: Failure | null,
  line: TenantLine,
  stopped: AbortSignal,
): Promise<TenantSeen['look']> {
  if (failure !== null) return null;
  if (connection.kind === 'signedOut' || connection.kind === 'stopped')
    return { failure: connection.failure };
  const result = await chatPresence(line)(stopped);
  return result.kind === 'roster' ? { agents: result.roster.agents.length } : { failure: result.failure };
}

/** Of a list as Chromium gives it (`PROXY proxy:3128;DIRECT`), the first where it is a proxy: host and port. */
export function firstProxy(proxies: string): string | null {
  const [first = ''] = proxies.split(';');
  const [kind = '', server = ''] = first.trim().split(/\s+/);
  return kind === 'DIRECT' || server === '' ? null : server;
}
