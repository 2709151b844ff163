import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { StandingRule } from '../../../electron/contract/wishes.ts';
import { temporaryFolder } from '../../build/temporary-folder.ts';
import { fakeClock, type FakeClock } from '../../presence/fake-clock.ts';
import { startTestTenant, type TestTenant } from '../../tenant/tenant.ts';
import { sitDown, type Desk } from './desk.ts';

const [anna, bo, me] = [1, 2, 9];
const minute = 60_000;

/** Topics 5 and 6 are mine, 7 is not. */
let tenant: TestTenant;
let clock: FakeClock;
beforeEach(async () => {
  clock = fakeClock();
  tenant = await startTestTenant({
    agents: [
      { id: anna, name: 'Anna Berg', present: false, chats: 2, topics: [5] },
      { id: bo, name: 'Bo Dahl', present: false, chats: 0, topics: [7] },
      { id: me, name: 'Ida Moe', present: true, chats: 1, topics: [5, 6] },
    ],
    myself: me,
  });
  tenant.topics({ 5: 'Sales', 6: 'Support' });
});
afterEach(() => tenant.stop());

const arrivals: StandingRule = {
  occasion: 'arrival',
  on: true,
  once: false,
  scope: { kind: 'mine' },
  whom: 'anyone',
};

/** Both come, in one look. */
async function bothCome({ watched }: Desk): Promise<void> {
  tenant.change(anna, { present: true });
  tenant.change(bo, { present: true });
  await watched.nextLook();
}

describe('arrivals are told', () => {
  test('of those in my topics, as the rules come', async () => {
    const desk = await sitDown(tenant, clock);
    await bothCome(desk);
    expect(desk.told()).toEqual(['Anna Berg is online | Sales · 2 chats']);
    expect(desk.why({ agent: bo })).toEqual(['arrival: otherTopics']);
  });

  test('of those in all topics', async () => {
    const desk = await sitDown(tenant, clock);
    desk.handlers.settings.setRule({ ...arrivals, scope: { kind: 'all' } });
    await bothCome(desk);
    expect(desk.told()).toEqual(['2 colleagues came online | Anna Berg, Bo Dahl']);
  });

  test('of those in the topics that were chosen', async () => {
    const desk = await sitDown(tenant, clock);
    desk.handlers.settings.setRule({ ...arrivals, scope: { kind: 'chosen', topics: [7] } });
    await bothCome(desk);
    expect(desk.told()).toEqual(['Bo Dahl is online | Topic 7 · 0 chats']);
    expect(desk.why({ agent: anna })).toEqual(['arrival: otherTopics']);
  });

  test('of favourites alone', async () => {
    const desk = await sitDown(tenant, clock);
    desk.handlers.settings.setRule({ ...arrivals, scope: { kind: 'all' }, whom: 'favourites' });
    desk.handlers.popup.setFavourite({ id: bo, favourite: true });
    expect(desk.popup().favourites).toEqual([bo]);
    await bothCome(desk);
    expect(desk.told()).toEqual(['Bo Dahl is online | Topic 7 · 0 chats']);
    expect(desk.why({ agent: anna })).toEqual(['arrival: otherAgents']);
  });

  test('of one agent, once, whatever the topic', async () => {
    const desk = await sitDown(tenant, clock);
    desk.handlers.settings.setRule({ ...arrivals, on: false });
    desk.handlers.popup.wishForAgent({ id: bo, occasion: 'arrival', wish: { once: true, atMost: 0 } });
    expect(desk.settings().notices.agentRules).toMatchObject([{ id: bo, name: 'Bo Dahl' }]);
    await bothCome(desk);
    expect(desk.told()).toEqual(['Bo Dahl is online | Topic 7 · 0 chats']);
    expect(desk.settings().notices.agentRules).toEqual([]);
    expect(desk.popup().belled).toEqual(new Map());

    tenant.change(bo, { present: false });
    await desk.watched.pass(6 * minute);
    tenant.change(bo, { present: true });
    await desk.watched.nextLook();
    expect(desk.told()).toHaveLength(1);
    expect(desk.why({ agent: bo })).toEqual(['arrival: shown', 'leaving: noRule', 'arrival: noRule']);
  });

  test('once by a rule for everybody, that is off from then on', async () => {
    const desk = await sitDown(tenant, clock);
    desk.handlers.settings.setRule({ ...arrivals, once: true });
    tenant.change(anna, { present: true });
    await desk.watched.nextLook();
    expect(desk.told()).toHaveLength(1);
    expect(desk.settings().notices.rules[0]).toMatchObject({ occasion: 'arrival', on: false, once: true });
  });
});

test('everybody is busy from as many chats as the person has set', async () => {
  const busy = { occasion: 'topicBusy', on: true, once: false, scope: { kind: 'mine' } } as const;
  const desk = await sitDown(tenant, clock, {
    settings: { busyFrom: 2, rules: [{ ...arrivals, on: false }, busy] },
  });
  tenant.change(anna, { present: true });
  tenant.change(me, { present: false });
  await desk.watched.pass(2 * minute);
  expect(desk.told()).toEqual(['Everyone on Sales is busy | Anna Berg · 2 chats']);
  expect(desk.popup().busyFrom).toBe(2);
});

test('of those to choose from, my topics come first, then those anybody has', async () => {
  const desk = await sitDown(tenant, clock);
  expect(desk.settings().notices.topics).toEqual([
    { topic: 5, name: 'Sales', mine: true },
    { topic: 6, name: 'Support', mine: true },
    { topic: 7, name: null, mine: false },
  ]);
  expect(desk.popup().topics.map(({ topic }) => topic)).toEqual([5, 6]);
});

describe('a rule that the organisation has fixed', () => {
  const policy = { rules: [{ ...arrivals, scope: { kind: 'all' } }] };

  test('cannot be switched off by any command, nor written to the file', async () => {
    const profile = temporaryFolder();
    const desk = await sitDown(tenant, clock, { profile, policy });
    const before = await readFile(join(profile, 'settings.json'), 'utf8');
    const shown = desk.settings().notices.rules;
    expect(shown.filter(({ locked }) => locked)).toEqual([
      { ...arrivals, scope: { kind: 'all' }, locked: true },
    ]);
    desk.handlers.settings.setRule({ ...arrivals, on: false });
    expect(desk.settings().notices.rules).toEqual(shown);
    await bothCome(desk);
    expect(desk.told()).toEqual(['2 colleagues came online | Anna Berg, Bo Dahl']);
    await desk.quit();
    expect(await readFile(join(profile, 'settings.json'), 'utf8')).toBe(before);
  });

  test('leaves all others to the person', async () => {
    const desk = await sitDown(tenant, clock, { policy });
    desk.handlers.settings.setRule({ ...arrivals, occasion: 'leaving' });
    expect(desk.settings().notices.rules.find(({ occasion }) => occasion === 'leaving')).toMatchObject({
      on: true,
      locked: false,
    });
  });
});
