import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Agent } from '../../../electron/presence/agent.ts';
import { settled } from '../../presence/fake-clock.ts';
import { startWorld, type World } from './world.ts';
import { watchAccount, type Watched } from './watched.ts';

const ida = 19;

let world: World;
let watched: Watched;
beforeEach(async () => {
  world = await startWorld();
  watched = await watchAccount(await world.account('password'), world.clock);
});
afterEach(() => world.stop());

const shown = (id: number): Agent | undefined =>
  watched.watch.facts().roster?.agents.find((agent) => agent.id === id);
/** The bodies of all that was saved. */
const saved = (): unknown[] =>
  watched.sent
    .filter(({ path }) => path.endsWith('/SaveChatPresence'))
    .map(({ body }): unknown => JSON.parse(body));
const control = (id: number, present: boolean): Promise<void> => world.control(`agents/${id}`, { present });

test('my switch shows my wish at once, and is saved for me alone, with nothing but my number and the wish', async () => {
  const before = watched.watch.facts().roster?.agents.filter(({ id }) => id !== ida);
  expect(shown(ida)?.presence).toBe('present');
  watched.watch.setMyPresence(false);
  expect(shown(ida)?.presence).toBe('away');
  await watched.quiet();
  expect(saved()).toEqual([{ ChatPresence: [{ UserId: ida, Present: false }] }]);
  expect(shown(ida)?.presence).toBe('away');
  await watched.nextLook();
  expect(shown(ida)?.presence).toBe('away');
  expect(watched.watch.facts().roster?.agents.filter(({ id }) => id !== ida)).toEqual(before);
});

test('the tray and the popup count me as I wished to be, while it is being saved', async () => {
  watched.watch.setMyPresence(false);
  const { facts, myself } = watched.watch.forTray();
  expect([myself, facts.roster?.agents.find(({ id }) => id === ida)?.presence]).toEqual([ida, 'away']);
  await watched.quiet();
});

test('what the tenant shows at the next look counts, whatever I wished', async () => {
  watched.watch.setMyPresence(false);
  await watched.quiet();
  // Meanwhile I change my mind in the web client.
  await control(ida, true);
  expect(shown(ida)?.presence).toBe('away');
  await watched.nextLook();
  expect(shown(ida)?.presence).toBe('present');
  expect(watched.remarks).toEqual([]);
});

test('my own coming and going is never a toast, wherever I do it', async () => {
  watched.watch.setMyPresence(false);
  await watched.nextLook();
  watched.watch.setMyPresence(true);
  await watched.nextLook();
  await control(ida, false);
  await watched.nextLook();
  await control(ida, true);
  await watched.nextLook();
  expect(shown(ida)?.presence).toBe('present');
  expect(watched.toasts).toEqual([]);
  await control(14, true);
  await watched.nextLook();
  expect(watched.toasts.map(({ title }) => title)).toEqual(['David Falk is online']);
});

describe('a wish that the tenant does not take is taken back, with a word on why:', () => {
  test('a fault', async () => {
    await world.control('state', { state: 'Suspended' });
    watched.watch.setMyPresence(false);
    expect(shown(ida)?.presence).toBe('away');
    await watched.quiet();
    expect(shown(ida)?.presence).toBe('present');
    expect(watched.remarks).toEqual([
      {
        kind: 'switchNotSaved',
        failure: { kind: 'transient', cause: 'serverError', status: 503 },
      },
    ]);
    await world.control('state', { state: 'Running' });
    await watched.nextLook();
    expect(shown(ida)?.presence).toBe('present');
  });

  test('a sign-in that was taken back; the next look asks to sign in, once', async () => {
    await world.restart();
    watched.watch.setMyPresence(false);
    await watched.quiet();
    expect(shown(ida)?.presence).toBe('present');
    expect(watched.remarks).toEqual([{ kind: 'switchNotSaved', failure: { kind: 'signIn', status: 401 } }]);
    await watched.nextLook();
    expect(watched.toasts.map(({ title }) => title)).toEqual(['Sign-in needed']);
  });

  test('the switch of somebody else, whom I said to be', async () => {
    watched = await watchAccount(await world.account('password'), world.clock, { chosenMyself: 12 });
    watched.watch.setMyPresence(false);
    await watched.quiet();
    expect(saved()).toEqual([{ ChatPresence: [{ UserId: 12, Present: false }] }]);
    expect(shown(12)?.presence).toBe('present');
    expect(watched.remarks).toEqual([{ kind: 'switchNotSaved', failure: { kind: 'refused', status: 403 } }]);
  });
});

test('a second wish while the first is on its way is not sent', async () => {
  watched.watch.setMyPresence(false);
  watched.watch.setMyPresence(true);
  await settled();
  await watched.quiet();
  expect(saved()).toHaveLength(1);
  expect(shown(ida)?.presence).toBe('away');
});
