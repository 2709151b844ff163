import type { TenantShown } from '../../electron/contract/state.ts';
import type { Connection } from '../../electron/presence/connection.ts';

/** What the command `signInAgain` leads to: the form, the certificate, or another try at a locked keyring. */
export type Mending = 'signInAgain' | 'seeCertificate' | 'tryAgain';

/**
 * How the person can mend their sign-in or the trust in its server; null where there is nothing to
 * mend, or only in the environment of this run, which said so.
 */
export function mendingOf(connection: Connection, { kept, sealed }: TenantShown): Mending | null {
  if (kept === 'environment') return null;
  if (connection.kind === 'signedOut') return sealed ? 'tryAgain' : 'signInAgain';
  const untrusted = connection.kind === 'stale' && connection.failure.kind === 'untrusted';
  return untrusted ? 'seeCertificate' : null;
}
