import type { Fetch as SignInFetch } from '../accounts/open-id/bounded-fetch.ts';
import type { ServerCertificate } from '../presence/certificate.ts';
import { tenantSession, type TenantSession } from './tenant-session.ts';

/**
 * How sign-ins ask the sign-in server: in sessions of their own, a new one whenever other certificates
 * are trusted, since a session never forgets what it made of a certificate. Each is made when something
 * is first asked by it: most runs ask nothing, and making one is a tenth of a start.
 */
export function signInSessions(): (trusted: readonly ServerCertificate[]) => SignInFetch {
  let count = 0;
  let latest: { readonly trusted: string; readonly fetch: SignInFetch; close(): void } | null = null;

  function sessionFor(certificates: readonly ServerCertificate[]): { fetch: SignInFetch; close(): void } {
    let session: TenantSession | null = null;
    return {
      fetch(url, init) {
        session ??= tenantSession(`sign-in-${(count += 1)}`, certificates);
        return session.fetch(url, init);
      },
      close: () => session?.close(),
    };
  }

  return (certificates) => {
    const trusted = JSON.stringify(certificates);
    if (latest?.trusted !== trusted) {
      latest?.close();
      latest = { trusted, ...sessionFor(certificates) };
    }
    return latest.fetch;
  };
}
