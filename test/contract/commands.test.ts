import * as v from 'valibot';
import { expect, test } from 'vitest';
import { channels } from '../../electron/contract/bridge.ts';
import { pageCommands, type PageName } from '../../electron/contract/pages.ts';
import { commandSchemas, isCommandName, type CommandName } from '../../electron/contract/commands.ts';

test.each(['ready', 'refresh', 'close', 'dismissRemark'])('%s is a command', (name) => {
  expect(isCommandName(name)).toBe(true);
});

test.each(['', 'quit', 'READY', 'toString', '__proto__', 'constructor', 0, null, undefined, ['ready'], {}])(
  '%o is none',
  (name) => {
    expect(isCommandName(name)).toBe(false);
  },
);

const accepts = (name: CommandName, argument: unknown): boolean =>
  v.safeParse(commandSchemas[name], argument).success;

test.each<[CommandName, unknown]>([
  ['ready', undefined],
  ['refresh', undefined],
  ['close', undefined],
  ['dismissRemark', 'settingsSetAside'],
  ['dismissRemark', 'settingsNewer'],
  ['dismissRemark', 'settingsReadOnly'],
  ['dismissRemark', 'settingsNotKept'],
  ['dismissRemark', 'signInNotKept'],
  ['dismissRemark', 'noToasts'],
  ['chooseMyself', 19],
  ['chooseMyself', null],
  ['connectOnline', { environment: 'sod', keep: false }],
  ['trustCertificate', { fingerprint: Array(32).fill('AB').join(':') }],
  ['connect', { address: 'x', signIn: { kind: 'password', username: '', password: '' }, keep: true }],
])('%s takes %o', (name, argument) => {
  expect(accepts(name, argument)).toBe(true);
});

test.each<[CommandName, unknown]>([
  ['ready', null],
  ['ready', {}],
  ['refresh', 'now'],
  ['close', 0],
  ['dismissRemark', undefined],
  ['dismissRemark', 'everything'],
  ['dismissRemark', ['noToasts']],
  ['dismissRemark', { kind: 'noToasts' }],
  ['chooseMyself', 0],
  ['chooseMyself', 1.5],
  ['chooseMyself', 2 ** 31],
  ['chooseMyself', '19'],
  ['connectOnline', { environment: 'https://evil.example', keep: true }],
  ['connectOnline', { environment: 'online', keep: true, loginServer: 'https://evil.example' }],
  ['trustCertificate', { fingerprint: 'AB' }],
  ['connect', { address: 'x', signIn: { kind: 'openId' }, keep: true }],
  ['connect', { address: 'x', signIn: { kind: 'bearer', token: 'x', more: 1 }, keep: true }],
  ['connect', { address: 'x'.repeat(16_385), signIn: { kind: 'bearer', token: 'x' }, keep: true }],
  ['signOut', 'everybody'],
])('%s does not take %o', (name, argument) => {
  expect(accepts(name, argument)).toBe(false);
});

test('no two channels share a name', () => {
  const names = Object.values(channels);
  expect(new Set(names).size).toBe(names.length);
});

test('each page may say only what is its own to say', () => {
  const said = (page: PageName): readonly string[] => pageCommands[page];
  expect(said('popup')).not.toContain('connect');
  expect(said('popup')).not.toContain('signOut');
  expect(said('welcome')).not.toContain('signOut');
  expect(said('welcome')).not.toContain('setMyPresence');
  expect(said('settings')).not.toContain('connect');
  const all = new Set(Object.values(pageCommands).flat() as string[]);
  expect(all).toEqual(new Set(Object.keys(commandSchemas)));
});
