import { app, session, type AuthInfo, type Session } from 'electron';
import type { ServerCertificate } from '../presence/certificate.ts';
import { UntrustedCertificate, type Fetch } from '../superoffice/request.ts';
import { certificateOf, isTrusted } from './certificates.ts';
import { guardSession } from './guards.ts';

/** A way to ask a tenant that nobody else's requests, cookies or decisions touch. */
export interface TenantSession {
  readonly fetch: Fetch;
  /** Those of the trusted certificates that were shown, and that the system does not trust. */
  relied(): readonly ServerCertificate[];
  /** By which proxies this address is asked, as a PAC script would say it: `PROXY proxy:3128;DIRECT`. */
  proxiesFor(url: string): Promise<string>;
  /**
   * Closes all connections; resolves when what is asked next goes by a new one. Those to a network that
   * is gone, or to what does not answer, look alive to Chromium, which would ask by them again and again.
   */
  reconnect(): Promise<void>;
  close(): void;
}

/** Chromium's answers to a certificate: fine whatever you found; or as you found it. */
const verdict = { trust: 0, asFound: -3 } as const;

/**
 * `fetch` by Chromium's network stack, which knows the system's proxies and certificates, in a
 * session of its own that keeps no cookies and no cache. Chromium remembers for a session's whole
 * life what it made of a certificate, so whoever changes their mind needs a new session.
 *
 * @param name unlike any other session's of this run
 * @param trusted the certificates the person has decided to trust, beside those the system trusts
 */
export function tenantSession(name: string, trusted: readonly ServerCertificate[]): TenantSession {
  const own: Session = session.fromPartition(name, { cache: false });
  guardSession(own);
  const refused = new Map<string, ServerCertificate>();
  const relied = new Map<string, ServerCertificate>();
  own.setCertificateVerifyProc(({ hostname, certificate, errorCode }, decide) => {
    if (errorCode === 0) return decide(verdict.asFound);
    const shown = certificateOf(hostname, certificate);
    if (isTrusted(shown, trusted)) {
      relied.set(hostname, shown);
      return decide(verdict.trust);
    }
    refused.set(hostname, shown);
    decide(verdict.asFound);
  });

  let proxyAsks = 0;
  const onLogin = (_event: unknown, contents: unknown, _details: unknown, { isProxy }: AuthInfo): void => {
    if (isProxy && contents === null) proxyAsks += 1;
  };
  app.on('login', onLogin);

  /** Chromium says only that the connection failed; what of it a person can act on we saw ourselves. */
  function explained(error: unknown, url: string, asksBefore: number): unknown {
    const words = error instanceof Error ? error.message : '';
    const certificate = refused.get(new URL(url).hostname);
    if (certificate !== undefined && /ERR_CERT/.test(words))
      return new UntrustedCertificate(certificate, error);
    if (proxyAsks > asksBefore) return new Error('PROXY_AUTH_REQUESTED', { cause: error });
    return error;
  }

  return {
    async fetch(url, init) {
      const before = proxyAsks;
      try {
        return await own.fetch(url, init);
      } catch (error) {
        throw explained(error, url, before);
      }
    },
    relied: () => [...relied.values()],
    proxiesFor: (url) => own.resolveProxy(url),
    reconnect: () => own.closeAllConnections(),
    close() {
      app.off('login', onLogin);
      void own.closeAllConnections();
    },
  };
}
