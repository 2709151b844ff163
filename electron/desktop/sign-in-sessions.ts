import type { Fetch as SignInFetch } from '../accounts/open-id/bounded-fetch.ts';
import type { ServerCertificate } from '../presence/certificate.ts';
import { tenantSession, type TenantSession } from './tenant-session.ts';

/**
 * How sign-ins ask the sign-in server: in sessions of their own, a new one whenever other certificates
 * are trusted, since a session never forgets what it made of a certificate.
 */
export function signInSessions(): (trusted: readonly ServerCertificate[]) => SignInFetch {
  let count = 0;
  let latest: { readonly trusted: string; readonly session: TenantSession } | null = null;
  return (certificates) => {
    const trusted = JSON.stringify(certificates);
    if (latest === null || latest.trusted !== trusted) {
      latest?.session.close();
      count += 1;
      latest = { trusted, session: tenantSession(`sign-in-${count}`, certificates) };
    }
    return latest.session.fetch;
  };
}
