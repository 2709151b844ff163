import * as v from 'valibot';
import { expect, test } from 'vitest';
import { channels } from '../../electron/contract/bridge.ts';
import { commandSchemas, isCommandName, type CommandName } from '../../electron/contract/commands.ts';

test.each(['ready', 'refresh', 'closePopup', 'dismissRemark'])('%s is a command', (name) => {
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
  ['closePopup', undefined],
  ['dismissRemark', 'settingsSetAside'],
  ['dismissRemark', 'settingsReadOnly'],
  ['dismissRemark', 'noToasts'],
])('%s takes %o', (name, argument) => {
  expect(accepts(name, argument)).toBe(true);
});

test.each<[CommandName, unknown]>([
  ['ready', null],
  ['ready', {}],
  ['refresh', 'now'],
  ['closePopup', 0],
  ['dismissRemark', undefined],
  ['dismissRemark', 'everything'],
  ['dismissRemark', ['noToasts']],
  ['dismissRemark', { kind: 'noToasts' }],
])('%s does not take %o', (name, argument) => {
  expect(accepts(name, argument)).toBe(false);
});

test('no two channels share a name', () => {
  const names = Object.values(channels);
  expect(new Set(names).size).toBe(names.length);
});
