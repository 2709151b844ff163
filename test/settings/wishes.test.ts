import { describe, expect, test } from 'vitest';
import { noWishes, type StandingRule, type TenantWishes } from '../../electron/contract/wishes.ts';
import { agentRuleId } from '../../electron/presence/notices/rule.ts';
import { noPolicy, type Policy } from '../../electron/settings/policy.ts';
import { readSettings } from '../../electron/settings/read.ts';
import { rulesInForce } from '../../electron/settings/rules-in-force.ts';
import { defaultSettings, settingsVersion, type Settings } from '../../electron/settings/schema.ts';
import {
  withAgentWish,
  withArrangement,
  withFavourite,
  withoutSpent,
  withRule,
  withShownTopic,
  wishesOf,
} from '../../electron/settings/wishes.ts';

const here = '00ff00ff00ff00ff';
const there = 'aa11aa11aa11aa11';

const arrivals: StandingRule = {
  occasion: 'arrival',
  on: true,
  once: true,
  scope: { kind: 'mine' },
  whom: 'anyone',
};

function settings(part: Partial<Settings> = {}): Settings {
  return { ...defaultSettings, ...part };
}

function wishing(part: Partial<TenantWishes>): Settings {
  return settings({ tenants: { [here]: { ...noWishes, ...part } } });
}

describe('a standing rule', () => {
  test('takes the place of the one before, and leaves the others', () => {
    const before = settings();
    const after = { ...before, ...withRule(before, noPolicy, here, arrivals) };
    expect(after.rules.filter(({ occasion }) => occasion === 'arrival')).toEqual([arrivals]);
    expect(after.rules).toHaveLength(7);
    expect(after.tenants).toEqual({});
  });

  test('about chosen topics keeps which with the tenant, and what else was chosen there', () => {
    const before = wishing({ chosen: { leaving: [9] }, favourites: [11] });
    const rule: StandingRule = { ...arrivals, scope: { kind: 'chosen', topics: [1, 2] } };
    const after = { ...before, ...withRule(before, noPolicy, here, rule) };
    expect(after.rules.find(({ occasion }) => occasion === 'arrival')?.scope).toEqual({
      kind: 'chosen',
      topics: [],
    });
    expect(after.tenants[here]).toEqual({
      favourites: [11],
      agents: [],
      chosen: { leaving: [9], arrival: [1, 2] },
    });
    const inForce = rulesInForce(after, noPolicy, wishesOf(after, here));
    expect(inForce.find(({ id }) => id === 'arrival')?.scope).toEqual(rule.scope);
    expect(wishesOf(after, there)).toEqual(noWishes);
  });

  test('about chosen topics has none where no tenant is watched', () => {
    const rule: StandingRule = { ...arrivals, scope: { kind: 'chosen', topics: [1, 2] } };
    const change = withRule(settings(), noPolicy, null, rule);
    expect(change).not.toHaveProperty('tenants');
    expect(change.rules?.at(-1)?.scope).toEqual({ kind: 'chosen', topics: [] });
  });

  test('that the policy has fixed cannot be changed', () => {
    const policy: Policy = { ...noPolicy, rules: [arrivals] };
    expect(withRule(settings(), policy, here, { ...arrivals, on: false })).toEqual({});
    expect(withRule(settings(), policy, here, { ...arrivals, occasion: 'leaving' })).toHaveProperty('rules');
  });
});

describe('a favourite', () => {
  test('is added once, at this tenant only', () => {
    const before = wishing({ favourites: [11, 12] });
    const after = { ...before, ...withFavourite(before, here, { id: 11, favourite: true }) };
    expect(wishesOf(after, here).favourites).toEqual([12, 11]);
    expect(wishesOf(after, there).favourites).toEqual([]);
  });

  test('is taken away', () => {
    const before = wishing({ favourites: [11, 12] });
    const after = { ...before, ...withFavourite(before, here, { id: 11, favourite: false }) };
    expect(wishesOf(after, here).favourites).toEqual([12]);
  });

  test('more than are kept lets go of the oldest, and the file stays good', () => {
    const before = wishing({ favourites: Array.from({ length: 2_000 }, (_, index) => index + 1) });
    const after = { ...before, ...withFavourite(before, here, { id: 5_000, favourite: true }) };
    const { favourites } = wishesOf(after, here);
    expect([favourites.length, favourites[0], favourites.at(-1)]).toEqual([2_000, 2, 5_000]);
    expect(readSettings(JSON.stringify({ version: settingsVersion, ...after })).damaged).toBe(false);
  });
});

describe('a wish about one agent', () => {
  const wish = { once: true, atMost: 2 };

  test('is kept, one for each occasion', () => {
    let now = settings();
    const set = (change: Partial<Settings>): void => void (now = { ...now, ...change });
    set(withAgentWish(now, here, { id: 11, occasion: 'arrival', wish: { once: false, atMost: 0 } }));
    set(withAgentWish(now, here, { id: 11, occasion: 'freeEnough', wish }));
    set(withAgentWish(now, here, { id: 12, occasion: 'arrival', wish }));
    set(withAgentWish(now, here, { id: 11, occasion: 'arrival', wish }));
    expect(wishesOf(now, here).agents).toEqual([
      { id: 11, occasion: 'freeEnough', ...wish },
      { id: 12, occasion: 'arrival', ...wish },
      { id: 11, occasion: 'arrival', ...wish },
    ]);
  });

  test('is taken back', () => {
    const agents: TenantWishes['agents'] = [
      { id: 11, occasion: 'arrival', ...wish },
      { id: 11, occasion: 'leaving', ...wish },
      { id: 12, occasion: 'arrival', ...wish },
    ];
    const before = wishing({ agents });
    const after = { ...before, ...withAgentWish(before, here, { id: 11, occasion: 'arrival', wish: null }) };
    expect(wishesOf(after, here).agents).toEqual(agents.slice(1));
  });

  test.each([
    ['a favourite', withFavourite(settings(), null, { id: 11, favourite: true })],
    ['a wish', withAgentWish(settings(), null, { id: 11, occasion: 'arrival', wish })],
  ])('cannot be where no tenant is watched: %s', (_what, change) => {
    expect(change).toEqual({});
  });
});

describe('rules that have led to a toast', () => {
  const agents: TenantWishes['agents'] = [
    { id: 11, occasion: 'arrival', once: true, atMost: 0 },
    { id: 11, occasion: 'leaving', once: true, atMost: 0 },
    { id: 12, occasion: 'arrival', once: false, atMost: 0 },
  ];
  const leaving: StandingRule = { ...arrivals, occasion: 'leaving', once: false };
  const before: Settings = { ...wishing({ agents }), rules: [arrivals, leaving] };

  test('and wait for one only are switched off, or go', () => {
    const spent = ['arrival', agentRuleId(11, 'arrival')];
    const after = { ...before, ...withoutSpent(before, here, spent) };
    expect(after.rules).toEqual([{ ...arrivals, on: false }, leaving]);
    expect(wishesOf(after, here).agents).toEqual(agents.slice(1));
  });

  test('and wait for more stay', () => {
    expect(withoutSpent(before, here, ['leaving', agentRuleId(12, 'arrival')])).toEqual({});
  });

  test('of another tenant than this are not touched', () => {
    expect(withoutSpent(before, there, [agentRuleId(11, 'arrival')])).toEqual({});
  });
});

describe('tenants', () => {
  const favour = (now: Settings, tenant: string): Settings => ({
    ...now,
    ...withFavourite(now, tenant, { id: 11, favourite: true }),
  });

  test('are kept for fifty, those changed last', () => {
    const keys = Array.from({ length: 50 }, (_, index) => `${index}`.padStart(16, 'a'));
    let now = settings();
    for (const key of keys) now = favour(now, key);
    now = favour(now, keys[0] ?? '');
    now = favour(now, here);
    expect(Object.keys(now.tenants)).toEqual([...keys.slice(2), keys[0], here]);
  });

  test('are known by their own names only', () => {
    expect(wishesOf(settings(), 'constructor')).toEqual(noWishes);
    expect(wishesOf(settings(), null)).toEqual(noWishes);
  });
});

describe('what is seen of a tenant', () => {
  test('favourites stand as they are put, those not named after them, and nobody becomes one by it', () => {
    const before = wishing({ favourites: [1, 2, 3, 4] });
    const after = { ...before, ...withArrangement(before, here, [3, 1, 9, 3]) };
    expect(wishesOf(after, here)).toMatchObject({ favourites: [3, 1, 2, 4], arranged: true });
    const back = { ...after, ...withArrangement(after, here, null) };
    expect(wishesOf(back, here)).toMatchObject({ favourites: [3, 1, 2, 4], arranged: false });
  });

  test('the topic that is shown is kept, and that all are', () => {
    const before = wishing({ favourites: [1] });
    expect(withShownTopic(before, here, null)).toEqual({});
    const after = { ...before, ...withShownTopic(before, here, 2) };
    expect(wishesOf(after, here)).toMatchObject({ favourites: [1], topic: 2 });
    expect(wishesOf(after, there).topic).toBeUndefined();
    const back = { ...after, ...withShownTopic(after, here, null) };
    expect(wishesOf(back, here).topic).toBeUndefined();
    expect(readSettings(JSON.stringify({ ...back, version: settingsVersion })).damaged).toBe(false);
  });
});
