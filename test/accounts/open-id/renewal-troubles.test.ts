import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { replyLimitMs } from '../../../electron/accounts/open-id/bounded-fetch.ts';
import type { OpenIdTokens } from '../../../electron/accounts/open-id/tokens.ts';
import * as faults from '../../tenant/faults.ts';
import type { Reply } from '../../tenant/tenant.ts';
import { bending } from './bending.ts';
import { isLetIn, oauthError, renewals, signedIn, type SignedIn } from './signed-in.ts';
import { openStage, paths, type Stage } from './stage.ts';

const minute = 60_000;

let stage: Stage;
let given: OpenIdTokens;
let me: SignedIn;
beforeEach(async () => {
  stage = await openStage();
  given = await stage.tokens();
  me = signedIn(stage, given);
});
afterEach(() => stage.stop());

describe('trouble on the way is no refusal:', () => {
  const troubles: [string, Reply][] = [
    ['a fault', faults.status(500)],
    ['a fault that looks like a refusal', oauthError('invalid_grant', 500)],
    ['too much to do', oauthError('slow_down', 429)],
    ['a web page', faults.webPage()],
    ['no such page', faults.webPage(404)],
    ['a forbidding proxy', faults.webPage(403)],
    ['a redirect', faults.redirectTo('/elsewhere', 307)],
    ['null', faults.jsonOf(null)],
    ['an answer without a token', faults.jsonOf({ token_type: 'Bearer' })],
    ['a token that cannot be sent', faults.jsonOf({ token_type: 'Bearer', access_token: 'a\nb' })],
    ['an error nobody has heard of', oauthError('something_new')],
    ['our own mistake', oauthError('invalid_request')],
    ['a reset connection', faults.reset()],
    ['an answer that never stops', faults.neverEnding()],
  ];

  test.each(troubles)('%s, and it works again later', async (_what, reply) => {
    const headers = await me.headersNow();
    stage.provider.expireAccessTokens();
    void stage.answer(paths.tokens, reply);
    expect((await me.signIn.renew(headers)).kind).toBe('failed');
    expect(me.signIn.state()).toEqual({ kind: 'ready' });
    // The tenant has refused the old one, so it is not used again.
    expect((await me.signIn.headers()).kind).toBe('failed');
    expect(me.stored).toEqual([]);
    await stage.answer(paths.tokens, null);
    expect(isLetIn(stage, await me.headersNow())).toBe(true);
    expect(stage.clock.due()).toEqual([]);
  });

  test.each(troubles)('%s while the token is still good costs nothing', async (_what, reply) => {
    await stage.clock.advance(59 * minute);
    void stage.answer(paths.tokens, reply);
    expect(await me.headersNow()).toEqual({ Authorization: `Bearer ${given.accessToken}` });
    await stage.clock.advance(minute);
    expect((await me.signIn.headers()).kind).toBe('failed');
  });

  test.each([
    [
      'is somebody else',
      bending({ [paths.discovery]: (json) => ({ ...json, issuer: 'https://x.example' }) }),
    ],
    [
      'has an ID token for somebody else',
      bending({ [paths.tokens]: (json) => ({ ...json, id_token: 'a.b.c' }) }),
    ],
  ])('a login server that %s', async (_what, through) => {
    me = signedIn(stage, given, through);
    expect((await me.signIn.renew(await me.headersNow())).kind).toBe('failed');
  });

  test('every asking is one try', async () => {
    const headers = await me.headersNow();
    void stage.answer(paths.tokens, faults.status(500));
    await me.signIn.renew(headers);
    await me.signIn.headers();
    await me.signIn.headers();
    await me.signIn.renew(headers);
    expect(renewals(stage)).toBe(4);
  });

  test('nobody there, and why is told in the words of the platform', async () => {
    const error = new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } });
    me = signedIn(stage, given, () => Promise.reject(error));
    expect(await me.signIn.renew(await me.headersNow())).toEqual({ kind: 'failed', error });
  });

  test('silence, which ends after a while', async () => {
    const headers = await me.headersNow();
    const arrived = stage.answer(paths.tokens, faults.silence());
    const renewed = me.signIn.renew(headers);
    await arrived;
    await stage.clock.advance(replyLimitMs);
    expect(await renewed).toMatchObject({ kind: 'failed', error: { code: 'ETIMEDOUT' } });
  });

  test('and nothing secret is in what is told of it', async () => {
    const headers = await me.headersNow();
    const bent = { token_type: 'odd', access_token: 'very-secret', refresh_token: 'secret-too' };
    for (const reply of [faults.jsonOf(bent), oauthError('very-secret')]) {
      void stage.answer(paths.tokens, reply);
      const told = inspect(await me.signIn.renew(headers), { depth: 20, showHidden: true });
      expect(told).toContain('failed');
      expect(told).not.toContain('secret');
      expect(told).not.toContain(given.refreshToken);
    }
  });
});
