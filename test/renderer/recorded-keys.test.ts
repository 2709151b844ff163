import { describe, expect, test } from 'vitest';
import { en as words } from '../../renderer/words/en.ts';
import { heldSoFar, keysText } from '../../renderer/settings/general/key-text.ts';
import { recordedKeys, type Recorded } from '../../renderer/settings/general/recorded-keys.ts';

type Press = Parameters<typeof recordedKeys>[0];

const bare: Press = {
  key: '',
  code: '',
  location: 0,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
};

const control = { ctrlKey: true, altKey: true };

describe('recording', () => {
  test.each<[string, Partial<Press>, Recorded]>([
    ['a letter', { ...control, key: 'p', code: 'KeyP' }, { kind: 'shortcut', keys: 'Control+Alt+P' }],
    [
      'a letter of a layout where it lies elsewhere',
      { ...control, key: 'a', code: 'KeyQ' },
      { kind: 'shortcut', keys: 'Control+Alt+A' },
    ],
    ['what Option writes', { altKey: true, key: 'π', code: 'KeyP' }, { kind: 'shortcut', keys: 'Alt+P' }],
    [
      'a digit that Shift writes otherwise',
      { ctrlKey: true, shiftKey: true, key: '!', code: 'Digit1' },
      { kind: 'shortcut', keys: 'Control+Shift+1' },
    ],
    ['an arrow', { metaKey: true, key: 'ArrowUp' }, { kind: 'shortcut', keys: 'Meta+Up' }],
    ['the space bar', { ctrlKey: true, key: ' ' }, { kind: 'shortcut', keys: 'Control+Space' }],
    ['a function key', { ctrlKey: true, key: 'F5' }, { kind: 'shortcut', keys: 'Control+F5' }],
    ['a key held', { ...control, key: 'Alt' }, { kind: 'held' }],
    ['a letter alone', { key: 'p', code: 'KeyP' }, { kind: 'unusable' }],
    ['a letter with Shift', { shiftKey: true, key: 'P', code: 'KeyP' }, { kind: 'unusable' }],
    ['the number pad', { ctrlKey: true, key: '1', code: 'Numpad1', location: 3 }, { kind: 'unusable' }],
    ['a sound key', { ctrlKey: true, key: 'AudioVolumeUp' }, { kind: 'unusable' }],
    ['Esc', { key: 'Escape' }, { kind: 'cancel' }],
    ['Backspace', { key: 'Backspace' }, { kind: 'clear' }],
    ['Tab', { key: 'Tab' }, { kind: 'leave' }],
    ['Tab backwards', { shiftKey: true, key: 'Tab' }, { kind: 'leave' }],
  ])('%s', (_what, press, recorded) => {
    expect(recordedKeys({ ...bare, ...press })).toEqual(recorded);
  });
});

test('keys have the names that are on them', () => {
  expect(keysText('Control+Alt+PageUp', 'windows', words)).toBe('Ctrl+Alt+Page Up');
  expect(keysText('Meta+P', 'windows', words)).toBe('Win+P');
  expect(keysText('Meta+P', 'other', words)).toBe('Super+P');
  expect(keysText('Control+Shift+Meta+P', 'mac', words)).toBe('⌃⇧⌘P');
  expect(heldSoFar(['Control', 'Alt'], 'other', words)).toBe('Ctrl+Alt+…');
});
