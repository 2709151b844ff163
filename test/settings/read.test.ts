import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../electron/contract/language.ts';
import { migrate } from '../../electron/settings/migrations.ts';
import { agentOrders } from '../../electron/presence/agent-order.ts';
import { readSettings, type SettingsRead } from '../../electron/settings/read.ts';
import { defaultSettings, settingsVersion } from '../../electron/settings/schema.ts';
import { used } from './used.ts';

const good = { version: settingsVersion, ...used };
/** Of a file that is of no newer version, with nothing beside the settings. */
const alone = { newer: false, beside: {} };
const read = (stored: unknown): SettingsRead => readSettings(JSON.stringify(stored));

test('a file of this version is used as it is', () => {
  expect(read(good)).toEqual({
    settings: used,
    damaged: false,
    outdated: false,
    ...alone,
  });
});

test('no file means the defaults, which are still to be written', () => {
  expect(readSettings(null)).toEqual({ settings: defaultSettings, damaged: false, outdated: true, ...alone });
});

test('what a file leaves out has its default', () => {
  expect(read({ version: settingsVersion, busyFrom: 2 })).toEqual({
    settings: { ...defaultSettings, busyFrom: 2 },
    damaged: false,
    outdated: false,
    ...alone,
  });
});

test('a file of version 1 keeps all it held, and has the defaults of what is new', () => {
  const stored = { pollSeconds: 60, busyFrom: 2, clientId: 'a1', withoutAccount: 'demo' } as const;
  expect(read({ version: 1, ...stored })).toEqual({
    settings: { ...defaultSettings, ...stored },
    damaged: false,
    outdated: true,
    ...alone,
  });
});

test('a file from before there were versions is brought up to this one', () => {
  expect(read({ pollSeconds: 60 })).toEqual({
    settings: { ...defaultSettings, pollSeconds: 60 },
    damaged: false,
    outdated: true,
    ...alone,
  });
});

test('a file that an editor has begun with a byte order mark is no worse for it', () => {
  expect(readSettings(`\uFEFF${JSON.stringify(good)}`)).toMatchObject({
    settings: used,
    damaged: false,
  });
});

describe('a file that cannot be used at all is damaged, and everything has its default', () => {
  test.each([
    '',
    ' ',
    '{',
    '{"version":1,"pollSeconds":60',
    'null',
    '[]',
    '30',
    '"settings"',
    '{"version":-1}',
    '{"version":0.5}',
    '{"version":"1"}',
    '\u0000\u0000\u0000',
  ])('%o', (text) => {
    expect(readSettings(text)).toEqual({
      settings: defaultSettings,
      damaged: true,
      outdated: true,
      ...alone,
    });
  });
});

describe('one bad value costs that value alone', () => {
  test.each<[string, unknown]>([
    ['pollSeconds', 14],
    ['pollSeconds', 301],
    ['pollSeconds', 30.5],
    ['pollSeconds', '30'],
    ['pollSeconds', null],
    ['busyFrom', 0],
    ['busyFrom', 100],
    ['busyFrom', true],
    ['busyFrom', [4]],
    ['shortcut', 'Shift+P'],
    ['shortcut', 'Alt+Control+P'],
    ['shortcut', null],
    ['look', 'pink'],
    ['language', 'no'],
    ['language', 'fr'],
    ['clientId', 'a b'],
    ['clientId', 7],
    ['withoutAccount', 'never'],
    ['rules', {}],
    ['rules', [{ ...used.rules[0], on: 'yes' }]],
    ['rules', [{ ...used.rules[2], whom: 'anyone' }]],
    ['rules', [{ ...used.rules[1], atMost: 100 }]],
    ['rules', [{ ...used.rules[0], occasion: 'lunch' }]],
    ['rules', Array.from({ length: 8 }, () => used.rules[0])],
    ['quietHours', { on: true }],
    ['quietHours', { on: true, spans: [{ days: [0], from: 0, to: 60 }] }],
    ['quietHours', { on: true, spans: [{ days: [1], from: 0, to: 1_440 }] }],
    ['pause', { from: 1, until: 'tomorrow' }],
    ['pause', { until: null }],
    ['pause', { from: -1, until: null }],
    ['pause', { from: 0, until: 9e15 }],
    ['privacy', 'none'],
    ['sound', 1],
    ['keepDays', null],
    ['hintSeen', 'yes'],
    ['pinned', 'yes'],
    ['popupAt', { x: 1.5, y: 0 }],
    ['popupAt', { x: 0, y: 40_000 }],
    ['tenants', 'none'],
    ['tenants', { a: {} }],
    ['tenants', { ['a'.repeat(65)]: used.tenants['00ff00ff00ff00ff'] }],
    ['tenants', { a: { favourites: [0], agents: [], chosen: {} } }],
  ])('%s: %o', (name, value) => {
    expect(read({ ...good, [name]: value })).toEqual({
      settings: {
        ...used,
        [name]: defaultSettings[name as keyof typeof defaultSettings],
      },
      damaged: true,
      outdated: true,
      ...alone,
    });
  });
});

test.each([
  ['pollSeconds', 15],
  ['pollSeconds', 300],
  ['busyFrom', 1],
  ['busyFrom', 99],
])('the limit itself is fine: %s %d', (name, value) => {
  expect(read({ ...good, [name]: value })).toMatchObject({ settings: { [name]: value }, damaged: false });
});

test('names that mean something to JavaScript mean nothing here', () => {
  const { settings, damaged } = readSettings('{"version":1,"__proto__":{"pollSeconds":60},"constructor":1}');
  expect({ settings, damaged }).toEqual({ settings: defaultSettings, damaged: false });
});

test('any text at all is survived, and the settings are always within their limits', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc
      .record(
        {
          version: fc.jsonValue(),
          pollSeconds: fc.jsonValue(),
          busyFrom: fc.jsonValue(),
          shortcut: fc.jsonValue(),
          look: fc.jsonValue(),
          language: fc.jsonValue(),
          clientId: fc.jsonValue(),
          withoutAccount: fc.jsonValue(),
          rules: fc.jsonValue(),
          quietHours: fc.jsonValue(),
          pause: fc.jsonValue(),
          privacy: fc.jsonValue(),
          sound: fc.jsonValue(),
          keepDays: fc.jsonValue(),
          pinned: fc.jsonValue(),
          popupAt: fc.jsonValue(),
          tenants: fc.jsonValue(),
        },
        { requiredKeys: [] },
      )
      .map((stored) => JSON.stringify(stored)),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { settings } = readSettings(text);
      expect(Object.keys(settings).sort()).toEqual(Object.keys(defaultSettings).sort());
      expect(read({ version: settingsVersion, ...settings })).toEqual({
        settings,
        damaged: false,
        outdated: false,
        ...alone,
      });
    }),
    { numRuns: 200 },
  );
});

test('any settings come back as they were written', () => {
  const minute = fc.integer({ min: 0, max: 1_439 });
  const points = fc.integer({ min: -32_768, max: 32_767 });
  const wall = fc.integer({ min: 0, max: 8.64e15 });
  const ids = fc.uniqueArray(fc.integer({ min: 1, max: 2 ** 31 - 1 }));
  const occasion = fc.constantFrom('arrival', 'leaving', 'freeEnough');
  const chats = fc.nat(99);
  const any = fc.record({
    pollSeconds: fc.integer({ min: 15, max: 300 }),
    busyFrom: fc.integer({ min: 1, max: 99 }),
    shortcut: fc.constantFrom('', 'Control+Alt+P', 'Meta+F5'),
    look: fc.constantFrom('system', 'light', 'dark'),
    language: fc.constantFrom('system', ...languages),
    clientId: fc.uuid(),
    withoutAccount: fc.constantFrom('unasked', 'demo', 'nothing'),
    rules: fc.subarray(used.rules),
    quietHours: fc.record({
      on: fc.boolean(),
      spans: fc.array(fc.record({ days: fc.subarray([1, 2, 3, 4, 5, 6, 7]), from: minute, to: minute })),
    }),
    pause: fc.option(fc.record({ from: wall, until: fc.option(wall) })),
    privacy: fc.constantFrom('full', 'firstNames', 'counts'),
    sound: fc.boolean(),
    keepDays: fc.boolean(),
    updates: fc.boolean(),
    order: fc.constantFrom(...agentOrders),
    hintSeen: fc.boolean(),
    pinned: fc.boolean(),
    popupAt: fc.option(fc.record({ x: points, y: points })),
    tenants: fc.dictionary(
      fc.stringMatching(/^[0-9a-f]{16}$/),
      fc.record({
        favourites: ids,
        agents: fc.uniqueArray(
          fc.record({ id: fc.integer({ min: 1, max: 99 }), occasion, once: fc.boolean(), atMost: chats }),
          { selector: (wish) => `${wish.id} ${wish.occasion}` },
        ),
        chosen: fc.dictionary(occasion, ids),
        arranged: fc.boolean(),
        topic: fc.integer({ min: 1, max: 99 }),
      }),
    ),
  });
  fc.assert(
    fc.property(any, (settings) => {
      expect(read({ version: settingsVersion, ...settings })).toEqual({
        settings,
        damaged: false,
        outdated: false,
        ...alone,
      });
    }),
    { numRuns: 100 },
  );
});

test('any cut of a good file is noticed', () => {
  const text = JSON.stringify(good, null, 2);
  for (let length = 0; length < text.length; length += 1) {
    expect(readSettings(text.slice(0, length)).damaged).toBe(true);
  }
});

test('of a newer file what is known is used, and the rest is for whoever wrote it', () => {
  const [rule] = used.rules;
  const ahead = {
    version: settingsVersion + 5,
    colour: 'petrol',
    order: 'byTopic',
    rules: [{ ...rule, by: 'voice' }],
  };
  expect(read({ ...good, ...ahead })).toEqual({
    settings: { ...used, order: defaultSettings.order, rules: defaultSettings.rules },
    damaged: false,
    newer: true,
    outdated: false,
    beside: ahead,
  });
});

test('what somebody else has put beside the settings of this version is kept', () => {
  expect(read({ ...good, note: { by: 'anna' } })).toMatchObject({
    beside: { note: { by: 'anna' } },
    damaged: false,
  });
  expect(read({ ...good, note: 1, sound: 1 })).toMatchObject({ beside: { note: 1 }, damaged: true });
  expect(read({ note: 1 })).toMatchObject({ beside: { note: 1 }, outdated: true });
});

test('migrating keeps what it does not know, and changes nothing in place', () => {
  const stored = Object.freeze({ pollSeconds: 60, colour: 'petrol' });
  expect(migrate(stored, settingsVersion)).toEqual({ ...stored, version: settingsVersion });
  expect(migrate({ version: settingsVersion + 1 }, settingsVersion)).toBeNull();
});
