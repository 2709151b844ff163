import { randomUUID } from 'node:crypto';
import { accountOf, type AccountData } from '../accounts/account-data.ts';
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
  readonly language: () => string;
  readonly culture: string;
}

/** Looks once with this account: whether there is chat presence to be had, and whose account it is. */
export async function tryOut(
  data: AccountData,
  trusted: readonly ServerCertificate[],
  cancelled: AbortSignal,
  { clock, language, culture }: TrialPorts,
): Promise<Trial> {
  const session = tenantSession(`trial-${randomUUID()}`, trusted);
  let latest = data;
  try {
    const account = accountOf(data, {
      fetch: session.fetch,
      clock,
      onRenewed: (renewed) => (latest = renewed),
    });
    const line = tenantLine(account, { ...session, clock, language, culture });
    const result = await chatPresence(line)(cancelled);
    if (result.kind === 'failed') return result;
    if (data.user !== null) return { kind: 'works', data: latest, trusted: session.relied() };
    const asked = await askAside(principalAside, line, cancelled);
    const user = asked.kind === 'told' ? asked.value.name || null : null;
    return { kind: 'works', data: { ...latest, user }, trusted: session.relied() };
  } finally {
    session.close();
  }
}
