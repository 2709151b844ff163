import { createHash } from 'node:crypto';
import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loginServerOf } from '../../../electron/accounts/open-id/environments.ts';
import { returnLimitMs } from '../../../electron/accounts/open-id/sign-in-by-browser.ts';
import { altered, decide, isClosed, visit, wayBack } from './browser.ts';
import { clientId, openStage, paths, type Stage } from './stage.ts';
import { nb } from '../../../renderer/words/nb.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.stop());

test.each([
  ['online', 'https://online.superoffice.com'],
  ['qaonline', 'https://qaonline.superoffice.com'],
  ['sod', 'https://sod.superoffice.com'],
] as const)('the login server of %s', (environment, address) => {
  expect(loginServerOf(environment)).toBe(address);
});

describe('somebody who allows it', () => {
  test('is signed in, and their browser says so', async () => {
    const { result, page } = await stage.signIn();
    expect(result).toEqual({
      ok: true,
      tokens: {
        loginServer: stage.url,
        clientId,
        tenantId: 'Cust12345',
        user: 'ida@demo.example',
        accessToken: stage.provider.issued.accessTokens[0],
        expiresAt: stage.clock.wall() + 3_600_000,
        refreshToken: stage.provider.issued.refreshTokens[0],
      },
    });
    expect(page.status).toBe(200);
    expect(page.text).toContain('You are signed in. You can close this tab.');
  });

  test('is told so in their language', async () => {
    const { page } = await stage.signIn({ words: { ...nb.browserPage, language: 'nb' } });
    expect(page.text).toContain('<html lang="nb">');
    expect(page.text).toContain('Du er logget inn. Du kan lukke denne fanen.');
  });

  test('leaves no port, no timer and no listener behind', async () => {
    const cancel = new AbortController();
    const { result, opened } = stage.begin({ cancelled: cancel.signal });
    await visit(await decide(await opened, 'allow'));
    await result;
    expect(await isClosed(wayBack(await opened))).toBe(true);
    expect(stage.clock.due()).toEqual([]);
    expect(getEventListeners(cancel.signal, 'abort')).toEqual([]);
  });

  test('may be sent back with a form', async () => {
    const { result, opened } = stage.begin();
    const answer = new URL(await decide(await opened, 'allow'));
    const page = await visit(answer.origin, { method: 'POST', body: answer.searchParams });
    expect(page.text).toContain('You are signed in.');
    expect((await result).ok).toBe(true);
  });

  test('gets a page that holds nothing secret and may do nothing', async () => {
    const { opened, result } = stage.begin();
    const url = await opened;
    const { headers, text } = await visit(await decide(url, 'allow'));
    await result;
    const shown = JSON.stringify([...headers, text]);
    const { issued } = stage.provider;
    const verifier = stage.requests.find(({ path }) => path === paths.tokens)?.form.get('code_verifier');
    const query = new URL(url).searchParams;
    const secrets = [
      ...issued.codes,
      ...issued.accessTokens,
      ...issued.refreshTokens,
      query.get('state'),
      query.get('nonce'),
      verifier,
    ];
    for (const secret of secrets) {
      expect(secret).toMatch(/.{40}/);
      expect(shown).not.toContain(secret);
    }
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    const [, style = ''] = /<style>(.*)<\/style>/.exec(text) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers.get('content-security-policy')).toContain(hash);
  });
});

describe('the browser is sent', () => {
  test('to the login server, to come back to a port of this computer without a path', async () => {
    const cancel = new AbortController();
    const { opened, result } = stage.begin({ cancelled: cancel.signal });
    const url = new URL(await opened);
    expect(url.origin + url.pathname).toBe(`${stage.url}/login/common/oauth/authorize`);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: clientId,
      response_type: 'code',
      response_mode: 'query',
      scope: 'openid',
      redirect_uri: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d{4,5}$/) as string,
      state: expect.stringMatching(/^[\w-]{43}$/) as string,
      nonce: expect.stringMatching(/^[\w-]{43}$/) as string,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string,
      code_challenge_method: 'S256',
    });
    cancel.abort();
    await result;
  });

  test('with the tenant and the name, where they are known', async () => {
    const cancel = new AbortController();
    const { opened, result } = stage.begin({
      cancelled: cancel.signal,
      tenantId: 'Cust12345',
      loginHint: 'ida@demo.example',
    });
    const { searchParams } = new URL(await opened);
    expect(searchParams.get('acr_values')).toBe('tenant:Cust12345');
    expect(searchParams.get('login_hint')).toBe('ida@demo.example');
    cancel.abort();
    await result;
  });

  test('with the hash of what only we can show, and something else each time', async () => {
    const challenges: (string | null)[] = [];
    for (let time = 0; time < 2; time += 1) {
      const { opened, result } = stage.begin();
      const url = await opened;
      await visit(await decide(url, 'allow'));
      await result;
      const form = stage.requests.filter(({ path }) => path === paths.tokens).at(-1)?.form;
      const verifier = form?.get('code_verifier') ?? '';
      const challenge = new URL(url).searchParams.get('code_challenge');
      expect(createHash('sha256').update(verifier).digest('base64url')).toBe(challenge);
      challenges.push(challenge);
    }
    expect(challenges[0]).not.toBe(challenges[1]);
  });
});

test('the code goes into the body, with no secret of the application, no cookie and no name of a library', async () => {
  await stage.signIn();
  const asked = stage.requests.find(({ path }) => path === paths.tokens);
  expect([...(asked?.form.keys() ?? [])].sort()).toEqual([
    'client_id',
    'code',
    'code_verifier',
    'grant_type',
    'redirect_uri',
  ]);
  expect([...(asked?.query.keys() ?? [])]).toEqual([]);
  for (const { headers } of stage.requests) {
    expect(headers.authorization).toBeUndefined();
    expect(headers.cookie).toBeUndefined();
    expect(headers['user-agent']).not.toContain('oauth4webapi');
  }
});

test('without a client id nothing is asked', async () => {
  const result = await stage.begin({ clientId: null }).result;
  expect(result).toEqual({ ok: false, problem: 'noClientId' });
  expect(stage.requests).toEqual([]);
});

test('an application that the login server does not know gets no way back', async () => {
  const cancel = new AbortController();
  const { opened, result } = stage.begin({ clientId: 'stranger', cancelled: cancel.signal });
  const page = await visit(await opened);
  expect(page.status).toBe(400);
  cancel.abort();
  await result;
});

test('whoever refuses is not signed in, and their browser says so', async () => {
  const { result, opened } = stage.begin();
  const page = await visit(await decide(await opened, 'refuse'));
  expect(await result).toEqual({ ok: false, problem: 'denied' });
  expect(page.text).toContain('You are not signed in.');
  expect(stage.tokenRequests()).toBe(0);
});

test.each([
  ['server_error', 'unreachable'],
  ['temporarily_unavailable', 'unreachable'],
  ['unauthorized_client', 'denied'],
  ['NeedsReapproval', 'denied'],
] as const)('a login server that sends back %s: %s', async (error, problem) => {
  const { result, opened } = stage.begin();
  const state = new URL(await opened).searchParams.get('state') ?? '';
  await visit(`${wayBack(await opened)}/?${new URLSearchParams({ error, state }).toString()}`);
  expect(await result).toEqual({ ok: false, problem });
});

test.each<[string, Record<string, string | null>]>([
  ['no code', { code: null }],
  ['an issuer that is another one', { iss: 'https://other.example' }],
])('an answer with %s is not to be trusted', async (_what, change) => {
  const { result, opened } = stage.begin();
  await visit(altered(await decide(await opened, 'allow'), change));
  expect(await result).toEqual({ ok: false, problem: 'untrustworthy' });
});

test('a code that was used already signs nobody in', async () => {
  const { result, opened } = stage.begin();
  const answer = await decide(await opened, 'allow');
  const code = new URL(answer).searchParams.get('code') ?? '';
  await fetch(stage.url + paths.tokens, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: clientId, code }),
  });
  await visit(answer);
  expect(await result).toEqual({ ok: false, problem: 'denied' });
});

test('whoever does not come back in time can try again', async () => {
  const { result, opened } = stage.begin();
  const url = await opened;
  await stage.clock.advance(returnLimitMs - 1);
  expect(stage.clock.due()).toHaveLength(1);
  await stage.clock.advance(1);
  expect(await result).toEqual({ ok: false, problem: 'tooLate' });
  expect(await isClosed(wayBack(url))).toBe(true);
  expect(stage.clock.due()).toEqual([]);
  expect((await stage.signIn()).result.ok).toBe(true);
});

test('without a browser there is no waiting', async () => {
  let address = '';
  const openBrowser = (url: string): Promise<void> => {
    address = url;
    return Promise.reject(new Error('none here'));
  };
  const { result } = stage.begin({ openBrowser });
  expect(await result).toEqual({ ok: false, problem: 'noBrowser' });
  expect(await isClosed(wayBack(address))).toBe(true);
  expect(stage.clock.due()).toEqual([]);
});
