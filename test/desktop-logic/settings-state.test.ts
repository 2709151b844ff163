import { describe, expect, test } from 'vitest';
import type { HeldAccount } from '../../electron/desktop/account-holder.ts';
import { settingsState, type SettingsSources } from '../../electron/desktop/settings-state.ts';
import { nothingKnown } from '../../electron/presence/facts.ts';
import { defaultSettings } from '../../electron/settings/schema.ts';
import { present, roster } from '../presence/people.ts';

const compareNames = new Intl.Collator('en').compare;
const shown = { host: 'crm.example.com', signIn: 'password', kept: 'stored', sealed: false } as const;
const list = roster(
  present(3, { name: 'Åse Moe' }),
  present(2, { name: 'Bo Dahl' }),
  present(1, { name: 'Bo Dahl' }),
);

const sources: SettingsSources = {
  held: null,
  watch: {
    shown,
    facts: () => ({ ...nothingKnown, roster: list }),
    myself: () => ({ kind: 'known', id: 2, by: 'person' }),
    topicsToChoose: () => [],
    topicNames: () => new Map(),
  },
  wishes: {
    rulesShown: () => [],
    ofAgents: () => [
      { id: 2, occasion: 'arrival', once: false, atMost: 1 },
      { id: 9, occasion: 'leaving', once: true, atMost: 1 },
      { id: 3, occasion: 'arrival', once: false, atMost: 1 },
    ],
  },
  bell: { kind: 'on' },
  settings: { ...defaultSettings, keepDays: true, privacy: 'counts', sound: false },
  fixed: {},
  shownOne: null,
  section: 'account',
  startAtLogin: { kind: 'off', failed: false },
  shortcut: { keys: '', refused: null, recording: false, keyboard: 'other' },
  systemLanguage: 'nb',
  diagnostics: { findings: [], underway: false, checkedAt: null, saved: null, tenant: null },
  about: { version: '1.2.3', electron: '45.0.0', chromium: '150.0.0', node: '24.0.0', licences: [] },
  updates: { kind: 'upToDate', checkedAt: null },
  compareNames,
};

function held(kept: HeldAccount['kept']): HeldAccount {
  return { account: { user: 'ida' }, kept, notes: { trusted: [] } } as unknown as HeldAccount;
}

describe('the account', () => {
  test.each<[string, HeldAccount | null, object]>([
    ['is none where there is none', null, { kind: 'none' }],
    ['is the demo’s, without a name or an address', held('demo'), { kind: 'demo' }],
    [
      'is that of the person',
      held('stored'),
      { kind: 'account', tenant: shown, user: 'ida', connection: { kind: 'starting' } },
    ],
  ])('%s', (_what, account, expected) => {
    expect(settingsState({ ...sources, held: account }).account).toEqual(expected);
  });
});

test('people come in the order of their names, namesakes in that of their numbers', () => {
  expect(settingsState(sources).agents.map(({ id }) => id)).toEqual([3, 1, 2]);
});

test('rules of single agents have the names of these, where they are known', () => {
  const { agentRules } = settingsState(sources).notices;
  expect(agentRules.map(({ id, name }) => [id, name])).toEqual([
    [9, ''],
    [3, 'Åse Moe'],
    [2, 'Bo Dahl'],
  ]);
});

test('what the person has set is shown as it is', () => {
  const { keepDays, privacy, sound, quietHours } = settingsState(sources).notices;
  expect({ keepDays, privacy, sound, quietHours }).toEqual({
    keepDays: true,
    privacy: 'counts',
    sound: false,
    quietHours: defaultSettings.quietHours,
  });
});

test('of the app itself it shows what is in force, and names what is fixed', () => {
  const settings = {
    ...sources.settings,
    pollSeconds: 60,
    busyFrom: 3,
    look: 'dark',
    language: 'sv',
  } as const;
  const fixed = { pollSeconds: 60, startAtLogin: true };
  const shown = settingsState({ ...sources, settings, fixed });
  expect(shown.general).toMatchObject({ pollSeconds: 60, busyFrom: 3 });
  expect(shown.look).toEqual({ look: 'dark', language: 'sv', systemLanguage: 'nb' });
  expect(shown.fixed).toEqual(['pollSeconds', 'startAtLogin']);
});

test('without a tenant there are settings all the same', () => {
  const { account, myself, agents, notices } = settingsState({ ...sources, watch: null });
  expect({ account, myself, agents, topics: notices.topics }).toEqual({
    account: { kind: 'none' },
    myself: { kind: 'unknown', why: 'notYet' },
    agents: [],
    topics: [],
  });
});
