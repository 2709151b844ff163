import * as oauth from 'oauth4webapi';
import type { Clock } from '../../presence/clock.ts';
import type { Fetch } from './bounded-fetch.ts';
import { findLoginServer } from './login-server.ts';
import type { OpenIdTokens } from './tokens.ts';

/** Time for the whole of it, ms: somebody waits to be signed out. */
export const revocationLimitMs = 5_000;

/**
 * Makes a refresh token useless, where the login server has a place for that (RFC 7009); SuperOffice
 * documents none. Does its best and never throws.
 */
export async function revokeTokens(
  { loginServer, clientId }: OpenIdTokens,
  refreshToken: string,
  { fetch, clock }: { readonly fetch: Fetch; readonly clock: Clock },
): Promise<void> {
  const stop = new AbortController();
  const cancelLimit = clock.after(revocationLimitMs, () => stop.abort());
  try {
    const ports = { fetch, clock, stopped: stop.signal };
    const { metadata, client, asking } = await findLoginServer(loginServer, clientId, ports);
    if (metadata.revocation_endpoint === undefined) return;
    await oauth.revocationRequest(metadata, client, oauth.None(), refreshToken, {
      ...asking,
      additionalParameters: { token_type_hint: 'refresh_token' },
    });
  } catch {
    // What is forgotten here counts; the server's memory is extra.
  } finally {
    cancelLimit();
  }
}
