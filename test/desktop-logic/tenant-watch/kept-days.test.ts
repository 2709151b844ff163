import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeClock } from '../../presence/fake-clock.ts';
import { startTestTenant, type TestTenant } from '../../tenant/tenant.ts';
import { watchAccount, type WatchOptions } from './watched.ts';

let tenant: TestTenant;
beforeEach(async () => {
  tenant = await startTestTenant({
    agents: [{ id: 1, name: 'Anna Berg', present: true, chats: 0, topics: [] }],
  });
});
afterEach(() => tenant.stop());

test.each<[NonNullable<WatchOptions['kept']>, number]>([
  ['stored', 2],
  ['session', 2],
  ['environment', 2],
  ['demo', 0],
])('of an account that is kept as %s, %d of two looks may be kept', async (kept, looks) => {
  const { url, username, password } = tenant;
  const home = { kind: 'fixed', api: `${url}/api` } as const;
  let asked = 0;
  const watched = await watchAccount(
    { home, user: username, signIn: { kind: 'password', username, password } },
    fakeClock(),
    {
      kept,
      ports: {
        daysFile: {
          use() {
            asked += 1;
            return null;
          },
          setKeep() {},
          wipe() {},
          forget() {},
          close() {},
        },
      },
    },
  );
  await (kept === 'demo' ? watched.looking(() => watched.watch.lookNow('person')) : watched.nextLook());
  watched.watch.stop();
  expect(watched.outcomes()).toHaveLength(2);
  expect(asked).toBe(looks);
});
