import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SignInKind } from '../../../electron/accounts/account.ts';
import type { AccountData } from '../../../electron/accounts/account-data.ts';
import { signInKinds, startWorld, type World } from './world.ts';
import { watchAccount, type Watched } from './watched.ts';

const day = 24 * 3_600_000;

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

/** The account, with secrets that are no good. */
function spoiled(data: AccountData): AccountData {
  const { signIn } = data;
  switch (signIn.kind) {
    case 'password':
      return { ...data, signIn: { ...signIn, password: 'wrong' } };
    case 'ticket':
      return { ...data, signIn: { ...signIn, ticket: '7T:wrong' } };
    case 'bearer':
      return { ...data, signIn: { ...signIn, token: '8A:wrong' } };
    case 'session':
      return { ...data, signIn: { ...signIn, cookie: 'SoSession=wrong; XSRF-TOKEN=wrong' } };
    case 'openId': {
      const tokens = { ...signIn.tokens, accessToken: '8A:wrong', refreshToken: 'wrong' };
      return { ...data, signIn: { ...signIn, tokens } };
    }
  }
}

/** Neither time nor the popup makes it ask again; a person does, once each time. */
async function staysOut(watched: Watched): Promise<void> {
  const { watch, sent, toasts, outcomes, pass, looking } = watched;
  expect(watch.facts().connection.kind).toBe('signedOut');
  expect(watch.nextLookAt()).toBeNull();
  expect(toasts.map(({ title }) => title)).toEqual(['Sign-in needed']);
  const before = { sent: sent.length, outcomes: outcomes() };
  await pass(day);
  watch.lookNow('popup');
  watch.wake(true);
  await watched.quiet();
  expect({ sent: sent.length, outcomes: outcomes() }).toEqual(before);

  await looking(() => watch.lookNow('person'));
  await pass(day);
  expect(outcomes()).toEqual([...before.outcomes, 'signIn']);
  expect(toasts).toHaveLength(1);
}

describe.each(signInKinds)('a sign-in by %s', (kind: SignInKind) => {
  test('that was never good fails one look, is asked for once, and not sent again by itself', async () => {
    const watched = await watchAccount(spoiled(await world.account(kind)), world.clock);
    expect(watched.outcomes()).toEqual(['signIn']);
    expect(watched.count('GetChatPresence')).toBe(1);
    expect(watched.count('/oauth/tokens')).toBe(kind === 'openId' ? 1 : 0);
    await staysOut(watched);
    expect(watched.count('/oauth/tokens')).toBe(kind === 'openId' ? 1 : 0);
  });

  test('that is taken back fails one look, is asked for once, and leaves the list as it was', async () => {
    const watched = await watchAccount(await world.account(kind), world.clock);
    await watched.nextLook();
    await world.restart();
    await watched.nextLook();
    expect(watched.outcomes()).toEqual(['roster', 'roster', 'signIn']);
    expect(watched.watch.facts().roster?.agents).toHaveLength(12);
    await staysOut(watched);
    expect(watched.count('GetChatPresence')).toBe(kind === 'openId' ? 3 : 4);
  });
});

test('an access token given by hand that runs out fails one look, and is asked for once', async () => {
  await world.account('openId');
  const [token = ''] = world.provider.issued.accessTokens;
  const bearer = await world.account('bearer');
  const watched = await watchAccount({ ...bearer, signIn: { kind: 'bearer', token } }, world.clock);
  await watched.pass(3_600_000);
  expect(watched.outcomes().slice(-2)).toEqual(['roster', 'signIn']);
  await staysOut(watched);
});

test('a consent that an administrator takes away ends the sign-in with its access token, at the latest', async () => {
  const watched = await watchAccount(await world.account('openId'), world.clock);
  world.provider.revoke();
  await watched.pass(30 * 60_000);
  expect(watched.outcomes()).not.toContain('signIn');
  await watched.pass(30 * 60_000);
  expect(watched.outcomes().filter((outcome) => outcome !== 'roster')).toEqual(['signIn']);
  expect(watched.count('/oauth/tokens')).toBe(1);
  await staysOut(watched);
});
