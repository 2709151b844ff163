import { describe, expect, test } from 'vitest';
import { popupState, type PopupSources } from '../../electron/desktop/popup-state.ts';
import type { TopicCoverage } from '../../electron/presence/coverage.ts';
import { nothingKnown, type Facts } from '../../electron/presence/facts.ts';
import type { Myself } from '../../electron/presence/myself.ts';
import { present, unreachable } from '../presence/people.ts';

const shown = { host: 'crm.example.com:8443', signIn: 'password', kept: 'stored', sealed: false } as const;
const compareNames = new Intl.Collator('en').compare;

type Watch = NonNullable<PopupSources['watch']>;

function sources(
  facts: Facts,
  myself: Myself = { kind: 'unknown', why: 'notYet' },
  watch: Partial<Watch> = {},
): PopupSources {
  return {
    watch: {
      shown,
      pace: () => ({ intervalMs: 30_000, floorMs: 15_000 }),
      facts: () => facts,
      myself: () => myself,
      topicNames: () => new Map([[1, 'Sales']]),
      nextLookAt: () => 1_760_000_030_000,
      isLooking: () => true,
      coverage: () => [],
      day: () => ({ points: [], since: null }),
      ...watch,
    },
    wishes: { favourites: () => [], areArranged: () => false, ofAgents: () => [] },
    choices: { view: () => ({ topic: null, order: 'name', search: '', closings: 0 }), opened: () => null },
    bell: { kind: 'on' },
    missed: [],
    busyFrom: 4,
    remarks: [{ kind: 'noToasts' }],
    stand: 'besideTray',
    pinned: false,
    spotlight: null,
    compareNames,
    webClient: null,
    hintSeen: false,
  };
}

test('before anything is known', () => {
  expect(popupState(sources(nothingKnown))).toEqual({
    tenant: shown,
    connection: { kind: 'starting' },
    agents: null,
    dropped: 0,
    myself: null,
    askWhoIAm: false,
    topicNames: new Map([[1, 'Sales']]),
    iAmPresent: null,
    seenAt: null,
    staleAfterMs: 60_000,
    nextLookAt: 1_760_000_030_000,
    busyFrom: 4,
    view: { topic: null, order: 'name', search: '', closings: 0 },
    topics: [],
    favourites: [],
    arranged: false,
    belled: new Map(),
    opened: null,
    bell: { kind: 'on' },
    missed: [],
    remarks: [{ kind: 'noToasts' }],
    stand: 'besideTray',
    pinned: false,
    spotlight: null,
    looking: true,
    opensTenant: false,
    hint: true,
  });
});

test('where no tenant is watched, nothing of one is shown', () => {
  const opened = {
    view: () => ({ topic: null, order: 'name' as const, search: '', closings: 0 }),
    opened: () => 11,
  };
  expect(popupState({ ...sources(nothingKnown), watch: null, choices: opened })).toMatchObject({
    tenant: null,
    connection: { kind: 'starting' },
    agents: null,
    nextLookAt: null,
    topicNames: new Map(),
    topics: [],
    opened: null,
  });
});

const seen: Facts = {
  ...nothingKnown,
  connection: { kind: 'live' },
  roster: { agents: [present(11)], dropped: 3 },
  seenAt: { wall: 1_760_000_000_000, steady: 4 },
};

test('with a roster, also one that is old', () => {
  const stale: Facts = { ...seen, connection: { kind: 'stale', failure: unreachable } };
  expect(popupState(sources(stale, { kind: 'known', id: 11, by: 'ejUserId' }))).toMatchObject({
    connection: { kind: 'stale', failure: unreachable },
    agents: [present(11)],
    dropped: 3,
    seenAt: 1_760_000_000_000,
    myself: 11,
    iAmPresent: true,
  });
});

test('the person is asked who they are only where that cannot be found out', () => {
  const asked = (facts: Facts, myself: Myself): boolean => popupState(sources(facts, myself)).askWhoIAm;
  expect(asked(seen, { kind: 'unknown', why: 'notYet' })).toBe(false);
  for (const why of ['notTold', 'notListed', 'contradiction'] as const) {
    expect(asked(seen, { kind: 'unknown', why })).toBe(true);
  }
  expect(asked(seen, { kind: 'known', id: 11, by: 'person' })).toBe(false);
  const stale: Facts = { ...seen, connection: { kind: 'stale', failure: unreachable } };
  expect(asked(stale, { kind: 'unknown', why: 'notTold' })).toBe(false);
});

describe('topics', () => {
  const anna = present(1, { chats: 2 });
  const bo = present(2, { chats: 0 });
  const coverage = [
    { topic: 9, countedBy: 'topics', present: 0, agents: [], doubtful: false, state: 'uncovered' },
    { topic: 2, countedBy: 'topics', present: 2, agents: [anna, bo], doubtful: false, state: 'covered' },
    { topic: 1, countedBy: 'topics', present: 1, agents: [anna], doubtful: false, state: 'covered' },
  ] satisfies readonly TopicCoverage[];
  const topicsSeenBy = (myself: Myself): unknown => {
    const topicNames = (): Map<number, string> =>
      new Map([
        [1, 'Support'],
        [2, 'Billing'],
      ]);
    return popupState(sources(seen, myself, { coverage: () => coverage, topicNames })).topics;
  };

  test('are in the order of their names, each with whom to give the next chat', () => {
    expect(topicsSeenBy({ kind: 'unknown', why: 'notYet' })).toEqual([
      { topic: 9, present: 0, state: 'uncovered', leastBusy: null },
      { topic: 2, present: 2, state: 'covered', leastBusy: 2 },
      { topic: 1, present: 1, state: 'covered', leastBusy: 1 },
    ]);
  });

  test('that is never me', () => {
    expect(topicsSeenBy({ kind: 'known', id: 1, by: 'person' })).toMatchObject([
      { topic: 9, leastBusy: null },
      { topic: 2, leastBusy: 2 },
      { topic: 1, leastBusy: null },
    ]);
  });
});

test('the open row has the wishes and the day of its agent, and each agent with a wish its bell', () => {
  const day = { points: [{ at: 1, presence: 'present' as const, chats: 2 }], since: 1 };
  const state = popupState({
    ...sources(seen, undefined, { day: (id) => (id === 11 ? day : { points: [], since: null }) }),
    wishes: {
      favourites: () => [12],
      areArranged: () => false,
      ofAgents: () => [
        { id: 11, occasion: 'arrival', once: true, atMost: 0 },
        { id: 11, occasion: 'leaving', once: false, atMost: 0 },
        { id: 12, occasion: 'leaving', once: false, atMost: 0 },
      ],
    },
    choices: { view: () => ({ topic: 3, order: 'leastBusy', search: '', closings: 0 }), opened: () => 11 },
  });
  expect(state).toMatchObject({
    view: { topic: 3, order: 'leastBusy', search: '', closings: 0 },
    favourites: [12],
    arranged: false,
    belled: new Map([
      [11, ['arrival', 'leaving']],
      [12, ['leaving']],
    ]),
    opened: {
      id: 11,
      wishes: [
        { occasion: 'arrival', once: true, atMost: 0 },
        { occasion: 'leaving', once: false, atMost: 0 },
      ],
      day,
    },
  });
});

test('can be sent to a page', () => {
  const state = popupState(sources(seen));
  expect(structuredClone(state)).toEqual(state);
});
