import { createHash } from 'node:crypto';
import type { Account } from './account.ts';

/** The demo's key: its address is another one each time. */
const demoKey = 'demo';

/**
 * A short name of this user's tenant that names nobody, to keep wishes by: 16 hexadecimal digits, the
 * same at every start.
 */
export function tenantKeyOf({
  account,
  kept,
}: {
  readonly account: Pick<Account, 'home' | 'user'>;
  readonly kept: string;
}): string {
  if (kept === 'demo') return demoKey;
  const { home, user } = account;
  const where = home.kind === 'fixed' ? [home.api] : [home.loginServer, home.tenantId];
  // SuperOffice takes a user's name in any case.
  const who = [...where, user ?? ''].map((part) => part.toLowerCase());
  return createHash('sha256').update(JSON.stringify(who)).digest('hex').slice(0, 16);
}
