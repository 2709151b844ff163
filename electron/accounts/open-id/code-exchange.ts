import * as oauth from 'oauth4webapi';
import type { Clock } from '../../presence/clock.ts';
import { identityIn } from './identity.ts';
import type { LoginServer } from './login-server.ts';
import { tokensIn, type OpenIdTokens } from './tokens.ts';

/** What one attempt to sign in is recognised by; chance, made for it alone. Secret. */
export interface Secrets {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Secrets of a new attempt. */
export function newSecrets(): Secrets {
  return {
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    verifier: oauth.generateRandomCodeVerifier(),
  };
}

/** What a person's wish to sign in names. */
export interface Wish {
  readonly redirectUri: string;
  /** The tenant, so that the server does not ask which. */
  readonly tenantId?: string;
  /** The name to fill in. */
  readonly loginHint?: string;
}

/**
 * Where the browser goes to sign in.
 *
 * The challenge's method must be named: SuperOffice takes none for `plain`.
 *
 * @throws when the login server told no address of its own for it
 */
export async function authorizationUrl(
  { metadata, client, asking }: LoginServer,
  { redirectUri, tenantId, loginHint }: Wish,
  { state, nonce, verifier }: Secrets,
): Promise<string> {
  const url = new URL(metadata.authorization_endpoint ?? '');
  oauth.checkProtocol(url, !asking[oauth.allowInsecureRequests]);
  if (url.origin !== metadata.issuer) throw new Error('The login server sends people to another one.');
  const parameters: Readonly<Record<string, string>> = {
    client_id: client.client_id,
    response_type: 'code',
    response_mode: 'query',
    scope: 'openid',
    redirect_uri: redirectUri,
    state,
    nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(tenantId === undefined ? {} : { acr_values: `tenant:${tenantId}` }),
    ...(loginHint === undefined ? {} : { login_hint: loginHint }),
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}

/**
 * Turns what the browser brought back into tokens, and checks that they are what was asked for, by
 * the server that was asked. The ID token is good for five minutes and says nothing after this.
 *
 * @throws when the server says no, or anything does not fit
 */
export async function exchangeCode(
  server: LoginServer,
  { redirectUri, tenantId }: Wish,
  { state, nonce, verifier }: Secrets,
  returned: URLSearchParams,
  clock: Clock,
): Promise<OpenIdTokens> {
  const { metadata, client, asking } = server;
  const grant = oauth.validateAuthResponse(metadata, client, returned, state);
  const asked = clock.wall();
  const response = await oauth.authorizationCodeGrantRequest(
    metadata,
    client,
    oauth.None(),
    grant,
    redirectUri,
    verifier,
    asking,
  );
  const answer = await oauth.processAuthorizationCodeResponse(metadata, client, response, {
    expectedNonce: nonce,
    requireIdToken: true,
  });
  await checkSignature(server, response);
  const identity = identityIn(oauth.getValidatedIdTokenClaims(answer));
  // An organisation may have written its name in another case.
  if (tenantId !== undefined && identity.tenantId.toLowerCase() !== tenantId.toLowerCase()) {
    throw new Error('The login server signed in to another tenant.');
  }
  const before = {
    loginServer: metadata.issuer,
    clientId: client.client_id,
    ...identity,
    refreshToken: null,
  };
  return tokensIn(answer, asked, before);
}

async function checkSignature({ metadata, asking }: LoginServer, response: Response): Promise<void> {
  try {
    await oauth.validateApplicationLevelSignature(metadata, response, asking);
  } catch (error) {
    const isUnknownKey =
      error instanceof oauth.OperationProcessingError && error.code === oauth.KEY_SELECTION;
    if (!isUnknownKey) throw error;
    // Where several machines answer, one may not know a new key yet. The library keeps the keys with
    // the object it got them for, so a new object makes it ask again.
    await oauth.validateApplicationLevelSignature({ ...metadata }, response, asking);
  }
}
