import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import * as v from 'valibot';
import { signInSchema } from '../../electron/accounts/account-data.ts';
import type { Fetch, LoginServerPorts } from '../../electron/accounts/open-id/bounded-fetch.ts';
import { authorizationUrl, exchangeCode } from '../../electron/accounts/open-id/code-exchange.ts';
import { findLoginServer } from '../../electron/accounts/open-id/login-server.ts';
import { problemOf, withoutSecrets } from '../../electron/accounts/open-id/problem.ts';
import { renewTokens } from '../../electron/accounts/open-id/renewal.ts';
import type { OpenIdTokens } from '../../electron/accounts/open-id/tokens.ts';
import { idTokenClaims, newSigningKey, signToken } from '../../electron/demo/open-id/id-token.ts';
import { fakeClock } from '../presence/fake-clock.ts';
import { Broken, must, mustBeWhole, mustNotTell } from './bounds.ts';
import { byteEdits } from './byte-edits.ts';
import { fuzz } from './fuzz.ts';
import { jsonEdits } from './json-edits.ts';
import { jsonText, oddJson, oddText } from './odd.ts';

const issuer = 'https://online.superoffice.com';
const clientId = 'c0ffee';
const tenantId = 'Cust12345';
const user = { name: 'Ida Moen', upn: 'ida@demo.example', email: 'ida@demo.example', associateId: 19 };
const secrets = { state: 'st4te-st4te', nonce: 'n0nce-n0nce', verifier: 'v3rifier'.repeat(6) };
const code = 'c0de-c0de-c0de';
const redirectUri = 'http://127.0.0.1:49152';
const key = await newSigningKey();
const strangersKey = await newSigningKey();
const clock = fakeClock();
const now = Math.floor(clock.wall() / 1000);
const claims = idTokenClaims({ issuer, clientId, tenantId, user, nonce: secrets.nonce, now });

const discovery = {
  issuer,
  authorization_endpoint: `${issuer}/login/common/oauth/authorize`,
  token_endpoint: `${issuer}/login/common/oauth/tokens`,
  jwks_uri: `${issuer}/login/.well-known/jwks`,
  response_types_supported: ['code'],
  id_token_signing_alg_values_supported: ['RS256'],
};
const answer = {
  token_type: 'Bearer',
  access_token: '8A:Cust12345.acce55-t0ken',
  expires_in: 3600,
  refresh_token: 'r3fr3sh-t0ken',
  id_token: signToken(claims, key),
};
const keySet = { keys: [key.publicJwk] };
const good = { discovery, tokens: answer, keys: keySet };
type Place = keyof typeof good;

interface Reply {
  readonly body: string | Buffer;
  readonly status: number;
  readonly type: string;
}

const mallory = { ...claims, 'http://schemes.superoffice.net/identity/upn': 'mallory@demo.example' };

/** ID tokens that somebody else has written or bent, whom nobody must take for the login server. */
const [, signedPart = '', signature = ''] = answer.id_token.split('.');
const encoded = (part: unknown): string => Buffer.from(jsonText(part)).toString('base64url');
const forged = fc.oneof(
  jsonEdits([claims]).map(
    (bent) => `${encoded({ alg: 'RS256', kid: key.publicJwk.kid })}.${encoded(bent)}.${signature}`,
  ),
  jsonEdits([{ typ: 'JWT', alg: 'RS256', kid: key.publicJwk.kid }]).map(
    (header) => `${encoded(header)}.${signedPart}.${signature}`,
  ),
  fc.constantFrom('none', 'None', 'HS256', 'RS512').map((alg) => `${encoded({ alg })}.${encoded(claims)}.`),
  fc
    .constantFrom(strangersKey, { ...strangersKey, publicJwk: key.publicJwk })
    .map((signing) => signToken(mallory, signing)),
  byteEdits([answer.id_token]).map(String),
);

/** Of a place, an answer that is bent in its fields or bytes. */
function bentAt(place: Place): fc.Arbitrary<readonly [Place, Reply]> {
  const error = { error: 'invalid_grant', error_description: 'x' };
  const field = fc.constantFrom(...Object.keys(good[place]));
  const bodies = fc.oneof<fc.Arbitrary<string | Buffer>[]>(
    fc.tuple(field, oddJson).map(([name, odd]) => jsonText({ ...good[place], [name]: odd })),
    jsonEdits([good[place], error]).map(jsonText),
    byteEdits([JSON.stringify(good[place]), JSON.stringify(error), '<html></html>']),
    forged.map((token) => JSON.stringify({ ...good[place], id_token: token })),
  );
  const status = fc.oneof(
    { weight: 4, arbitrary: fc.constant(200) },
    fc.constantFrom(201, 400, 401, 403, 404, 429, 500, 503),
  );
  const type = fc.oneof(
    { weight: 6, arbitrary: fc.constant('application/json') },
    fc.constantFrom('text/html', 'application/jwt', ''),
  );
  return fc.tuple(fc.constant(place), fc.record({ body: bodies, status, type }));
}
const bent = fc.oneof(bentAt('tokens'), bentAt('tokens'), bentAt('discovery'), bentAt('keys'));

/** A login server with one bent answer, and what it was asked. */
function loginServer(place: Place, reply: Reply): LoginServerPorts & { readonly asked: string[] } {
  const asked: string[] = [];
  const fetch: Fetch = (url, { body }) => {
    asked.push(url);
    const at: Place = url.includes('openid-configuration') ? 'discovery' : body == null ? 'keys' : 'tokens';
    const {
      body: told,
      status,
      type,
    }: Reply = at === place
      ? reply
      : { body: JSON.stringify(good[at]), status: 200, type: 'application/json' };
    const headers: Record<string, string> = type === '' ? {} : { 'content-type': type };
    return Promise.resolve(new Response(new Uint8Array(Buffer.from(told)), { status, headers }));
  };
  return { fetch, clock, stopped: new AbortController().signal, asked };
}

const told = [
  code,
  secrets.verifier,
  secrets.nonce,
  secrets.state,
  answer.access_token,
  answer.refresh_token,
];

/** They can be sent, kept and read again, and are those of the one who signed in. */
function mustBeGood(tokens: OpenIdTokens): void {
  must(/^[!-~]+$/.test(tokens.accessToken), 'it can be sent');
  mustBeWhole(Math.round(tokens.expiresAt), clock.wall(), 8.64e15);
  const who = [tokens.loginServer, tokens.clientId, tokens.tenantId, tokens.user];
  must(isDeepStrictEqual(who, [issuer, clientId, tenantId, user.upn]), 'they are of whoever signed in');
  const kept: unknown = JSON.parse(JSON.stringify({ kind: 'openId', tokens }));
  must(isDeepStrictEqual(v.parse(signInSchema, kept), { kind: 'openId', tokens }), 'they can be kept');
}

const problems = ['denied', 'unreachable', 'untrustedServer', 'untrustworthy'];

fuzz(
  'of answers to a sign-in: the one who signed in, or why not',
  bent,
  async ([place, reply]) => {
    const server = loginServer(place, reply);
    const returned = new URLSearchParams({ code, state: secrets.state });
    try {
      const found = await findLoginServer(issuer, clientId, server);
      const url = await authorizationUrl(found, { redirectUri }, secrets);
      must(url.startsWith('https://') && new URL(url).searchParams.get('state') === secrets.state, url);
      mustBeGood(await exchangeCode(found, { redirectUri }, secrets, returned, clock));
    } catch (error) {
      if (error instanceof Broken) throw error;
      must(problems.includes(problemOf(error)), 'it has a name');
      mustNotTell(String(withoutSecrets(error)), told);
    }
    must(
      server.asked.every((each) => each.startsWith('https://')),
      'nothing is asked unencrypted',
    );
  },
  700,
);

const before: OpenIdTokens = {
  loginServer: issuer,
  clientId,
  tenantId,
  user: user.upn,
  accessToken: '8A:Cust12345.0ld',
  expiresAt: clock.wall(),
  refreshToken: answer.refresh_token,
};
const finalErrors = ['invalid_grant', 'invalid_client', 'unauthorized_client'];

fuzz(
  'of answers to a renewal: tokens as good, a refusal in as many words, or a failure',
  bent,
  async ([place, reply]) => {
    const server = loginServer(place, reply);
    const renewal = await renewTokens(before, answer.refresh_token, server);
    if (renewal.kind === 'renewed') mustBeGood(renewal.tokens);
    if (renewal.kind === 'failed') mustNotTell(String(renewal.error), told);
    if (renewal.kind === 'refused') {
      must(reply.status >= 400 && finalErrors.some((each) => reply.body.includes(each)), 'it was refused');
    }
    must(
      server.asked.every((each) => each.startsWith('https://')),
      'nothing is asked unencrypted',
    );
  },
  700,
);

const queries = fc.oneof(
  byteEdits([`code=${code}&state=${secrets.state}`, `error=access_denied&state=${secrets.state}`]).map(
    String,
  ),
  fc
    .array(fc.tuple(fc.constantFrom('code', 'state', 'error', 'iss', 'response'), oddText), { maxLength: 4 })
    .map((pairs) => `${String(new URLSearchParams(pairs))}&state=${secrets.state}`),
);

fuzz(
  'of what the browser brings back: only one code, under our state, is turned into tokens',
  queries,
  async (query) => {
    const server = loginServer('keys', {
      body: JSON.stringify(keySet),
      status: 200,
      type: 'application/json',
    });
    const returned = new URLSearchParams(query);
    const found = await findLoginServer(issuer, clientId, server);
    const signedIn = await exchangeCode(found, { redirectUri }, secrets, returned, clock).catch(problemOf);
    if (typeof signedIn === 'string') return must(problems.includes(signedIn), signedIn);
    must(returned.getAll('state').join() === secrets.state, 'it came under our state');
    must(returned.getAll('code').length === 1 && !returned.get('error'), 'it brought one code');
    mustBeGood(signedIn);
  },
  700,
);
