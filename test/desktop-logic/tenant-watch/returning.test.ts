import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeClock, type FakeClock } from '../../presence/fake-clock.ts';
import { startTestTenant, type TestTenant } from '../../tenant/tenant.ts';
import { sitDown } from './desk.ts';

const [anna, bo, me] = [1, 2, 9];
const minute = 60_000;
const hour = 60 * minute;

let tenant: TestTenant;
let clock: FakeClock;
beforeEach(async () => {
  clock = fakeClock();
  tenant = await startTestTenant({
    agents: [
      { id: anna, name: 'Anna Berg', present: false, chats: 0, topics: [5] },
      { id: bo, name: 'Bo Dahl', present: false, chats: 0, topics: [5] },
      { id: me, name: 'Ida Moe', present: true, chats: 0, topics: [5] },
    ],
    myself: me,
  });
});
afterEach(() => tenant.stop());

const boCame = 'Bo Dahl is online | Topic 5 · 0 chats';

describe('behind a locked screen', () => {
  test('looks are four times as seldom, until it is unlocked', async () => {
    const desk = await sitDown(tenant, clock);
    const wait = (): number => (desk.watched.watch.nextLookAt() ?? 0) - clock.wall();
    expect(wait()).toBe(30_000);
    desk.says('lock-screen');
    await desk.watched.nextLook();
    expect(wait()).toBe(120_000);
    expect(desk.popup().staleAfterMs).toBe(240_000);
    await desk.watched.nextLook();
    await clock.advance(20_000);
    await desk.watched.looking(() => desk.says('unlock-screen'));
    expect(wait()).toBe(30_000);
    expect(desk.popup().staleAfterMs).toBe(60_000);
  });

  test('nothing is told; afterwards one digest, and then all as before', async () => {
    const desk = await sitDown(tenant, clock);
    desk.says('lock-screen');
    tenant.change(anna, { present: true });
    await desk.watched.nextLook();
    expect([desk.why({ agent: anna }), desk.told()]).toEqual([['arrival: locked'], []]);
    await clock.advance(20_000);
    await desk.watched.looking(() => desk.says('unlock-screen'));
    expect(desk.told()).toEqual(['While you were away: Anna Berg came online | Topic 5 · 0 chats']);
    tenant.change(bo, { present: true });
    await desk.watched.nextLook();
    expect(desk.told().slice(1)).toEqual([boCame]);
  });
});

describe('a computer that sleeps', () => {
  test('looks at nothing, and once when it wakes: one digest, and then all as before', async () => {
    const desk = await sitDown(tenant, clock);
    desk.says('suspend');
    expect(desk.watched.watch.nextLookAt()).toBeNull();
    tenant.change(anna, { present: true });
    clock.sleep(3 * hour);
    await desk.watched.looking(async () => {
      desk.says('resume');
      await clock.advance(1_000);
    });
    expect(desk.told()).toEqual(['While you were away: Anna Berg came online | Topic 5 · 0 chats']);
    expect(desk.watched.outcomes()).toHaveLength(2);

    // What is missed from here on was missed by the tenant.
    await tenant.goDown();
    await desk.watched.pass(10 * minute);
    await tenant.comeBack();
    tenant.change(bo, { present: true });
    await desk.watched.looking(() => desk.watched.watch.lookNow('person'));
    expect(desk.told().slice(1)).toEqual([
      'While SuperOffice was out of reach: Bo Dahl came online | Topic 5 · 0 chats',
    ]);
  });
});

describe.each([-6 * hour, 6 * hour])('a clock that is set by %d ms', (by) => {
  test('is no news, moves no look, and hides nobody who comes later', async () => {
    const desk = await sitDown(tenant, clock);
    await desk.watched.pass(5 * minute);
    const looksBefore = desk.watched.outcomes().length;
    clock.setBack(-by);
    // Time as it passes, whatever the clock says.
    for (let look = 0; look < 4; look += 1) await desk.watched.looking(() => clock.advance(30_000));
    expect(desk.watched.outcomes()).toHaveLength(looksBefore + 4);
    expect(desk.told()).toEqual([]);
    expect(desk.tooltip()).toBe('1 of 3 present · 0 chats');

    tenant.change(bo, { present: true });
    await desk.watched.looking(() => clock.advance(30_000));
    expect(desk.told()).toEqual([boCame]);
  });
});
