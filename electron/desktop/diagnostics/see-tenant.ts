import { randomUUID } from 'node:crypto';
import type { Account } from '../../accounts/account.ts';
import { fixedSignIn } from '../../accounts/fixed-sign-in.ts';
import type { TenantSeen } from '../../diagnostics/tenant-findings.ts';
import type { Clock } from '../../presence/clock.ts';
import type { Connection } from '../../presence/connection.ts';
import type { Failure, TransientCause } from '../../presence/failure.ts';
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
 * Asks the tenant of this account twice, over connections of its own: first without the sign-in, which tells
 * of the way there alone, then for the roster. A sign-in that is known to be refused is not tried again:
 * that might lock the account.
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
    const look = await lookWithSignIn(connection, failure, line(held.account), stopped);
    return {
      asked,
      // Servers may lack the one call and have the other.
      failure: look !== null && 'agents' in look ? null : failure,
      proxies: asked === null ? [] : proxiesIn(await session.proxiesFor(asked.address)),
      trustedByPerson: session.relied()[0]?.host ?? null,
      look,
      wall: ports.clock.wall(),
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

/** With these, a server was there, and may know the call that matters. */
const doubtful: readonly TransientCause[] = ['notFound', 'redirected', 'serverError', 'unreadable'];

async function lookWithSignIn(
  connection: Connection,
  failure: Failure | null,
  line: TenantLine,
  stopped: AbortSignal,
): Promise<TenantSeen['look']> {
  const isBlocked = failure !== null && !(failure.kind === 'transient' && doubtful.includes(failure.cause));
  if (isBlocked) return null;
  if (connection.kind === 'signedOut') return { failure: connection.failure };
  const result = await chatPresence(line)(stopped);
  return result.kind === 'roster' ? { agents: result.roster.agents.length } : { failure: result.failure };
}

/** The proxies in a list as Chromium gives it (`PROXY proxy:3128;DIRECT`): host and port each. */
export function proxiesIn(list: string): readonly string[] {
  return list
    .split(';')
    .map((each) => each.trim().split(/\s+/)[1] ?? '')
    .filter((server) => server !== '');
}
