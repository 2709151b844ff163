/** What becomes of notices that the desktop does not show. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ToastOutcome } from '../../../electron/desktop/notifier/notifier.ts';
import { settled } from '../../presence/fake-clock.ts';
import { startWorld, type World } from './world.ts';
import { watchAccount, type Watched } from './watched.ts';

const anna = 11;

let world: World;
let watched: Watched;
let become: (outcome: ToastOutcome) => void;
beforeEach(async () => {
  world = await startWorld();
  watched = await watchAccount(await world.account('password'), world.clock, {
    outcome: () => new Promise((resolve) => (become = resolve)),
  });
  await world.control(`agents/${anna}`, { present: false });
  await watched.nextLook();
  // Else it would be no news that she is back.
  await watched.pass(90_000);
  await world.control(`agents/${anna}`, { present: true });
  await watched.nextLook();
  expect(watched.toasts.map(({ title }) => title)).toEqual(['Anna Berg is online']);
});
afterEach(() => world.stop());

const failed: ToastOutcome = { kind: 'failed', why: 'no answer within 5000 ms' };

test('the popup keeps a notice that could not be shown, and says why', async () => {
  become(failed);
  await settled();
  expect(watched.missed.all()).toMatchObject([{ title: 'Anna Berg is online' }]);
  expect(watched.remarks).toEqual([{ kind: 'noToasts' }]);
});

test('one that fails after its account was let go of is not shown with the next', async () => {
  watched.watch.stop();
  become(failed);
  await settled();
  expect(watched.missed.all()).toEqual([]);
  expect(watched.remarks).toEqual([]);
});
