import { expect, test } from 'vitest';
import type { Look } from '../../electron/contract/general.ts';
import { appLook, type AppLook } from '../../electron/desktop/look.ts';

/** A system as Electron tells of it: with a forced look that alone, but for the taskbar of Windows. */
function system(platform: NodeJS.Platform): {
  isDark: boolean;
  themeSource: Look;
  readonly shouldUseDarkColorsForSystemIntegratedUI: boolean;
} {
  return {
    isDark: false,
    themeSource: 'system',
    get shouldUseDarkColorsForSystemIntegratedUI() {
      const forced = this.themeSource !== 'system' && platform !== 'win32';
      return forced ? this.themeSource === 'dark' : this.isDark;
    },
  };
}

function begin(
  platform: NodeJS.Platform,
  look: Look = 'system',
): { look: AppLook; desktop: ReturnType<typeof system> } {
  const desktop = system(platform);
  return { look: appLook({ platform, theme: desktop, look }), desktop };
}

test.each(['linux', 'win32', 'darwin'] as const)(
  'on %s our look does not change what the desktop is',
  (on) => {
    const { look, desktop } = begin(on);
    look.show('dark');
    expect([desktop.themeSource, look.desktopIsDark()]).toEqual(['dark', false]);
    look.show('light');
    look.show('dark');
    expect(look.desktopIsDark()).toBe(false);
  },
);

test('nor does a look that is there from the start', () => {
  const { look, desktop } = begin('linux', 'dark');
  expect([desktop.themeSource, look.desktopIsDark()]).toEqual(['dark', false]);
});

test('with the look of the system, the desktop is followed', () => {
  const { look, desktop } = begin('linux', 'dark');
  desktop.isDark = true;
  look.show('system');
  expect(look.desktopIsDark()).toBe(true);
  desktop.isDark = false;
  expect(look.desktopIsDark()).toBe(false);
});

test('the taskbar of Windows is followed with any look', () => {
  const { look, desktop } = begin('win32', 'light');
  desktop.isDark = true;
  expect(look.desktopIsDark()).toBe(true);
});
