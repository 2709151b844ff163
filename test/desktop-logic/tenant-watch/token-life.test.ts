import { afterEach, beforeEach, expect, test } from 'vitest';
import { accountOf } from '../../../electron/accounts/account-data.ts';
import { amIPresent } from '../../../electron/presence/my-switch.ts';
import { tenantLine } from '../../../electron/superoffice/tenant-line.ts';
import { startWorld, type World, type WorldOptions } from './world.ts';
import { watchAccount, type Watched } from './watched.ts';

const minute = 60_000;
const tokens = '/oauth/tokens';

let world: World;
let watched: Watched;
beforeEach(() => begin());
afterEach(() => world.stop());

/** Somebody has signed in to SuperOffice Online, and is watched. */
async function begin(options: WorldOptions = {}): Promise<void> {
  world = await startWorld(options);
  watched = await watchAccount(await world.account('openId'), world.clock);
}

/** All looks so far were good, and nobody was bothered. */
function nobodyNotices(): void {
  expect(new Set(watched.outcomes())).toEqual(new Set(['roster']));
  expect(watched.toasts).toEqual([]);
  expect(watched.faults).toEqual([]);
}

test.each(['kept', 'rotated'] as const)(
  'for hours the access token is renewed in time, without a failed look, where refresh tokens are %s',
  async (refreshTokens) => {
    await world.stop();
    await begin({ refreshTokens });
    await watched.pass(5 * 60 * minute);
    nobodyNotices();
    expect(watched.outcomes()).toHaveLength(1 + 5 * 120);
    expect(watched.count(tokens)).toBe(5);
    expect(watched.renewed).toHaveLength(5);
    // The tenant never had to refuse one.
    expect(watched.count('GetChatPresence')).toBe(watched.outcomes().length);
  },
);

test('a night slept through costs no look', async () => {
  world.clock.sleep(9 * 60 * minute);
  await watched.looking(() => watched.watch.wake(true));
  nobodyNotices();
  expect(watched.count(tokens)).toBe(1);
});

test('an access token that ends before its time is renewed within the look', async () => {
  world.provider.expireAccessTokens();
  await watched.nextLook();
  nobodyNotices();
  expect(watched.count('GetChatPresence')).toBe(3);
  expect(watched.count(tokens)).toBe(1);
  await watched.nextLook();
  expect(watched.count('GetChatPresence')).toBe(4);
});

test('an access token that has ended is renewed once for a look, my switch, and what is asked beside', async () => {
  const { watch } = watched;
  await watched.pass(10 * minute);
  const before = watched.count(tokens);
  const topics = watched.count('ChatTopicsForUser');
  world.provider.expireAccessTokens();
  await watched.looking(() => {
    // A person who refreshes wants to know the topics anew as well.
    watch.lookNow('person');
    watch.setMyPresence(false);
  });
  expect(watched.count(tokens)).toBe(before + 1);
  expect(watched.count('ChatTopicsForUser')).toBe(topics + 1);
  await watched.nextLook();
  nobodyNotices();
  expect(amIPresent(watch.facts().roster, 19)).toBe(false);
});

test('an access token that has ended is renewed once for twenty calls at the same time', async () => {
  const asked: string[] = [];
  const counted: typeof fetch = (url, init) => {
    asked.push(url as string);
    return fetch(url, init);
  };
  const { clock } = world;
  const account = accountOf(await world.account('openId'), { fetch: counted, clock, onRenewed: () => {} });
  const line = tenantLine(account, { fetch: counted, clock, language: () => 'en', culture: 'en' });
  const call = { method: 'POST', path: '/v1/Agents/Chat/GetChatPresence' } as const;
  world.provider.expireAccessTokens();
  const called = await Promise.all(
    Array.from({ length: 20 }, () => line.call(call, new AbortController().signal)),
  );
  expect(called.map((each) => each.ok && each.answer.status)).toEqual(called.map(() => 200));
  expect(asked.filter((url) => url.endsWith(tokens))).toHaveLength(1);
});
