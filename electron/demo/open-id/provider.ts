import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../../presence/clock.ts';
import { modes, readAuthorization, sendBack } from './authorization.ts';
import { accessTokenLife, beginGrants, fitsChallenge, type Issued } from './grants.ts';
import { idTokenClaims, newSigningKey, signToken, type DemoUser, type SigningKey } from './id-token.ts';
import { sendNote, sendQuestion } from './pages.ts';

export interface OpenIdProviderOptions {
  /** The address of the server this is part of, without a slash behind it. */
  readonly issuer: string;
  /** The one application that is known here. */
  readonly clientId: string;
  readonly clock: Clock;
  readonly tenantId: string;
  readonly user: DemoUser;
  /** Whether a renewal brings a new refresh token and ends the old one; SuperOffice keeps it. */
  readonly refreshTokens?: 'kept' | 'rotated';
  /** Whether tokens can be given back; SuperOffice tells of no place for it. */
  readonly revocation?: boolean;
  /** Where the keys to sign with come from; making one takes a good while, so tests have some in stock. */
  readonly newKey?: () => Promise<SigningKey>;
}

/** A login server that signs in the one user there is, by SuperOffice Online's rules. */
export interface OpenIdProvider {
  /** Takes a request for something under `/login/`; false when it is for somebody else. */
  answer(request: IncomingMessage, body: string, response: ServerResponse): boolean;
  /** Whether this access token signs in just now. */
  accepts(accessToken: string): boolean;
  readonly issued: Issued;
  /** Ends all access tokens at once, before their time. */
  expireAccessTokens(): void;
  /** Ends all refresh tokens, as an administrator does who takes the application's consent away. */
  revoke(): void;
  /** Signs with a new key from now on; the old one is shown no more. */
  rotateKeys(): void;
}

/** A provider with nobody signed in; the key is made when first needed. */
export function openIdProvider(options: OpenIdProviderOptions): OpenIdProvider {
  const { issuer, clientId, clock, tenantId, user } = options;
  const { refreshTokens = 'kept', revocation = false, newKey = newSigningKey } = options;
  const grants = beginGrants(clock, tenantId);
  let key: Promise<SigningKey> | null = null;
  const signingKey = (): Promise<SigningKey> => (key ??= newKey());

  function metadata(): Record<string, unknown> {
    return {
      issuer,
      authorization_endpoint: `${issuer}/login/common/oauth/authorize`,
      token_endpoint: `${issuer}/login/common/oauth/tokens`,
      jwks_uri: `${issuer}/login/.well-known/jwks`,
      end_session_endpoint: `${issuer}/login/logout`,
      ...(revocation ? { revocation_endpoint: `${issuer}/login/common/oauth/revoke` } : {}),
      scopes_supported: ['openid'],
      response_types_supported: ['code', 'id_token', 'token', 'id_token token', 'code id_token'],
      response_modes_supported: modes,
      grant_types_supported: ['implicit', 'authorization_code', 'refresh_token'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
    };
  }

  function authorize({ method, query, form, response }: Asked): void {
    const read = readAuthorization(query, clientId, tenantId);
    if (read.kind === 'stranger') {
      sendNote(response, 400, 'This application, or its address to come back to, is not known here.');
    } else if (read.kind === 'wrong') {
      sendBack(response, read.way, { error: read.error });
    } else if (method === 'GET') {
      sendQuestion(response, user.name, read.authorization.way.redirectUri);
    } else if (form.get('decision') === 'allow') {
      sendBack(response, read.authorization.way, { code: grants.newCode(read.authorization) });
    } else {
      sendBack(response, read.authorization.way, { error: 'access_denied' });
    }
  }

  async function sendTokens(response: ServerResponse, nonce: string | null, refreshToken: string | null) {
    const now = Math.floor(clock.wall() / 1000);
    const claims = idTokenClaims({ issuer, clientId, tenantId, user, nonce, now });
    const idToken = signToken(claims, await signingKey());
    sendJson(response, 200, {
      token_type: 'Bearer',
      access_token: grants.newAccessToken(),
      expires_in: accessTokenLife,
      ...(refreshToken === null ? {} : { refresh_token: refreshToken }),
      id_token: idToken,
    });
  }

  function byCode({ form, response }: Asked): void {
    const authorization = grants.takeCode(form.get('code') ?? '');
    const fits =
      authorization !== null &&
      authorization.way.redirectUri === form.get('redirect_uri') &&
      fitsChallenge(form.get('code_verifier') ?? '', authorization);
    if (fits) void sendTokens(response, authorization.nonce, grants.newRefreshToken());
    else sendJson(response, 400, { error: 'invalid_grant' });
  }

  function byRefreshToken({ form, response }: Asked): void {
    const token = form.get('refresh_token') ?? '';
    if (!grants.isRefreshToken(token)) return sendJson(response, 400, { error: 'invalid_grant' });
    if (refreshTokens === 'kept') return void sendTokens(response, null, null);
    grants.dropRefreshToken(token);
    void sendTokens(response, null, grants.newRefreshToken());
  }

  function tokens(asked: Asked): void {
    const { form, response } = asked;
    if (new Set(form.keys()).size !== [...form.keys()].length) {
      sendJson(response, 400, { error: 'invalid_request' });
    } else if (form.get('client_id') !== clientId) {
      sendJson(response, 401, { error: 'invalid_client' });
    } else if (form.get('grant_type') === 'authorization_code') {
      byCode(asked);
    } else if (form.get('grant_type') === 'refresh_token') {
      byRefreshToken(asked);
    } else {
      sendJson(response, 400, { error: 'unsupported_grant_type' });
    }
  }

  const endpoints: Readonly<Record<string, (asked: Asked) => void>> = {
    'GET /login/.well-known/openid-configuration': ({ response }) => sendJson(response, 200, metadata()),
    'GET /login/.well-known/jwks': ({ response }) =>
      void signingKey().then(({ publicJwk }) => sendJson(response, 200, { keys: [publicJwk] })),
    'GET /login/common/oauth/authorize': authorize,
    'POST /login/common/oauth/authorize': authorize,
    'POST /login/common/oauth/tokens': tokens,
    'GET /login/logout': ({ response }) => sendNote(response, 200, 'You are signed out.'),
    ...(revocation
      ? {
          'POST /login/common/oauth/revoke': ({ form, response }: Asked) => {
            grants.dropRefreshToken(form.get('token') ?? '');
            response.writeHead(200).end();
          },
        }
      : {}),
  };

  return {
    answer(request, body, response) {
      const target = request.url ?? '';
      if (!target.startsWith('/login/') || !URL.canParse(target, issuer)) return false;
      const { pathname, searchParams: query } = new URL(target, issuer);
      const method = request.method ?? '';
      const endpoint = endpoints[`${method} ${pathname}`];
      if (endpoint === undefined) sendNote(response, 404, 'There is nothing here.');
      else endpoint({ method, query, form: formIn(request, body), response });
      return true;
    },
    accepts: grants.isAccessToken,
    issued: grants.issued,
    expireAccessTokens: grants.expireAccessTokens,
    revoke: grants.dropRefreshTokens,
    rotateKeys: () => (key = null),
  };
}

interface Asked {
  readonly method: string;
  readonly query: URLSearchParams;
  readonly form: URLSearchParams;
  readonly response: ServerResponse;
}

function formIn(request: IncomingMessage, body: string): URLSearchParams {
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
  return new URLSearchParams(isForm ? body : '');
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(JSON.stringify(body));
}
