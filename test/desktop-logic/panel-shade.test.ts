import { expect, test } from 'vitest';
import { panelShade, type PanelShade } from '../../electron/desktop/panel-shade.ts';

test.each<[string, boolean, PanelShade]>([
  ['', false, 'light'],
  ['', true, 'dark'],
  ['KDE', false, 'light'],
  ['KDE', true, 'dark'],
  ['XFCE', false, 'light'],
  ['GNOME', false, 'dark'],
  ['ubuntu:GNOME', false, 'dark'],
  ['Unity', false, 'dark'],
  ['GNOME', true, 'dark'],
])('behind the icon on %o (dark: %s) it is %s', (desktop, systemIsDark, shade) => {
  expect(panelShade({ desktop, systemIsDark })).toBe(shade);
});
