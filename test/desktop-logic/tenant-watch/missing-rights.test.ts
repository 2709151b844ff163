import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AccountData } from '../../../electron/accounts/account-data.ts';
import type { OpenIdTokens } from '../../../electron/accounts/open-id/tokens.ts';
import { fakeClock } from '../../presence/fake-clock.ts';
import * as faults from '../../tenant/faults.ts';
import { startTestTenant, type TestTenant } from '../../tenant/tenant.ts';
import { watchAccount } from './watched.ts';

const token = '8A:Cust12345.abc';

/** A tenant where I may see who is on chat, and nothing else. */
let tenant: TestTenant;
beforeEach(async () => {
  tenant = await startTestTenant({
    agents: [{ id: 11, name: 'Anna Berg', present: false, chats: 2, topics: [12] }],
    authorization: `Bearer ${token}`,
  });
  const calls = ['v1', 'currentPrincipal', 'ChatTopicsForUser', 'SaveChatPresence'];
  for (const call of calls) tenant.answerCall(call, faults.status(403));
});
afterEach(() => tenant.stop());

const clock = fakeClock();
const openId = (part: Partial<OpenIdTokens>): AccountData['signIn'] => ({
  kind: 'openId',
  tokens: {
    loginServer: tenant.url,
    clientId: 'c',
    tenantId: 'Cust12345',
    user: 'anna',
    accessToken: token,
    expiresAt: clock.wall() + 3_600_000,
    refreshToken: null,
    ...part,
  },
});

describe.each<[string, () => AccountData['signIn']]>([
  ['an access token given by hand', () => ({ kind: 'bearer', token })],
  ['a sign-in that cannot be renewed', () => openId({})],
  ['a sign-in whose server is not there just now', () => openId({ refreshToken: 'r' })],
])('with %s', (_what, signIn) => {
  test('what I may not do costs no look, and signs nobody out', async () => {
    const home = { kind: 'fixed', api: `${tenant.url}/api` } as const;
    const watched = await watchAccount({ home, user: null, signIn: signIn() }, clock, { chosenMyself: 11 });
    watched.watch.setMyPresence(true);
    await watched.quiet();
    await watched.pass(10 * 60_000);
    expect(new Set(watched.outcomes())).toEqual(new Set(['roster']));
    expect(watched.remarks.map(({ kind }) => kind)).toEqual(['switchNotSaved']);
    expect(watched.toasts).toEqual([]);
  });
});
