import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeClock, settled, type FakeClock } from '../../presence/fake-clock.ts';
import { startTestTenant, type TestTenant } from '../../tenant/tenant.ts';
import { sitDown, type Desk } from './desk.ts';

const [anna, bo, me] = [1, 2, 9];
const hour = 3_600_000;

let tenant: TestTenant;
let clock: FakeClock;
beforeEach(async () => {
  clock = fakeClock();
  tenant = await startTestTenant({
    agents: [
      { id: anna, name: 'Anna Berg', present: false, chats: 2, topics: [5] },
      { id: bo, name: 'Bo Dahl', present: true, chats: 0, topics: [6] },
      { id: me, name: 'Ida Moe', present: false, chats: 0, topics: [5, 6] },
    ],
    myself: me,
  });
  tenant.topics({ 5: 'Sales', 6: 'Support' });
  tenant.open([5, 6]);
});
afterEach(() => tenant.stop());

async function annaComes({ watched }: Desk): Promise<void> {
  tenant.change(anna, { present: true });
  await watched.nextLook();
}

describe('a toast', () => {
  test('leads to whom it is about, and to no one of an account that was let go of', async () => {
    const desk = await sitDown(tenant, clock);
    await annaComes(desk);
    const [toast] = desk.watched.toasts;
    toast?.onOpen();
    expect(desk.led).toEqual([[[anna], null]]);
    await desk.quit();
    toast?.onOpen();
    expect(desk.led).toHaveLength(1);
  });

  test('is taken off the screen with its account', async () => {
    const desk = await sitDown(tenant, clock);
    await annaComes(desk);
    expect(desk.onScreen()).toEqual(['Anna Berg is online']);
    await desk.quit();
    expect(desk.onScreen()).toEqual([]);
  });

  test('is said to be shown as soon as it is', async () => {
    const desk = await sitDown(tenant, clock);
    let show: () => void = () => {};
    desk.toastsAre(new Promise((resolve) => (show = () => resolve({ kind: 'shown' }))));
    await annaComes(desk);
    expect(desk.why({ agent: anna })).toEqual(['arrival: underway']);
    const before = desk.changes();
    show();
    await settled();
    expect(desk.why({ agent: anna })).toEqual(['arrival: shown']);
    expect(desk.changes()).toBe(before + 1);
  });

  test('about a topic leads to that topic', async () => {
    const rules = [{ occasion: 'topicLost', on: true, once: false, scope: { kind: 'mine' } }];
    const desk = await sitDown(tenant, clock, { settings: { rules } });
    await desk.watched.pass(120_000);
    tenant.change(bo, { present: false });
    await desk.watched.pass(120_000);
    expect(desk.told()).toEqual(['Nobody covers Support | Bo Dahl was the last to leave']);
    expect(desk.tooltip()).toContain('Support');
    desk.watched.toasts[0]?.onOpen();
    expect(desk.led).toEqual([[[bo], 6]]);
  });

  test('pauses for an hour by its second button', async () => {
    const desk = await sitDown(tenant, clock);
    await annaComes(desk);
    desk.watched.toasts[0]?.pause?.run();
    expect(desk.popup().bell).toEqual({ kind: 'paused', until: clock.wall() + hour });
  });

  test('shows and sounds as the person wants it from now on', async () => {
    const desk = await sitDown(tenant, clock);
    desk.handlers.settings.setPrivacy('firstNames');
    desk.handlers.settings.setSound(false);
    await annaComes(desk);
    expect(desk.told()).toEqual(['Anna is online | Sales · 2 chats']);
    expect(desk.watched.toasts[0]?.sound).toBe(false);
    expect(desk.settings().notices).toMatchObject({ privacy: 'firstNames', sound: false });
  });

  test('of the demo says that its people are made up', async () => {
    const desk = await sitDown(tenant, clock, { kept: 'demo' });
    await annaComes(desk);
    expect(desk.told()).toEqual(['Anna Berg is online | Demo · Sales · 2 chats']);
  });
});

describe('a toast that could not be shown', () => {
  test('is kept by the popup, marked in the tray, told once, and why is said', async () => {
    const desk = await sitDown(tenant, clock);
    desk.toastsAre({ kind: 'failed', why: 'no server' });
    await annaComes(desk);
    expect(desk.popup().missed).toMatchObject([{ title: 'Anna Berg is online', body: 'Sales · 2 chats' }]);
    expect(desk.popup().remarks).toEqual([{ kind: 'noToasts' }]);
    expect(desk.tray().mark).toBe('missed');
    expect(desk.tooltip()).toContain("notifications don't show here");
    expect(desk.why({ agent: anna })).toEqual(['arrival: failed']);

    desk.handlers.popup.dismissRemark('noToasts');
    desk.handlers.popup.dismissMissed(undefined);
    expect(desk.popup().missed).toEqual([]);
    expect(desk.tray().mark).toBe('live');
    expect(desk.tooltip()).not.toContain("notifications don't show here");
    tenant.change(bo, { present: false });
    await desk.watched.pass(120_000);
    tenant.change(bo, { present: true });
    await desk.watched.nextLook();
    expect(desk.popup().missed).toHaveLength(1);
    expect(desk.popup().remarks).toEqual([]);
  });

  test('is not kept longer than its account', async () => {
    const desk = await sitDown(tenant, clock);
    desk.toastsAre({ kind: 'failed', why: 'no server' });
    await annaComes(desk);
    await desk.quit();
    expect(desk.popup().missed).toEqual([]);
  });
});

describe('my own part in it', () => {
  test('that I am the last to leave a topic, and the first to come back, is no news', async () => {
    const rules = ['topicLost', 'topicGained'].map((occasion) => ({
      occasion,
      on: true,
      once: false,
      scope: { kind: 'mine' },
    }));
    tenant.change(me, { present: true });
    const desk = await sitDown(tenant, clock, { settings: { rules } });
    await desk.watched.pass(120_000);
    tenant.change(me, { present: false });
    await desk.watched.pass(120_000);
    tenant.change(me, { present: true });
    await desk.watched.nextLook();
    expect(desk.told()).toEqual([]);
    expect(desk.why({ topic: 5 })).toEqual(['topicLost: myself', 'topicGained: myself']);
  });
});

test('a topic that is not mine is told of where a rule asks for it, by its own opening hours', async () => {
  tenant.set([
    { id: anna, name: 'Anna Berg', present: true, chats: 0, topics: [7, 8] },
    { id: me, name: 'Ida Moe', present: true, chats: 0, topics: [5] },
  ]);
  tenant.open([5, 7]);
  const scope = { kind: 'all' };
  const desk = await sitDown(tenant, clock, {
    settings: { rules: [{ occasion: 'topicLost', on: true, once: false, scope }] },
  });
  await desk.watched.pass(300_000);
  tenant.change(anna, { present: false });
  await desk.watched.pass(300_000);
  expect(desk.told()).toEqual(['Nobody covers Topic 7 | Anna Berg was the last to leave']);
});

test('a look that the person asks for also learns anew what topics are called', async () => {
  const desk = await sitDown(tenant, clock);
  tenant.topics({ 5: 'Sales in the north', 6: 'Support' });
  await desk.watched.pass(120_000);
  expect(desk.popup().topicNames.get(5)).toBe('Sales');
  await clock.advance(20_000);
  await desk.watched.looking(() => desk.watched.watch.lookNow('person'));
  expect(desk.popup().topicNames.get(5)).toBe('Sales in the north');
});

describe('a topic of mine that nobody covers', () => {
  const rules = [{ occasion: 'topicLost', on: true, once: false, scope: { kind: 'mine' } }];

  test('is told of, and marked, only while it is open', async () => {
    tenant.open([5]);
    tenant.change(anna, { present: true });
    const desk = await sitDown(tenant, clock, { settings: { rules } });
    await desk.watched.pass(120_000);
    tenant.change(bo, { present: false });
    await desk.watched.pass(hour / 2);
    expect(desk.told()).toEqual([]);
    expect(desk.popup().topics).toMatchObject([
      { topic: 5, state: 'covered' },
      { topic: 6, state: 'closed' },
    ]);
    expect(desk.tooltip()).toBe('1 of 3 present · 2 chats');

    tenant.open([5, 6]);
    await desk.watched.pass(hour / 2);
    expect(desk.told()).toEqual(['Nobody covers Support | It is open now, and nobody is there']);
    expect(desk.popup().topics[1]).toMatchObject({ topic: 6, state: 'uncovered' });
    expect(desk.tooltip()).toBe('1 of 3 present · 2 chats · Support is uncovered');
  });
});

test('what is seen of an agent in a day is shown while their row is open', async () => {
  const desk = await sitDown(tenant, clock);
  desk.handlers.popup.openAgent(anna);
  await annaComes(desk);
  expect(desk.popup().opened).toMatchObject({ id: anna, day: { since: clock.wall() } });
  expect(desk.popup().opened?.day.points).toMatchObject([
    { presence: 'away', chats: 2 },
    { presence: 'present', chats: 2 },
  ]);
});

test('why begins with how things were, and names who is no longer listed', async () => {
  const desk = await sitDown(tenant, clock);
  tenant.set([{ id: bo, name: 'Bo Dahl', present: true, chats: 0, topics: [6] }]);
  await desk.watched.nextLook();
  const matters = desk.watched.watch.why.entries().map(({ matter }) => matter);
  expect(matters).toMatchObject([
    { kind: 'unlisted', id: me, name: 'Ida Moe' },
    { kind: 'unlisted', id: anna, name: 'Anna Berg' },
    { kind: 'began', present: 1, total: 3 },
  ]);
});
