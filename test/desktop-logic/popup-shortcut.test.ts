import { beforeEach, expect, test } from 'vitest';
import { popupShortcut, type PopupShortcut } from '../../electron/desktop/popup-shortcut.ts';

const free = 'Control+Alt+P';
const other = 'Control+Alt+O';
const taken = 'Control+Alt+T';
const unknown = 'Control+Alt+Insert';

let registered: Map<string, () => void>;
let kept: string[];
let presses: number;
beforeEach(() => {
  registered = new Map();
  kept = [];
  presses = 0;
});

function shortcutWith(keys: string): PopupShortcut {
  return popupShortcut({
    system: {
      register(wished, run) {
        if (wished === unknown) throw new TypeError('no such key');
        if (wished !== taken) registered.set(wished, run);
        return wished !== taken;
      },
      unregister: (had) => void registered.delete(had),
    },
    kept: keys,
    onPress: () => (presses += 1),
    keep: (wished) => kept.push(wished),
    onChange: () => {},
  });
}

test('what was kept opens the popup, until the app ends', () => {
  const shortcut = shortcutWith(free);
  registered.get(free)?.();
  expect([presses, shortcut.now().keys]).toEqual([1, free]);
  shortcut.stop();
  expect([...registered.keys()]).toEqual([]);
});

test('new keys take the place of those before, and are kept', () => {
  const shortcut = shortcutWith(free);
  shortcut.set(other);
  expect([...registered.keys()]).toEqual([other]);
  expect(shortcut.now()).toEqual({ keys: other, refused: null, recording: false });
  shortcut.set('');
  expect([...registered.keys()]).toEqual([]);
  expect(kept).toEqual([other, '']);
});

test.each([taken, unknown])('where %s is not to be had, the former keys stay, and that is told', (wished) => {
  const shortcut = shortcutWith(free);
  shortcut.set(wished);
  expect(shortcut.now()).toEqual({ keys: free, refused: wished, recording: false });
  expect([...registered.keys()]).toEqual([free]);
  expect(kept).toEqual([]);
  shortcut.set(free);
  expect(shortcut.now().refused).toBeNull();
});

test('what was kept and is taken meanwhile is told, not shown as if it worked', () => {
  const shortcut = shortcutWith(taken);
  expect(shortcut.now()).toEqual({ keys: '', refused: taken, recording: false });
  shortcut.set('');
  expect(shortcut.now().refused).toBeNull();
  expect(kept).toEqual(['']);
});

test('the keys it has already are recorded again, and open nothing', () => {
  const shortcut = shortcutWith(free);
  shortcut.record(true);
  expect(shortcut.now().recording).toBe(true);
  registered.get(free)?.();
  expect(shortcut.now()).toEqual({ keys: free, refused: null, recording: false });
  expect(presses).toBe(0);
});
