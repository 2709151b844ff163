import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Fetch } from '../../../electron/accounts/open-id/bounded-fetch.ts';
import { revocationLimitMs } from '../../../electron/accounts/open-id/revocation.ts';
import type { OpenIdTokens } from '../../../electron/accounts/open-id/tokens.ts';
import type { OpenIdProviderOptions } from '../../../electron/demo/open-id/provider.ts';
import * as faults from '../../tenant/faults.ts';
import type { Reply } from '../../tenant/tenant.ts';
import { signedIn, type SignedIn } from './signed-in.ts';
import { openStage, paths, type Stage } from './stage.ts';

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

describe('whoever signs out', () => {
  test('has no headers any more, and without a place for it nothing is given back', async () => {
    const headers = await me.headersNow();
    await me.signIn.forget();
    expect(await me.signIn.headers()).toEqual({ kind: 'refused' });
    expect(await me.signIn.renew(headers)).toEqual({ kind: 'refused' });
    expect(me.signIn.state()).toEqual({ kind: 'ended' });
    expect(stage.requests.map(({ path }) => path)).not.toContain(paths.revoke);
    expect(stage.clock.due()).toEqual([]);
  });

  test('during a renewal gets nothing of it', async () => {
    const headers = await me.headersNow();
    const arrived = stage.answer(paths.tokens, faults.silence());
    const [renewed, asked] = [me.signIn.renew(headers), me.signIn.headers()];
    await arrived;
    await me.signIn.forget();
    expect(await Promise.all([renewed, asked])).toEqual([{ kind: 'refused' }, { kind: 'refused' }]);
    expect(me.stored).toEqual([]);
    expect(stage.clock.due()).toEqual([]);
  });

  test('in the very moment a renewal comes back gets nothing of it', async () => {
    const late: Fetch = async (url, init) => {
      const response = await fetch(url, init);
      if (url.endsWith(paths.tokens)) void me.signIn.forget();
      return response;
    };
    me = signedIn(stage, given, late);
    expect(await me.signIn.renew(await me.headersNow())).toEqual({ kind: 'refused' });
    expect(await me.signIn.headers()).toEqual({ kind: 'refused' });
    expect(me.stored).toEqual([]);
  });

  test('gives the refresh token back where there is a place for it', async () => {
    await stage.stop();
    await begin({ revocation: true });
    await me.signIn.forget();
    const asked = stage.requests.at(-1);
    expect([asked?.path, Object.fromEntries(asked?.form ?? [])]).toEqual([
      paths.revoke,
      { client_id: given.clientId, token: given.refreshToken, token_type_hint: 'refresh_token' },
    ]);
    expect(
      await signedIn(stage, given).signIn.renew({ Authorization: `Bearer ${given.accessToken}` }),
    ).toEqual({
      kind: 'refused',
    });
  });

  test('twice gives back once', async () => {
    await stage.stop();
    await begin({ revocation: true });
    await Promise.all([me.signIn.forget(), me.signIn.forget()]);
    await me.signIn.forget();
    expect(stage.requests.filter(({ path }) => path === paths.revoke)).toHaveLength(1);
  });

  test.each<[string, Reply]>([
    ['has a fault', faults.status(500)],
    ['ends the connection', faults.reset()],
  ])('is signed out though the login server %s', async (_what, reply) => {
    void stage.answer(paths.discovery, reply);
    await me.signIn.forget();
    expect(me.signIn.state()).toEqual({ kind: 'ended' });
  });

  test('waits for a silent login server only for a moment', async () => {
    const arrived = stage.answer(paths.discovery, faults.silence());
    const forgotten = me.signIn.forget();
    expect(await me.signIn.headers()).toEqual({ kind: 'refused' });
    await arrived;
    await stage.clock.advance(revocationLimitMs);
    await forgotten;
    expect(stage.clock.due()).toEqual([]);
  });

  test('without a refresh token asks nobody', async () => {
    me = signedIn(stage, { ...given, refreshToken: null });
    const asked = stage.requests.length;
    await me.signIn.forget();
    expect(stage.requests).toHaveLength(asked);
  });
});
