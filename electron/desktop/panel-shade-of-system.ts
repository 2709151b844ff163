import type { AppLook } from './look.ts';
import { panelShade, type PanelShade } from './panel-shade.ts';

/** Gives the shade of this system's panel as it is each time, whatever look our windows have. */
export function systemPanelShade({ desktopIsDark }: Pick<AppLook, 'desktopIsDark'>): () => PanelShade {
  const desktop = process.env['XDG_CURRENT_DESKTOP'] ?? '';
  return () => panelShade({ desktop, systemIsDark: desktopIsDark() });
}
