import * as oauth from 'oauth4webapi';
import type { NoSignIn } from '../account.ts';
import type { LoginServerPorts } from './bounded-fetch.ts';
import { findLoginServer } from './login-server.ts';
import { isRefusal, withoutSecrets } from './problem.ts';
import { tokensIn, type OpenIdTokens } from './tokens.ts';

/** What a renewal came to. */
export type Renewal = { readonly kind: 'renewed'; readonly tokens: OpenIdTokens } | NoSignIn;

/**
 * Asks once for better tokens. Only a refusal in OAuth's own words counts as one; whatever else comes
 * says nothing about the sign-in. Never throws.
 */
export async function renewTokens(
  tokens: OpenIdTokens,
  refreshToken: string,
  ports: LoginServerPorts,
): Promise<Renewal> {
  try {
    const { metadata, client, asking } = await findLoginServer(tokens.loginServer, tokens.clientId, ports);
    const asked = ports.clock.wall();
    const response = await oauth.refreshTokenGrantRequest(
      metadata,
      client,
      oauth.None(),
      refreshToken,
      asking,
    );
    // Nothing is read from a refreshed ID token. That this computer's clock is off must not cost the
    // sign-in, least of all when the old refresh token is used up.
    const patient = { ...client, [oauth.clockTolerance]: Number.MAX_SAFE_INTEGER };
    const answer = await oauth.processRefreshTokenResponse(metadata, patient, response);
    return { kind: 'renewed', tokens: tokensIn(answer, asked, tokens) };
  } catch (error) {
    return isRefusal(error) ? { kind: 'refused' } : { kind: 'failed', error: withoutSecrets(error) };
  }
}
