import { createPublicKey, createVerify, type JsonWebKey } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { claimsOf } from '../../accounts/open-id/bending.ts';
import { visit } from '../../accounts/open-id/browser.ts';
import { clientId, openStage, paths, user, type Stage } from '../../accounts/open-id/stage.ts';
import { challenge, codeFor, exchange, postTokens, refresh, type Change } from './asking.ts';

type Json = Record<string, unknown>;

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.stop());

const keys = async (): Promise<JsonWebKey[]> =>
  ((await (await fetch(stage.url + paths.keys)).json()) as { keys: JsonWebKey[] }).keys;

const invalidGrant = { status: 400, json: { error: 'invalid_grant' } };

test('tells where everything is, as SuperOffice does', async () => {
  const metadata = (await (await fetch(stage.url + paths.discovery)).json()) as Json;
  expect(metadata).toMatchObject({
    issuer: stage.url,
    authorization_endpoint: `${stage.url}/login/common/oauth/authorize`,
    token_endpoint: `${stage.url}/login/common/oauth/tokens`,
    jwks_uri: `${stage.url}/login/.well-known/jwks`,
    end_session_endpoint: `${stage.url}/login/logout`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
  });
  expect(metadata).not.toHaveProperty('revocation_endpoint');
});

test('takes only what is its own', async () => {
  expect((await fetch(`${stage.url}/api/v1`)).headers.get('content-type')).toBeNull();
  const page = await visit(`${stage.url}/login/other`);
  expect([page.status, page.text.includes('There is nothing here.')]).toEqual([404, true]);
  expect((await fetch(stage.url + paths.tokens)).status).toBe(404);
  expect((await visit(`${stage.url}/login/logout`)).text).toContain('You are signed out.');
});

describe('a code', () => {
  test('becomes tokens', async () => {
    const { status, json } = await exchange(stage, await codeFor(stage));
    expect([status, json]).toEqual([
      200,
      {
        token_type: 'Bearer',
        access_token: expect.stringMatching(/^8A:Cust12345\.[\w-]{64}$/) as string,
        expires_in: 3600,
        refresh_token: expect.stringMatching(/^[\w-]{64}$/) as string,
        id_token: expect.any(String) as string,
      },
    ]);
  });

  test('is good once', async () => {
    const code = await codeFor(stage);
    expect((await exchange(stage, code)).status).toBe(200);
    expect(await exchange(stage, code)).toEqual(invalidGrant);
  });

  test('is gone after a wrong try', async () => {
    const code = await codeFor(stage);
    await exchange(stage, code, { code_verifier: 'w'.repeat(43) });
    expect(await exchange(stage, code)).toEqual(invalidGrant);
  });

  test('is good for ten minutes', async () => {
    const [first, second] = [await codeFor(stage), await codeFor(stage)];
    await stage.clock.advance(10 * 60_000 - 1);
    expect((await exchange(stage, first)).status).toBe(200);
    await stage.clock.advance(1);
    expect(await exchange(stage, second)).toEqual(invalidGrant);
  });

  test.each<[string, Change]>([
    ['that nobody was given', { code: 'x'.repeat(43) }],
    ['with another way back', { redirect_uri: 'http://127.0.0.1:50124' }],
    ['with no way back', { redirect_uri: null }],
    ['with another verifier', { code_verifier: 'w'.repeat(43) }],
    ['with the challenge itself', { code_verifier: challenge }],
    ['with no verifier', { code_verifier: null }],
  ])('%s is no good', async (_what, change) => {
    expect(await exchange(stage, await codeFor(stage), change)).toEqual(invalidGrant);
  });

  test('whose challenge names no method is compared as it is', async () => {
    const plain = { code_challenge_method: null };
    expect(await exchange(stage, await codeFor(stage, plain))).toEqual(invalidGrant);
    expect((await exchange(stage, await codeFor(stage, plain), { code_verifier: challenge })).status).toBe(
      200,
    );
  });

  test.each<[string, number, Change]>([
    ['invalid_client', 401, { client_id: 'other' }],
    ['invalid_client', 401, { client_id: null }],
    ['unsupported_grant_type', 400, { grant_type: 'password' }],
  ])('is answered %s', async (error, status, change) => {
    expect(await exchange(stage, await codeFor(stage), change)).toEqual({ status, json: { error } });
  });

  test('belongs into a form, where each thing is named once', async () => {
    const code = await codeFor(stage);
    const text = new URLSearchParams({ client_id: clientId, code }).toString();
    expect((await postTokens(stage, text)).json).toEqual({ error: 'invalid_client' });
    const twice = new URLSearchParams([
      ['client_id', clientId],
      ['client_id', clientId],
    ]);
    expect((await postTokens(stage, twice)).json).toEqual({ error: 'invalid_request' });
  });
});

describe('an ID token', () => {
  test('says who signed in, in the way SuperOffice does', async () => {
    const { json } = await exchange(stage, await codeFor(stage));
    const now = Math.floor(stage.clock.wall() / 1000);
    const prefix = 'http://schemes.superoffice.net/identity/';
    const claims = claimsOf(json['id_token']);
    expect(claims).toMatchObject({
      iss: stage.url,
      aud: clientId,
      nonce: 'n1',
      iat: now,
      nbf: now - 60,
      exp: now + 300,
      [`${prefix}ctx`]: 'Cust12345',
      [`${prefix}upn`]: user.upn,
      [`${prefix}email`]: user.email,
      [`${prefix}associateid`]: '19',
      [`${prefix}is_administrator`]: 'False',
    });
    expect(claims).not.toHaveProperty('at_hash');
  });

  test('has no nonce where none was asked for', async () => {
    const { json } = await exchange(stage, await codeFor(stage, { nonce: null }));
    expect(claimsOf(json['id_token'])).not.toHaveProperty('nonce');
  });

  test('is signed with the key that is shown, also after that has changed', async () => {
    const seen = new Set<unknown>();
    for (let time = 0; time < 2; time += 1) {
      const { json } = await exchange(stage, await codeFor(stage));
      const [header = '', claims = '', signature = ''] = String(json['id_token']).split('.');
      const named = JSON.parse(Buffer.from(header, 'base64url').toString()) as Json;
      const [key, ...others] = await keys();
      expect(others).toEqual([]);
      expect(key).not.toHaveProperty('d');
      expect(named).toEqual({ typ: 'JWT', alg: 'RS256', kid: key?.['kid'] });
      const verify = createVerify('RSA-SHA256').update(`${header}.${claims}`);
      const publicKey = createPublicKey({ key: key ?? {}, format: 'jwk' });
      expect(verify.verify(publicKey, signature, 'base64url')).toBe(true);
      seen.add(key?.['kid']);
      stage.provider.rotateKeys();
    }
    expect(seen.size).toBe(2);
  });
});

describe('an access token', () => {
  test('is good for an hour, and no other is', async () => {
    const { json } = await exchange(stage, await codeFor(stage));
    const token = String(json['access_token']);
    await stage.clock.advance(3_600_000 - 1);
    expect([token, `${token}x`, ''].map(stage.provider.accepts)).toEqual([true, false, false]);
    await stage.clock.advance(1);
    expect(stage.provider.accepts(token)).toBe(false);
  });

  test('may be ended before its time', async () => {
    const { json } = await exchange(stage, await codeFor(stage));
    stage.provider.expireAccessTokens();
    expect(stage.provider.accepts(String(json['access_token']))).toBe(false);
    const renewed = await refresh(stage, json['refresh_token']);
    expect(stage.provider.accepts(String(renewed.json['access_token']))).toBe(true);
  });
});

describe('a refresh token', () => {
  test('may be used again and again; neither it nor a nonce comes back', async () => {
    const { json } = await exchange(stage, await codeFor(stage));
    for (let time = 0; time < 2; time += 1) {
      const renewed = await refresh(stage, json['refresh_token']);
      expect(Object.keys(renewed.json).sort()).toEqual([
        'access_token',
        'expires_in',
        'id_token',
        'token_type',
      ]);
      expect(claimsOf(renewed.json['id_token'])).not.toHaveProperty('nonce');
    }
  });

  test('is replaced each time where that is the rule', async () => {
    await stage.stop();
    stage = await openStage({ refreshTokens: 'rotated' });
    const { json } = await exchange(stage, await codeFor(stage));
    const renewed = await refresh(stage, json['refresh_token']);
    expect(await refresh(stage, json['refresh_token'])).toEqual(invalidGrant);
    expect((await refresh(stage, renewed.json['refresh_token'])).status).toBe(200);
  });

  test('is no good once an administrator has taken the consent away', async () => {
    const { json } = await exchange(stage, await codeFor(stage));
    stage.provider.revoke();
    expect(await refresh(stage, json['refresh_token'])).toEqual(invalidGrant);
    expect(await refresh(stage, 'made up')).toEqual(invalidGrant);
  });

  test('may be given back, where there is a place for it', async () => {
    await stage.stop();
    stage = await openStage({ revocation: true });
    const metadata = (await (await fetch(stage.url + paths.discovery)).json()) as Json;
    expect(metadata['revocation_endpoint']).toBe(stage.url + paths.revoke);
    const { json } = await exchange(stage, await codeFor(stage));
    const body = new URLSearchParams({ client_id: clientId, token: String(json['refresh_token']) });
    expect((await fetch(stage.url + paths.revoke, { method: 'POST', body })).status).toBe(200);
    expect(await refresh(stage, json['refresh_token'])).toEqual(invalidGrant);
  });
});

test('what was issued is on record', async () => {
  const { json } = await exchange(stage, await codeFor(stage));
  expect(stage.provider.issued).toMatchObject({
    accessTokens: [json['access_token']],
    refreshTokens: [json['refresh_token']],
  });
});
