import { expect, test } from 'vitest';
import { withoutHome } from '../../electron/diagnostics/without-home.ts';

const windows = 'C:\\Users\\Anna Berg';

test.each([
  ['a path', '/home/anna', 'in /home/anna/x', 'in ~/x'],
  ['a path of Windows', windows, 'in C:\\Users\\Anna Berg\\x', 'in ~\\x'],
  ['in another case', windows, 'in c:\\users\\ANNA berg\\x', 'in ~\\x'],
  ['as JSON', windows, JSON.stringify({ at: `${windows}\\x` }), '{"at":"~\\\\x"}'],
  ['as JSON in JSON', windows, JSON.stringify(JSON.stringify(windows)), JSON.stringify('"~"')],
  ['with slashes', windows, 'C:/Users/Anna Berg/x', '~/x'],
  ['as an address', windows, 'file:///C:/Users/Anna%20Berg/x', 'file:///~/x'],
  ['as an address on Linux', '/home/björn', 'file:///home/bj%C3%B6rn/x', 'file://~/x'],
  ['with signs that mean something in patterns', '/home/a.(b', '/home/a.(b /home/ax(b', '~ /home/ax(b'],
])('a home %s is not told', (_how, home, text, told) => {
  expect(withoutHome(text, home, true)).toBe(told);
});

test.each(['', '/', 'C:\\', 'C:/'])('a home that says nothing, %j, is left', (home) => {
  expect(withoutHome('in C:\\x and /y', home, true)).toBe('in C:\\x and /y');
});

test('where names differ by case, so do homes', () => {
  expect(withoutHome('/home/Anna', '/home/anna', false)).toBe('/home/Anna');
});
