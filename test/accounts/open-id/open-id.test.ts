import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OpenIdTokens } from '../../../electron/accounts/open-id/tokens.ts';
import type { OpenIdProviderOptions } from '../../../electron/demo/open-id/provider.ts';
import { bending } from './bending.ts';
import { isLetIn, oauthError, renewals, signedIn, type SignedIn } from './signed-in.ts';
import { openStage, paths, type Stage } from './stage.ts';

const minute = 60_000;

let stage: Stage;
let given: OpenIdTokens;
let me: SignedIn;
beforeEach(() => begin());
afterEach(() => stage.stop());

/** Somebody has just signed in. */
async function begin(options: Partial<OpenIdProviderOptions> = {}): Promise<void> {
  stage = await openStage(options);
  given = await stage.tokens();
  me = signedIn(stage, given);
}

describe('an access token', () => {
  test('is used as long as it is good', async () => {
    await stage.clock.advance(57 * minute);
    expect(await me.headersNow()).toEqual({ Authorization: `Bearer ${given.accessToken}` });
    expect(isLetIn(stage, await me.headersNow())).toBe(true);
    expect(renewals(stage)).toBe(0);
    expect([me.signIn.kind, me.signIn.state()]).toEqual(['openId', { kind: 'ready' }]);
  });

  test('is renewed when under two minutes are left, and the new one is good for as long again', async () => {
    await stage.clock.advance(58 * minute + 1);
    const headers = await me.headersNow();
    expect(headers['Authorization']).not.toContain(given.accessToken);
    expect(isLetIn(stage, headers)).toBe(true);
    await stage.clock.advance(58 * minute);
    expect(await me.headersNow()).toEqual(headers);
    expect(renewals(stage)).toBe(1);
    await stage.clock.advance(1);
    await me.headersNow();
    expect(renewals(stage)).toBe(2);
  });

  test('of a short life is used for three quarters of it', async () => {
    me = signedIn(
      stage,
      { ...given, expiresAt: stage.clock.wall() },
      bending({ [paths.tokens]: (json) => ({ ...json, expires_in: '60' }) }),
    );
    const headers = await me.headersNow();
    await stage.clock.advance(45_000);
    expect(await me.headersNow()).toEqual(headers);
    await stage.clock.advance(1);
    expect(await me.headersNow()).not.toEqual(headers);
    expect(renewals(stage)).toBe(2);
  });

  test('that is of no use for any time at all is renewed once for everybody who asks, and used', async () => {
    const shortLived = bending({ [paths.tokens]: (json) => ({ ...json, expires_in: 0 }) });
    me = signedIn(stage, { ...given, expiresAt: 0 }, shortLived);
    expect(isLetIn(stage, await me.headersNow())).toBe(true);
    expect(renewals(stage)).toBe(1);
  });

  test('from an earlier run is renewed when its time is over', async () => {
    me = signedIn(stage, { ...given, expiresAt: stage.clock.wall() - minute });
    expect(isLetIn(stage, await me.headersNow())).toBe(true);
    expect(renewals(stage)).toBe(1);
  });

  test('is renewed when the computer has slept', async () => {
    stage.clock.sleep(60 * minute);
    expect(isLetIn(stage, await me.headersNow())).toBe(true);
  });

  test('is renewed when the computer has slept and does not count that as time', async () => {
    stage.clock.setBack(-60 * minute);
    await me.headersNow();
    expect(renewals(stage)).toBe(1);
  });

  test('is renewed in time though somebody set the clock back', async () => {
    stage.clock.setBack(24 * 60 * minute);
    await stage.clock.advance(58 * minute + 1);
    await me.headersNow();
    expect(renewals(stage)).toBe(1);
  });

  test('is renewed when the tenant refuses it, whatever the clock says', async () => {
    const headers = await me.headersNow();
    stage.provider.expireAccessTokens();
    expect(await me.signIn.renew(headers)).toEqual({ kind: 'renewed' });
    expect(isLetIn(stage, await me.headersNow())).toBe(true);
    expect(renewals(stage)).toBe(1);
  });

  test('that was replaced meanwhile needs no renewal when the tenant refuses it', async () => {
    const old = await me.headersNow();
    await me.signIn.renew(old);
    expect(await me.signIn.renew(old)).toEqual({ kind: 'renewed' });
    expect(renewals(stage)).toBe(1);
  });
});

describe('a renewal', () => {
  test('is one request for everybody who asks meanwhile', async () => {
    const headers = await me.headersNow();
    stage.provider.expireAccessTokens();
    const asking = Array.from({ length: 20 }, (_, index) =>
      index % 2 === 0 ? me.signIn.renew(headers) : me.signIn.renew(headers).then(() => me.signIn.headers()),
    );
    expect(me.signIn.state()).toEqual({ kind: 'renewing' });
    const together = [...asking, ...Array.from({ length: 20 }, () => me.signIn.headers())];
    for (const answer of await Promise.all(together)) {
      expect(answer.kind === 'headers' ? isLetIn(stage, answer.headers) : answer.kind).toBeOneOf([
        true,
        'renewed',
      ]);
    }
    expect(renewals(stage)).toBe(1);
    expect(me.signIn.state()).toEqual({ kind: 'ready' });
    expect(isLetIn(stage, await me.headersNow())).toBe(true);
  });

  test('asks with the refresh token in the body, and no secret of the application', async () => {
    await me.signIn.renew(await me.headersNow());
    const asked = stage.requests.at(-1);
    expect(Object.fromEntries(asked?.form ?? [])).toEqual({
      grant_type: 'refresh_token',
      client_id: given.clientId,
      refresh_token: given.refreshToken,
    });
    expect([asked?.headers.authorization, asked?.query.size]).toEqual([undefined, 0]);
  });

  test('keeps the refresh token when none comes back', async () => {
    await me.signIn.renew(await me.headersNow());
    expect(me.stored).toEqual([
      {
        ...given,
        accessToken: stage.provider.issued.accessTokens[1],
        expiresAt: stage.clock.wall() + 60 * minute,
      },
    ]);
    await me.signIn.renew(await me.headersNow());
    expect(me.stored.map(({ refreshToken }) => refreshToken)).toEqual([
      given.refreshToken,
      given.refreshToken,
    ]);
  });

  test('hands on a new refresh token, and uses it the next time', async () => {
    await stage.stop();
    await begin({ refreshTokens: 'rotated' });
    await me.signIn.renew(await me.headersNow());
    expect(await me.signIn.renew(await me.headersNow())).toEqual({ kind: 'renewed' });
    expect(me.stored.map(({ refreshToken }) => refreshToken)).toEqual(
      stage.provider.issued.refreshTokens.slice(1),
    );
    expect(new Set(stage.provider.issued.refreshTokens).size).toBe(3);
    // What was stored is enough for the next run.
    me = signedIn(stage, me.stored.at(-1) ?? given);
    expect(await me.signIn.renew(await me.headersNow())).toEqual({ kind: 'renewed' });
  });

  test("works when this computer's clock is a day off", async () => {
    const behind = { ...stage.clock, wall: () => stage.clock.wall() - 24 * 60 * minute };
    me = signedIn({ clock: behind }, given);
    expect(await me.signIn.renew(await me.headersNow())).toEqual({ kind: 'renewed' });
  });

  test('works after the keys have changed', async () => {
    stage.provider.rotateKeys();
    expect(await me.signIn.renew(await me.headersNow())).toEqual({ kind: 'renewed' });
  });
});

describe('a refusal ends it', () => {
  test('when an administrator takes the consent away: one request, and none from then on', async () => {
    stage.provider.revoke();
    await stage.clock.advance(59 * minute);
    expect(await me.signIn.headers()).toEqual({ kind: 'refused' });
    const asked = stage.requests.length;
    expect(await me.signIn.headers()).toEqual({ kind: 'refused' });
    expect(await me.signIn.renew({ Authorization: `Bearer ${given.accessToken}` })).toEqual({
      kind: 'refused',
    });
    await me.signIn.forget();
    expect(stage.requests).toHaveLength(asked);
    expect(renewals(stage)).toBe(1);
    expect(me.signIn.state()).toEqual({ kind: 'ended' });
    expect(me.stored).toEqual([]);
  });

  test.each([
    ['invalid_grant', 400],
    ['invalid_client', 401],
    ['unauthorized_client', 403],
  ])('in the words %s with status %i', async (error, status) => {
    const headers = await me.headersNow();
    void stage.answer(paths.tokens, oauthError(error, status));
    expect(await me.signIn.renew(headers)).toEqual({ kind: 'refused' });
    expect(me.signIn.state()).toEqual({ kind: 'ended' });
  });

  test('also when it comes with a challenge', async () => {
    const headers = await me.headersNow();
    void stage.answer(paths.tokens, (request, response) => {
      response.setHeader('WWW-Authenticate', 'Basic realm="SuperOffice"');
      oauthError('invalid_client', 401)(request, response);
    });
    expect(await me.signIn.renew(headers)).toEqual({ kind: 'refused' });
  });

  test('for everybody who waited for it', async () => {
    const headers = await me.headersNow();
    stage.provider.revoke();
    const answers = await Promise.all([
      me.signIn.renew(headers),
      me.signIn.headers(),
      me.signIn.renew(headers),
    ]);
    expect(answers).toEqual([{ kind: 'refused' }, { kind: 'refused' }, { kind: 'refused' }]);
    expect(renewals(stage)).toBe(1);
  });
});

describe('without a refresh token', () => {
  beforeEach(() => {
    me = signedIn(stage, { ...given, refreshToken: null });
  });

  test('the access token is used until the tenant refuses it, whatever the clock says', async () => {
    await stage.clock.advance(2 * 60 * minute);
    expect(await me.headersNow()).toEqual({ Authorization: `Bearer ${given.accessToken}` });
  });

  test('there is nothing better to be had when the tenant refuses it', async () => {
    expect(await me.signIn.renew(await me.headersNow())).toEqual({ kind: 'refused' });
    expect(await me.signIn.headers()).toMatchObject({ kind: 'headers' });
    expect(renewals(stage)).toBe(0);
  });
});
