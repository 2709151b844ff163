import { afterEach, describe, expect, test } from 'vitest';
import { amIPresent } from '../../../electron/presence/my-switch.ts';
import { signInKinds, startWorld, type World } from './world.ts';
import { watchAccount } from './watched.ts';

let world: World;
afterEach(() => world.stop());

describe.each([
  ['on premises', false],
  ['at SuperOffice Online', true],
])('%s', (_where, online) => {
  test.each(signInKinds)('somebody signed in by %s sees everybody, and is known', async (kind) => {
    world = await startWorld({ online });
    const { watch, outcomes, nextLook, remarks, toasts } = await watchAccount(
      await world.account(kind),
      world.clock,
    );
    await nextLook();
    expect(outcomes()).toEqual(['roster', 'roster']);
    expect(watch.facts().roster?.agents).toHaveLength(12);
    expect(watch.myself()).toEqual({ kind: 'known', id: 19, by: 'ejUserId' });
    expect([...watch.topicNames().values()]).toEqual(['Sales', 'Support', 'Billing', 'Returns']);

    watch.setMyPresence(false);
    await nextLook();
    expect(amIPresent(watch.facts().roster, 19)).toBe(false);
    expect(remarks).toEqual([]);
    expect(toasts).toEqual([]);
  });
});
