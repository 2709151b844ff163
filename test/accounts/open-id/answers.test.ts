import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { replyLimitMs, type Fetch } from '../../../electron/accounts/open-id/bounded-fetch.ts';
import { selfSigned } from '../../tenant/certificate.ts';
import * as faults from '../../tenant/faults.ts';
import { startTestTenant, type Reply } from '../../tenant/tenant.ts';
import { bending } from './bending.ts';
import { decide, visit } from './browser.ts';
import { oauthError } from './signed-in.ts';
import { openStage, paths, type Stage } from './stage.ts';

const unreachable = { ok: false, problem: 'unreachable' };
const untrustworthy = { ok: false, problem: 'untrustworthy' };

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.stop());

const places = [
  ['where to ask', paths.discovery],
  ['for tokens', paths.tokens],
  ['for keys', paths.keys],
] as const;

/** Signs in while the login server has trouble at one place. */
async function signInDespite(path: string, reply: Reply): Promise<unknown> {
  void stage.answer(path, reply);
  const { result, opened } = stage.begin();
  const first = await Promise.race([opened, result]);
  if (typeof first === 'string') {
    expect((await visit(await decide(first, 'allow'))).text).toContain('You are not signed in.');
  }
  expect(stage.clock.due()).toEqual([]);
  return result;
}

describe.each(places)('a login server that, asked %s,', (_where, path) => {
  test.each<[string, Reply]>([
    ['has a fault', faults.status(500, {}, 'oops')],
    ['has a fault and says so in JSON', faults.status(503, { 'Content-Type': 'application/json' }, '{}')],
    ['answers with a web page', faults.webPage()],
    ['has no such page', faults.webPage(404)],
    ['has too much to do', faults.status(429, { 'Retry-After': '60' })],
    ['ends the connection', faults.reset()],
    ['speaks something else', faults.notHttp()],
    ['never stops', faults.neverEnding()],
  ])('%s, cannot be reached', async (_what, reply) => {
    expect(await signInDespite(path, reply)).toEqual(unreachable);
  });

  test('sends us elsewhere, is not followed there', async () => {
    expect(await signInDespite(path, faults.redirectTo('/elsewhere', 307))).toEqual(unreachable);
    expect(stage.requests.map((request) => request.path)).not.toContain('/elsewhere');
  });

  test('is silent, is given up', async () => {
    const arrived = stage.answer(path, faults.silence());
    const { result, opened } = stage.begin();
    const page = opened.then((url) => decide(url, 'allow')).then((address) => visit(address));
    await arrived;
    // The time of the person in the browser is over by now.
    expect(stage.clock.due()).toHaveLength(1);
    await stage.clock.advance(replyLimitMs - 1);
    expect(stage.clock.due()).toHaveLength(1);
    await stage.clock.advance(1);
    expect(await result).toEqual(unreachable);
    expect(stage.clock.due()).toEqual([]);
    if (path !== paths.discovery) expect((await page).text).toContain('You are not signed in.');
  });

  test.each([
    ['null', null],
    ['a list', []],
    ['nothing of use', {}],
  ])('answers with %s, is not to be trusted', async (_what, json) => {
    expect(await signInDespite(path, faults.jsonOf(json))).toEqual(untrustworthy);
  });
});

test('nobody there: unreachable', async () => {
  await stage.stop();
  expect(await stage.begin().result).toEqual(unreachable);
  stage = await openStage();
});

test.each(['invalid_grant', 'invalid_client', 'unauthorized_client', 'access_denied'])(
  'a login server that says %s to the code: denied',
  async (error) => {
    const reply: Reply = (request, response) => {
      response.setHeader('WWW-Authenticate', 'Basic realm="SuperOffice"');
      oauthError(error)(request, response);
    };
    expect(await signInDespite(paths.tokens, reply)).toEqual({ ok: false, problem: 'denied' });
  },
);

test('a login server that has too much to do, and says so in JSON, cannot be reached', async () => {
  expect(await signInDespite(paths.tokens, oauthError('slow_down', 429))).toEqual(unreachable);
});

test('an answer of a megabyte is read, and no more than that', async () => {
  const padded = (bytes: number): Reply => {
    const { length } = JSON.stringify({ error: '' });
    return oauthError('x'.repeat(bytes - length));
  };
  const most = 1024 * 1024;
  const denied = { ok: false, problem: 'denied' };
  expect(await signInDespite(paths.tokens, padded(most))).toEqual(denied);
  expect(await signInDespite(paths.tokens, padded(most + 1))).toEqual(unreachable);
});

test('no request follows a redirect, brings cookies along or is kept', async () => {
  const inits: RequestInit[] = [];
  const watched: Fetch = (url, init) => {
    inits.push(init);
    return fetch(url, init);
  };
  await stage.signIn({ fetch: watched });
  expect(inits).toHaveLength(3);
  for (const init of inits) {
    expect(init).toMatchObject({ redirect: 'error', credentials: 'omit', cache: 'no-store' });
  }
});

describe('a login server is not to be trusted', () => {
  test.each<[string, (url: string) => Record<string, unknown>]>([
    ['that says it is another one', () => ({ issuer: 'https://online.superoffice.com' })],
    ['whose name has a slash more', (url) => ({ issuer: `${url}/` })],
    ['whose name is a page below it', (url) => ({ issuer: `${url}/login` })],
    ['without a name', () => ({ issuer: undefined })],
    ['without a page to sign in on', () => ({ authorization_endpoint: undefined })],
    [
      'whose page to sign in on is another’s',
      () => ({ authorization_endpoint: 'https://evil.example/login' }),
    ],
    ['whose page to sign in on is no page', () => ({ authorization_endpoint: 'file:///etc/passwd' })],
  ])('%s; no browser is opened', async (_what, change) => {
    const fetch = bending({ [paths.discovery]: (json) => ({ ...json, ...change(stage.url) }) });
    let isOpened = false;
    const openBrowser = (): Promise<void> => {
      isOpened = true;
      return Promise.resolve();
    };
    expect(await stage.begin({ fetch, openBrowser }).result).toEqual(untrustworthy);
    expect(isOpened).toBe(false);
  });

  test.each([
    ['without a place for codes', { token_endpoint: undefined }],
    ['without keys', { jwks_uri: undefined }],
  ])('%s', async (_what, change) => {
    const fetch = bending({ [paths.discovery]: (json) => ({ ...json, ...change }) });
    expect((await stage.signIn({ fetch })).result).toEqual(untrustworthy);
  });

  test('that is elsewhere and not encrypted; it is not even asked', async () => {
    const asked: string[] = [];
    const { result } = stage.begin({
      loginServer: 'http://127.example',
      fetch: (url) => {
        asked.push(url);
        return Promise.reject(new Error());
      },
    });
    expect(await result).toEqual(untrustworthy);
    expect(asked).toEqual([]);
  });
});

test('a certificate that nobody trusts is told as that', async () => {
  const secure = await startTestTenant({ tls: selfSigned() });
  expect(await stage.begin({ loginServer: secure.url }).result).toEqual({
    ok: false,
    problem: 'untrustedServer',
  });
  expect(secure.requests).toEqual([]);
  await secure.stop();
});
