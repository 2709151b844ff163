import { expect, test } from 'vitest';
import { settingsWindow } from '../../electron/desktop/settings-window.ts';

test('opens at the section asked for, stays there, and begins anew once closed', () => {
  let opened = 0;
  const pages = settingsWindow({
    window: () => ({ open: () => (opened += 1) }),
    onOpening() {},
    onChange() {},
  });
  pages.open(null);
  expect(pages.section()).toBe('account');
  pages.open('about');
  expect(pages.section()).toBe('about');
  pages.open(null);
  expect(pages.section()).toBe('about');
  pages.show('look');
  expect([pages.section(), opened]).toEqual(['look', 3]);
  pages.closed();
  pages.open(null);
  expect(pages.section()).toBe('account');
});
