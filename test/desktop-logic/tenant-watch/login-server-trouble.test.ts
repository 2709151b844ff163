import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { oauthError } from '../../accounts/open-id/signed-in.ts';
import * as faults from '../../tenant/faults.ts';
import type { Reply } from '../../tenant/tenant.ts';
import { startWorld, type World } from './world.ts';
import { watchAccount, type Watched } from './watched.ts';

const minute = 60_000;

let world: World;
let watched: Watched;
beforeEach(async () => {
  world = await startWorld();
  watched = await watchAccount(await world.account('openId'), world.clock);
});
afterEach(() => world.stop());

describe('a sign-in server that cannot renew just now', () => {
  const troubles: [string, Reply][] = [
    ['has a fault', faults.status(500)],
    ['has a fault that looks like a refusal', oauthError('invalid_grant', 500)],
    ['has too much to do', faults.status(429, { 'Retry-After': '60' })],
    ['shows a web page', faults.webPage()],
    ['is behind a proxy that forbids', faults.webPage(403)],
    ['sends us elsewhere', faults.redirectTo('/elsewhere', 307)],
    ['says null', faults.jsonOf(null)],
    ['ends the connection', faults.reset()],
  ];

  test.each(troubles)('because it %s, signs nobody out, and is tried again', async (_what, reply) => {
    world.answerRenewals(reply);
    world.provider.expireAccessTokens();
    for (let count = 0; count < 3; count += 1) await watched.nextLook();
    expect(watched.outcomes()).toEqual(['roster', 'transient', 'transient', 'transient']);
    expect(watched.watch.facts().connection.kind).toBe('stale');
    // Each look has tried once, and the token that was refused was not sent again.
    expect(watched.count('/oauth/tokens')).toBe(3);
    expect(watched.count('GetChatPresence')).toBe(2);

    world.answerRenewals(null);
    await watched.nextLook();
    expect(watched.outcomes().at(-1)).toBe('roster');
    expect(watched.watch.facts().connection.kind).toBe('live');
    expect(watched.toasts).toEqual([]);
  });

  test('costs no look as long as the access token is good', async () => {
    world.answerRenewals(faults.status(503));
    await watched.pass(59 * minute + 30_000);
    expect(new Set(watched.outcomes())).toEqual(new Set(['roster']));
    expect(watched.count('/oauth/tokens')).toBeGreaterThan(0);
    await watched.pass(minute);
    expect(watched.outcomes().at(-1)).toBe('transient');
    world.answerRenewals(null);
    await watched.nextLook();
    expect(watched.outcomes().at(-1)).toBe('roster');
  });
});
