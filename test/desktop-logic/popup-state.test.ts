import { expect, test } from 'vitest';
import { popupState, type PopupSources } from '../../electron/desktop/popup-state.ts';
import { nothingKnown, type Facts } from '../../electron/presence/facts.ts';
import type { Myself } from '../../electron/presence/myself.ts';
import { present, unreachable } from '../presence/people.ts';

const shown = { host: 'crm.example.com:8443', signIn: 'password', kept: 'stored', sealed: false } as const;

function sources(facts: Facts, myself: Myself = { kind: 'unknown', why: 'notYet' }): PopupSources {
  return {
    watch: {
      shown,
      pace: { intervalMs: 30_000, floorMs: 15_000 },
      facts: () => facts,
      myself: () => myself,
      topicNames: () => new Map([[1, 'Sales']]),
      nextLookAt: () => 1_760_000_030_000,
    },
    busyFrom: 4,
    remarks: [{ kind: 'noToasts' }],
    spotlight: null,
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
    remarks: [{ kind: 'noToasts' }],
    spotlight: null,
  });
});

test('where no tenant is watched, nothing of one is shown', () => {
  expect(popupState({ ...sources(nothingKnown), watch: null })).toMatchObject({
    tenant: null,
    connection: { kind: 'starting' },
    agents: null,
    nextLookAt: null,
    topicNames: new Map(),
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

test('can be sent to a page', () => {
  const state = popupState(sources(seen));
  expect(structuredClone(state)).toEqual(state);
});
