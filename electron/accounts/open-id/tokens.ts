import type { TokenEndpointResponse } from 'oauth4webapi';
import * as v from 'valibot';

/** What a sign-in to SuperOffice Online consists of. Plain data. Secret: to be stored sealed, never logged. */
export interface OpenIdTokens {
  /** Without a slash behind it. */
  readonly loginServer: string;
  readonly clientId: string;
  /** The tenant's id, such as `Cust12345`. */
  readonly tenantId: string;
  /** Who signed in, for showing and for keys. */
  readonly user: string;
  readonly accessToken: string;
  /** When the access token runs out, as the login server foretold, ms since 1970. */
  readonly expiresAt: number;
  /** Null: the access token cannot be renewed. */
  readonly refreshToken: string | null;
}

/** s; what the shorter of the documents' two statements says, for a server that does not say. */
const unstatedLifetime = 20 * 60;

/** s. Nobody promises more; a number without end could not even be kept. */
const longestLifetime = 24 * 3600;

const answerSchema = v.object({
  token_type: v.literal('bearer'),
  /** Visible ASCII: anything else would break, or break into, the request's header. */
  access_token: v.pipe(v.string(), v.regex(/^[\x21-\x7e]+$/)),
  expires_in: v.optional(v.number(), unstatedLifetime),
  refresh_token: v.optional(v.string()),
});

/**
 * The tokens of an answer. A refreshed answer without a refresh token means that the old one goes on.
 *
 * @param asked when it was asked for, ms since 1970
 * @throws when the answer holds nothing that can be sent
 */
export function tokensIn(
  answer: TokenEndpointResponse,
  asked: number,
  before: Pick<OpenIdTokens, 'loginServer' | 'clientId' | 'tenantId' | 'user' | 'refreshToken'>,
): OpenIdTokens {
  const read = v.parse(answerSchema, answer);
  return {
    loginServer: before.loginServer,
    clientId: before.clientId,
    tenantId: before.tenantId,
    user: before.user,
    accessToken: read.access_token,
    expiresAt: asked + Math.min(longestLifetime, read.expires_in) * 1000,
    refreshToken: read.refresh_token ?? before.refreshToken,
  };
}
