import { expect, test } from 'vitest';
import { popupState, type PopupSources } from '../../electron/desktop/popup-state.ts';
import { nothingKnown } from '../../electron/presence/facts.ts';
import { present, unreachable } from '../presence/people.ts';

const sources: PopupSources = {
  tenant: { demo: false, host: 'crm.example.com:8443', signIn: 'password' },
  facts: nothingKnown,
  pace: { intervalMs: 30_000, floorMs: 15_000 },
  nextLookAt: null,
  myself: null,
  topicNames: new Map([[1, 'Sales']]),
  busyFrom: 4,
  remarks: [],
  spotlight: null,
};

test('before anything is known', () => {
  expect(popupState(sources)).toEqual({
    tenant: { demo: false, host: 'crm.example.com:8443', signIn: 'password' },
    connection: { kind: 'starting' },
    agents: null,
    dropped: 0,
    myself: null,
    topicNames: new Map([[1, 'Sales']]),
    iAmPresent: null,
    seenAt: null,
    staleAfterMs: 60_000,
    nextLookAt: null,
    busyFrom: 4,
    remarks: [],
    spotlight: null,
  });
});

test('with a roster, also one that is old', () => {
  const agents = [present(11)];
  const state = popupState({
    ...sources,
    facts: {
      ...nothingKnown,
      connection: { kind: 'stale', failure: unreachable },
      roster: { agents, dropped: 3 },
      seenAt: { wall: 1_760_000_000_000, steady: 4 },
    },
    nextLookAt: 1_760_000_030_000,
    myself: 11,
    spotlight: { ids: [11], wish: 2 },
  });
  expect(state).toMatchObject({
    connection: { kind: 'stale', failure: unreachable },
    agents,
    dropped: 3,
    seenAt: 1_760_000_000_000,
    nextLookAt: 1_760_000_030_000,
    myself: 11,
    iAmPresent: true,
    spotlight: { ids: [11], wish: 2 },
  });
});

test('can be sent to a page', () => {
  const state = popupState({ ...sources, remarks: [{ kind: 'noToasts' }] });
  expect(structuredClone(state)).toEqual(state);
});
