import type { Fetch as SignInFetch } from '../accounts/open-id/bounded-fetch.ts';
import type { ServerCertificate } from '../presence/certificate.ts';
import { tenantSession, type TenantSession } from './tenant-session.ts';

/**
 * How sign-ins ask the sign-in server: in sessions of their own, another one where other certificates are
 * trusted, since a session never forgets what it made of a certificate. Each is made when something is
 * first asked by it: most runs ask nothing, and making one is a tenth of a start.
 */
export function signInSessions(): (trusted: readonly ServerCertificate[]) => SignInFetch {
  const sessions = new Map<string, TenantSession>();

  function sessionFor(certificates: readonly ServerCertificate[]): TenantSession {
    const trusted = JSON.stringify(certificates);
    const session = sessions.get(trusted) ?? tenantSession(`sign-in-${sessions.size + 1}`, certificates);
    sessions.set(trusted, session);
    return session;
  }

  return (certificates) => (url, init) => sessionFor(certificates).fetch(url, init);
}
