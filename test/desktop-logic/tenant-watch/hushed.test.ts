import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Settings } from '../../../electron/settings/schema.ts';
import { temporaryFolder } from '../../build/temporary-folder.ts';
import { fakeClock, type FakeClock } from '../../presence/fake-clock.ts';
import { startTestTenant, type TestTenant } from '../../tenant/tenant.ts';
import { sitDown } from './desk.ts';

const [anna, bo, carla, me] = [1, 2, 3, 9];
const hour = 3_600_000;

let tenant: TestTenant;
let clock: FakeClock;
beforeEach(async () => {
  vi.stubEnv('TZ', 'Europe/Oslo');
  clock = fakeClock();
  tenant = await startTestTenant({
    agents: [
      { id: anna, name: 'Anna Berg', present: false, chats: 0, topics: [5] },
      { id: bo, name: 'Bo Dahl', present: false, chats: 0, topics: [5] },
      { id: carla, name: 'Carla Eng', present: false, chats: 0, topics: [5] },
      { id: me, name: 'Ida Moe', present: true, chats: 0, topics: [5] },
    ],
    myself: me,
  });
});
afterEach(() => tenant.stop());

const annaCame = 'Anna Berg is online | Topic 5 · 0 chats';
const boCame = 'Bo Dahl is online | Topic 5 · 0 chats';
const carlaCame = 'Carla Eng is online | Topic 5 · 0 chats';

/** Sets the clock, before the app starts. */
function setClock(iso: string): void {
  clock.setBack(clock.wall() - Date.parse(iso));
}

describe('a pause', () => {
  test('is the reason for what came in it, which is not told afterwards; what comes then is', async () => {
    const desk = await sitDown(tenant, clock);
    desk.handlers.popup.pause('hour');
    tenant.change(anna, { present: true });
    await desk.watched.nextLook();
    await desk.watched.pass(hour);
    tenant.change(bo, { present: true });
    await desk.watched.nextLook();
    expect(desk.why({ agent: anna })).toEqual(['arrival: paused']);
    expect(desk.told()).toEqual([boCame]);
  });

  test('until the morning outlives two restarts, and is over after the one that comes later', async () => {
    const profile = temporaryFolder();
    const first = await sitDown(tenant, clock, { profile });
    first.handlers.popup.pause('untilMorning');
    // Ten in the morning in Oslo; it is over at eight the next day.
    const until = clock.wall() + 22 * hour;
    await first.quit();

    clock.sleep(21 * hour);
    const second = await sitDown(tenant, clock, { profile });
    expect(second.popup().bell).toEqual({ kind: 'paused', until });
    expect(second.settings().notices.bell).toEqual({ kind: 'paused', until });
    expect(second.tooltip()).toContain('Paused until');
    tenant.change(anna, { present: true });
    await second.watched.nextLook();
    expect([second.why({ agent: anna }), second.told()]).toEqual([['arrival: paused'], []]);
    await second.quit();

    clock.sleep(2 * hour);
    const third = await sitDown(tenant, clock, { profile });
    expect(third.popup().bell).toEqual({ kind: 'on' });
    tenant.change(bo, { present: true });
    await third.watched.nextLook();
    expect(third.told()).toEqual([boCame]);
  });

  test('is ended by the person, who is told from then on', async () => {
    const desk = await sitDown(tenant, clock);
    desk.handlers.settings.pause('untilResumed');
    expect(desk.popup().bell).toEqual({ kind: 'paused', until: null });
    desk.handlers.popup.resume(undefined);
    expect(desk.popup().bell).toEqual({ kind: 'on' });
    tenant.change(anna, { present: true });
    await desk.watched.nextLook();
    expect(desk.told()).toEqual([annaCame]);
  });
});

describe('quiet hours', () => {
  const nights: Settings['quietHours'] = {
    on: true,
    spans: [{ days: [1, 2, 3, 4, 5, 6, 7], from: 22 * 60, to: 7 * 60 }],
  };

  test.each([
    ['the night in which clocks go forward', '2026-03-28T20:30:00Z', '2026-03-29T05:00:00Z'],
    ['the night in which clocks go back', '2026-10-24T19:30:00Z', '2026-10-25T06:00:00Z'],
    ['any other night', '2026-03-10T20:30:00Z', '2026-03-11T06:00:00Z'],
  ])('last over midnight from ten to seven by the clock on the wall: %s', async (_which, begin, end) => {
    setClock(begin);
    const desk = await sitDown(tenant, clock, { settings: { pollSeconds: 300 } });
    desk.handlers.settings.setQuietHours(nights);
    tenant.change(anna, { present: true });
    await desk.watched.pass(hour / 2 - 1);
    expect(desk.popup().bell).toEqual({ kind: 'on' });
    expect(desk.told()).toEqual([annaCame]);

    await desk.watched.pass(1);
    expect(desk.popup().bell).toEqual({ kind: 'quietHours', until: Date.parse(end) });
    await desk.watched.pass(Date.parse(end) - clock.wall() - hour / 4);
    tenant.change(bo, { present: true });
    await desk.watched.pass(hour / 4 - 1);
    expect([desk.why({ agent: bo }), desk.told()]).toEqual([['arrival: quietHours'], [annaCame]]);

    tenant.change(carla, { present: true });
    await desk.watched.pass(1);
    expect(desk.popup().bell).toEqual({ kind: 'on' });
    expect(desk.told()).toEqual([annaCame, carlaCame]);
  });

  test('go by the clocks of where the person is now', async () => {
    setClock('2026-03-10T20:30:00Z');
    const desk = await sitDown(tenant, clock, { settings: { quietHours: nights } });
    expect(desk.popup().bell).toEqual({ kind: 'on' });
    vi.stubEnv('TZ', 'Europe/Helsinki');
    expect(desk.popup().bell).toMatchObject({ kind: 'quietHours' });
  });
});

test('while the desktop does not want to disturb nothing is told, nor afterwards of what came in it', async () => {
  const desk = await sitDown(tenant, clock);
  desk.doNotDisturb(true);
  tenant.change(anna, { present: true });
  await desk.watched.nextLook();
  desk.doNotDisturb(false);
  tenant.change(bo, { present: true });
  await desk.watched.nextLook();
  expect(desk.why({ agent: anna })).toEqual(['arrival: doNotDisturb']);
  expect(desk.told()).toEqual([boCame]);
});
