import { randomUUID } from 'node:crypto';
import { accountOf, type AccountData } from '../accounts/account-data.ts';
import type { Fetch as SignInFetch } from '../accounts/open-id/bounded-fetch.ts';
import type { ServerCertificate } from '../presence/certificate.ts';
import type { Clock } from '../presence/clock.ts';
import { askAside } from '../superoffice/aside.ts';
import { chatPresence } from '../superoffice/chat-presence.ts';
import { principalAside } from '../superoffice/principal.ts';
import { tenantLine } from '../superoffice/tenant-line.ts';
import type { Trial } from './connecting.ts';
import { tenantSession } from './tenant-session.ts';

export interface TrialPorts {
  readonly clock: Clock;
  readonly language: string;
  readonly culture: string;
  /** How sign-ins ask the sign-in server. */
  readonly signInFetch: SignInFetch;
}

/** Looks once with this account: whether there is chat presence to be had, and whose account it is. */
export async function tryOut(
  data: AccountData,
  trusted: readonly ServerCertificate[],
  cancelled: AbortSignal,
  { clock, language, culture, signInFetch }: TrialPorts,
): Promise<Trial> {
  const session = tenantSession(`trial-${randomUUID()}`, trusted);
  let latest = data;
  try {
    const account = accountOf(data, {
      fetch: signInFetch,
      clock,
      onRenewed: (renewed) => (latest = renewed),
    });
    const line = tenantLine(account, { ...session, clock, language, culture });
    const result = await chatPresence(line)(cancelled);
    if (result.kind === 'failed') return result;
    if (data.user !== null) return { kind: 'works', data: latest };
    const asked = await askAside(principalAside, line, cancelled);
    const user = asked.kind === 'told' ? asked.value.name || null : null;
    return { kind: 'works', data: { ...latest, user } };
  } finally {
    session.close();
  }
}
