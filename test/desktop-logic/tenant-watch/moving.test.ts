import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startWorld, type World } from './world.ts';
import { watchAccount, type Watched } from './watched.ts';

const minute = 60_000;

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const state = (name: string): Promise<void> => world.control('state', { state: name });

describe('at SuperOffice Online', () => {
  let watched: Watched;
  beforeEach(async () => {
    watched = await watchAccount(await world.account('openId'), world.clock);
  });

  /** The path of the last look. */
  const lastAsked = (): string | undefined =>
    watched.sent.filter(({ path }) => path.endsWith('GetChatPresence')).at(-1)?.path;

  test('a tenant that moves is followed, again and again, without a failed look', async () => {
    for (const home of ['/app2', '/app3']) {
      await world.control('move', {});
      await watched.nextLook();
      expect(lastAsked()).toMatch(new RegExp(`^${home}/`));
      await watched.nextLook();
    }
    expect(new Set(watched.outcomes())).toEqual(new Set(['roster']));
    expect(watched.count('/oauth/tokens')).toBe(0);
  });

  test('a tenant that moved while the computer slept is not asked where it was', async () => {
    await world.control('move', {});
    world.clock.sleep(20_000);
    await watched.looking(() => watched.watch.wake(true));
    expect(lastAsked()).toMatch(/^\/app2\//);
    expect(watched.count('GetChatPresence')).toBe(2);
  });

  test.each(['OfflineMaintenance', 'MigrationPending'])(
    '%s is told as what it is, with the list as it was, until the tenant is back',
    async (name) => {
      await state(name);
      await watched.nextLook();
      expect(watched.watch.facts()).toMatchObject({
        connection: { kind: 'maintenance', until: world.clock.wall() + minute },
        roster: { agents: { length: 12 } },
      });
      await watched.nextLook();
      await state('Running');
      await watched.nextLook();
      expect(watched.outcomes()).toEqual(['roster', 'maintenance', 'maintenance', 'roster']);
      expect(watched.watch.facts().connection.kind).toBe('live');
    },
  );

  test('a tenant in maintenance is asked again when it said it would say more', async () => {
    await state('OfflineMaintenance');
    await watched.nextLook();
    const wait = (watched.watch.nextLookAt() ?? 0) - world.clock.wall();
    expect(wait).toBeGreaterThanOrEqual(minute);
    expect(wait).toBeLessThan(1.2 * minute);
  });

  test('a suspended tenant is told as that, asked seldom, and watched again when it is back', async () => {
    await state('Suspended');
    await watched.nextLook();
    expect(watched.watch.facts().connection).toEqual({ kind: 'suspended' });
    const before = watched.outcomes().length;
    await watched.pass(60 * minute);
    expect(watched.outcomes().slice(before)).toEqual(['suspended', 'suspended', 'suspended']);
    await state('Running');
    await watched.nextLook();
    expect(watched.watch.facts().connection.kind).toBe('live');
  });

  test('a deleted tenant is told as that, and not asked again until a person does', async () => {
    await state('Deleted');
    await watched.nextLook();
    expect(watched.watch.facts().connection).toEqual({ kind: 'deleted' });
    const sent = watched.sent.length;
    await watched.pass(24 * 60 * minute);
    expect(watched.sent).toHaveLength(sent);
    await state('Running');
    await watched.looking(() => watched.watch.lookNow('person'));
    expect(watched.outcomes()).toEqual(['roster', 'deleted', 'roster']);
  });

  test('online maintenance is none for us', async () => {
    await state('OnlineMaintenance');
    await watched.pass(5 * minute);
    expect(new Set(watched.outcomes())).toEqual(new Set(['roster']));
  });

  test.each([
    ['OfflineMaintenance', 'maintenance'],
    ['Suspended', 'suspended'],
    ['Deleted', 'deleted'],
  ])('a start while the tenant is in %s asks the tenant nothing', async (name, kind) => {
    const data = await world.account('openId');
    await state(name);
    const late = await watchAccount(data, world.clock);
    expect(late.watch.facts().connection.kind).toBe(kind);
    expect(late.sent.map(({ path }) => path)).toEqual(['/api/state/Cust12345']);
  });

  test('nobody is signed out by any of it', async () => {
    for (const name of ['OfflineMaintenance', 'Suspended', 'MigrationPending']) {
      await state(name);
      await watched.nextLook();
    }
    await state('Running');
    await watched.nextLook();
    expect(watched.toasts).toEqual([]);
    expect(watched.renewed).toEqual([]);
  });
});

describe('at an address that was typed', () => {
  let watched: Watched;
  beforeEach(async () => {
    watched = await watchAccount(await world.account('ticket'), world.clock);
  });

  test('a tenant that moves cannot be followed, and is told so', async () => {
    await world.control('move', {});
    for (let count = 0; count < 2; count += 1) await watched.nextLook();
    expect(watched.watch.facts().connection).toEqual({
      kind: 'stale',
      failure: { kind: 'moved', status: 421 },
    });
    expect(watched.toasts).toEqual([]);
  });

  test.each([
    ['OfflineMaintenance', { kind: 'transient', cause: 'serverError', status: 503 }],
    ['Deleted', { kind: 'transient', cause: 'notFound', status: 404 }],
  ])('%s is what its page says, and passes', async (name, failure) => {
    await state(name);
    for (let count = 0; count < 2; count += 1) await watched.nextLook();
    expect(watched.watch.facts().connection).toEqual({ kind: 'stale', failure });
    await state('Running');
    await watched.nextLook();
    expect(watched.watch.facts().connection.kind).toBe('live');
  });
});
