import { describe, expect, test } from 'vitest';
import {
  defaultRules,
  noWishes,
  type StandingRule,
  type TenantWishes,
} from '../../electron/contract/wishes.ts';
import { occasions, type Rule } from '../../electron/presence/notices/rule.ts';
import { noPolicy, type Policy } from '../../electron/settings/policy.ts';
import { rulesInForce, rulesShown } from '../../electron/settings/rules-in-force.ts';
import { defaultSettings } from '../../electron/settings/schema.ts';

const arrivals: StandingRule = {
  occasion: 'arrival',
  on: true,
  once: true,
  scope: { kind: 'all' },
  whom: 'favourites',
};
const lost: StandingRule = { occasion: 'topicLost', on: true, once: false, scope: { kind: 'mine' } };
const fixed: Policy = { ...noPolicy, rules: [{ ...lost, on: false }] };

/** The rule of this name among those in force. */
function rule(id: string, rules: StandingRule[], policy = noPolicy, wishes = noWishes): Rule | undefined {
  return rulesInForce({ rules }, policy, wishes).find((each) => each.id === id);
}

describe('the standing rules', () => {
  test('of somebody who changed nothing tell of arrivals in my topics alone', () => {
    const inForce = rulesInForce(defaultSettings, noPolicy, noWishes);
    expect(inForce.map(({ id }) => id)).toEqual([...occasions]);
    expect(inForce.filter(({ on }) => on)).toEqual([
      {
        id: 'arrival',
        occasion: 'arrival',
        on: true,
        once: false,
        scope: { kind: 'mine' },
        whom: { kind: 'anyone' },
      },
    ]);
  });

  test('are the same where the file holds none', () => {
    expect(rulesInForce({ rules: [] }, noPolicy, noWishes)).toEqual(
      rulesInForce(defaultSettings, noPolicy, noWishes),
    );
  });

  test("are the person's own, and the default where they have none", () => {
    expect(rule('arrival', [lost, arrivals])).toEqual({
      ...arrivals,
      id: 'arrival',
      whom: { kind: 'favourites' },
    });
    expect(rule('topicLost', [lost, arrivals])).toEqual({ ...lost, id: 'topicLost' });
    expect(rule('leaving', [lost, arrivals])).toMatchObject({ on: false, whom: { kind: 'anyone' } });
  });

  test('know their number of chats', () => {
    const free: StandingRule = { ...arrivals, occasion: 'freeEnough', atMost: 3 };
    expect(rule('freeEnough', [free])).toEqual({ ...free, id: 'freeEnough', whom: { kind: 'favourites' } });
  });

  test("are the policy's before the person's", () => {
    expect(rule('topicLost', [lost], fixed)).toMatchObject({ on: false });
  });

  test('about chosen topics know those chosen at this tenant, and none at another', () => {
    const chosen: StandingRule = { ...lost, scope: { kind: 'chosen', topics: [] } };
    const here: TenantWishes = { ...noWishes, chosen: { topicLost: [4, 7], arrival: [1] } };
    expect(rule('topicLost', [chosen], noPolicy, here)?.scope).toEqual({ kind: 'chosen', topics: [4, 7] });
    expect(rule('topicLost', [chosen])?.scope).toEqual({ kind: 'chosen', topics: [] });
    expect(rule('arrival', [arrivals], noPolicy, here)?.scope).toEqual({ kind: 'all' });
  });
});

describe('the rules of single agents', () => {
  test('stand beside the others, are on, and hold in all topics', () => {
    const wishes: TenantWishes = {
      ...noWishes,
      agents: [
        { id: 11, occasion: 'leaving', once: true, atMost: 0 },
        { id: 11, occasion: 'freeEnough', once: false, atMost: 2 },
      ],
    };
    const common = { on: true, scope: { kind: 'all' }, whom: { kind: 'agent', id: 11 } };
    expect(rulesInForce({ rules: [] }, noPolicy, wishes).slice(occasions.length)).toEqual([
      { ...common, id: 'agent 11 leaving', occasion: 'leaving', once: true },
      { ...common, id: 'agent 11 freeEnough', occasion: 'freeEnough', once: false, atMost: 2 },
    ]);
  });
});

describe('what is shown', () => {
  test('is one rule for each occasion, in their order, whatever the order in the file', () => {
    const shown = rulesShown({ rules: [...defaultRules].reverse() }, noPolicy, noWishes);
    expect(shown.map(({ occasion }) => occasion)).toEqual([...occasions]);
  });

  test('is locked where the policy has fixed it, and only there', () => {
    const shown = rulesShown({ rules: [lost] }, fixed, noWishes);
    expect(shown.filter(({ locked }) => locked)).toEqual([{ ...lost, on: false, locked: true }]);
  });

  test('has the topics that are chosen at this tenant', () => {
    const chosen: StandingRule = { ...lost, scope: { kind: 'chosen', topics: [] } };
    const [shown] = rulesShown({ rules: [chosen] }, noPolicy, {
      ...noWishes,
      chosen: { topicLost: [4] },
    }).filter(({ occasion }) => occasion === 'topicLost');
    expect(shown?.scope).toEqual({ kind: 'chosen', topics: [4] });
  });
});
