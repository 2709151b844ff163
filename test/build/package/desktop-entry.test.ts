import { expect, test } from 'vitest';
import { desktopEntry } from '../../../build/package/desktop-entry.ts';
import { languages } from '../../../electron/contract/language.ts';

test.each(['GenericName', 'Comment', 'Keywords'])(
  "the menu of a desktop has the app's %s in its languages",
  (key) => {
    const own = languages.filter((language) => language !== 'en').map((language) => `${key}[${language}]`);
    const keys = Object.keys(desktopEntry).filter((each) => each.startsWith(key));
    expect(keys.sort()).toEqual([key, ...own].sort());
  },
);

test('no text of it breaks the file it is written into', () => {
  expect(Object.values(desktopEntry).filter((text) => /[\n\r\\]|;;/.test(text))).toEqual([]);
});
