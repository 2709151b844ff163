import { nativeTheme } from 'electron';
import { panelShade, type PanelShade } from './panel-shade.ts';

/** The shade of this system's panel now. */
export function systemPanelShade(): PanelShade {
  return panelShade({
    desktop: process.env['XDG_CURRENT_DESKTOP'] ?? '',
    systemIsDark: nativeTheme.shouldUseDarkColorsForSystemIntegratedUI,
  });
}
