import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Fetch } from '../../../electron/accounts/open-id/bounded-fetch.ts';
import type {
  BrowserSignedIn,
  BrowserSignIn,
} from '../../../electron/accounts/open-id/sign-in-by-browser.ts';
import { newSigningKey, signToken } from '../../../electron/demo/open-id/id-token.ts';
import { sendJson } from '../../tenant/tenant.ts';
import { bending, claimsOf, withClaims } from './bending.ts';
import { altered, decide, visit } from './browser.ts';
import { openStage, paths, type Stage } from './stage.ts';

const prefix = 'http://schemes.superoffice.net/identity/';
const untrustworthy = { ok: false, problem: 'untrustworthy' };

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.stop());

async function signIn(part: Partial<BrowserSignIn>): Promise<BrowserSignedIn> {
  return (await stage.signIn(part)).result;
}

async function signInWith(claims: Record<string, unknown>): Promise<BrowserSignedIn> {
  return signIn({ fetch: await withClaims((before) => ({ ...before, ...claims })) });
}

/** `fetch` that changes the ID token as a text. */
function rewriting(rewrite: (idToken: string) => string | undefined): Fetch {
  return bending({
    [paths.tokens]: (json) => ({ ...json, id_token: rewrite(String(json['id_token'])) }),
  });
}

describe('who signed in', () => {
  test.each([
    ['the name SuperOffice signs in with', {}, 'ida@demo.example'],
    ['else the mail address', { [`${prefix}upn`]: undefined }, 'ida.moen@demo.example'],
    ['else the mail address, for an empty name', { [`${prefix}upn`]: ' ' }, 'ida.moen@demo.example'],
    ['else the name', { [`${prefix}upn`]: undefined, [`${prefix}email`]: ['a', 'b'] }, 'Ida Moen'],
    ['else the subject', { [`${prefix}upn`]: undefined, [`${prefix}email`]: 1, name: '', sub: 'x1' }, 'x1'],
  ])('is %s', async (_what, claims, user) => {
    const result = await signInWith(claims);
    expect(result.ok && result.tokens.user).toBe(user);
  });

  test.each([
    ['no tenant', undefined],
    ['a tenant that would lead elsewhere', '../Cust1'],
    ['a tenant that is no text', 12345],
    ['an empty tenant', ''],
  ])('is not to be believed with %s', async (_what, ctx) => {
    expect(await signInWith({ [`${prefix}ctx`]: ctx })).toEqual(untrustworthy);
  });

  test('is somebody else when the tenant is not the one that was asked for', async () => {
    const fetch = await withClaims((before) => ({ ...before, [`${prefix}ctx`]: 'Cust99999' }));
    expect(await signIn({ fetch, tenantId: 'Cust12345' })).toEqual(untrustworthy);
    expect((await signIn({ fetch })).ok).toBe(true);
    expect((await signIn({ tenantId: 'Cust12345' })).ok).toBe(true);
  });
});

describe('not to be trusted is an ID token', () => {
  test.each<[string, Record<string, unknown>]>([
    ['of another issuer', { iss: 'https://online.superoffice.com' }],
    ['for another application', { aud: 'other' }],
    ['for others as well', { aud: ['c0ffee', 'other'] }],
    ['with another nonce', { nonce: 'x'.repeat(43) }],
    ['without a nonce', { nonce: undefined }],
    ['without an end', { exp: undefined }],
    ['of nobody', { sub: undefined }],
  ])('%s', async (_what, claims) => {
    expect(await signInWith(claims)).toEqual(untrustworthy);
  });

  test('whose issuer has a slash more', async () => {
    expect(await signInWith({ iss: `${stage.url}/` })).toEqual(untrustworthy);
  });

  test('for the nonce of another attempt', async () => {
    const { result, opened } = stage.begin();
    await visit(await decide(altered(await opened, { nonce: 'of another attempt' }), 'allow'));
    expect(await result).toEqual(untrustworthy);
  });

  test('that was changed after it was signed', async () => {
    const fetch = rewriting((idToken) => {
      const [header, , signature] = idToken.split('.');
      const claims = { ...claimsOf(idToken), [`${prefix}ctx`]: 'Cust99999' };
      return [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
    });
    expect(await signIn({ fetch })).toEqual(untrustworthy);
  });

  test('that somebody else signed in the name of the same key', async () => {
    const key = await newSigningKey();
    const fetch = rewriting((idToken) => {
      const header = JSON.parse(Buffer.from(idToken.split('.')[0] ?? '', 'base64url').toString()) as {
        kid: string;
      };
      return signToken(claimsOf(idToken), { ...key, publicJwk: { ...key.publicJwk, kid: header.kid } });
    });
    expect(await signIn({ fetch })).toEqual(untrustworthy);
  });

  test('that nobody signed', async () => {
    const none = Buffer.from(JSON.stringify({ typ: 'JWT', alg: 'none' })).toString('base64url');
    const fetch = rewriting((idToken) => `${none}.${idToken.split('.')[1] ?? ''}.`);
    expect(await signIn({ fetch })).toEqual(untrustworthy);
  });

  test('that is missing', async () => {
    expect(await signIn({ fetch: rewriting(() => undefined) })).toEqual(untrustworthy);
  });

  test('that is no token', async () => {
    expect(await signIn({ fetch: rewriting(() => 'garbage') })).toEqual(untrustworthy);
  });
});

test('what else the answer needs is a bearer token that can be sent', async () => {
  const withToken = (change: Record<string, unknown>): Fetch =>
    bending({ [paths.tokens]: (json) => ({ ...json, ...change }) });
  expect(await signIn({ fetch: withToken({ token_type: 'DPoP' }) })).toEqual(untrustworthy);
  expect(await signIn({ fetch: withToken({ access_token: 'a\r\nb' }) })).toEqual(untrustworthy);
  expect(await signIn({ fetch: withToken({ access_token: undefined }) })).toEqual(untrustworthy);
  const without = await signIn({ fetch: withToken({ expires_in: undefined, refresh_token: undefined }) });
  expect(without).toMatchObject({
    ok: true,
    tokens: { refreshToken: null, expiresAt: stage.clock.wall() + 20 * 60_000 },
  });
});

test('tokens that are promised to last for ever are good for a day, so that they can be kept', async () => {
  const endless = bending({ [paths.tokens]: (json) => ({ ...json, expires_in: 1e308 }) });
  expect(await signIn({ fetch: endless })).toMatchObject({
    tokens: { expiresAt: stage.clock.wall() + 24 * 3_600_000 },
  });
});

describe('the five minutes of an ID token count by our clock,', () => {
  /** s from now to when the token was issued. */
  const issued = (offset: number): Promise<BrowserSignedIn> => {
    const iat = Math.floor(stage.clock.wall() / 1000) + offset;
    return signInWith({ iat, nbf: iat - 60, exp: iat + 300 });
  };

  test.each([
    ['just over, within a minute', -300 - 50],
    ['not begun yet, within a minute', 60 + 50],
  ])('and one whose time is %s, is good', async (_what, offset) => {
    expect((await issued(offset)).ok).toBe(true);
  });

  test.each([
    ['over for longer', -300 - 70],
    ['still to begin, later than that', 60 + 70],
  ])('and one whose time is %s, is not', async (_what, offset) => {
    expect(await issued(offset)).toEqual(untrustworthy);
  });
});

describe('a key that is not known', () => {
  test('is asked for once more, since it may be new', async () => {
    await stage.signIn();
    const old: unknown = await (await fetch(stage.url + paths.keys)).json();
    stage.provider.rotateKeys();
    // The first machine that answers does not know the new key yet.
    void stage.answer(paths.keys, (_request, response) => {
      void stage.answer(paths.keys, null);
      sendJson(response, 200, old);
    });
    expect((await signIn({})).ok).toBe(true);
  });

  test('and stays unknown makes nothing of the token', async () => {
    const { publicJwk } = await newSigningKey();
    const before = stage.requests.length;
    const fetch = bending({ [paths.keys]: () => ({ keys: [publicJwk] }) });
    expect(await signIn({ fetch })).toEqual(untrustworthy);
    expect(stage.requests.slice(before).filter(({ path }) => path === paths.keys)).toHaveLength(2);
  });
});

test('a new key after the last sign-in is no trouble', async () => {
  expect((await signIn({})).ok).toBe(true);
  stage.provider.rotateKeys();
  expect((await signIn({})).ok).toBe(true);
});
