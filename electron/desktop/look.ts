import type { NativeTheme } from 'electron';
import type { Look } from '../contract/general.ts';

export interface LookPorts {
  readonly platform: NodeJS.Platform;
  readonly theme: Pick<NativeTheme, 'themeSource' | 'shouldUseDarkColorsForSystemIntegratedUI'>;
  /** The look to begin with. */
  readonly look: Look;
}

/** The colours of all windows; what the desktop around them has is told apart from that. */
export interface AppLook {
  /** Gives all windows this look at once. */
  show(look: Look): void;
  /** Whether the desktop's own panel or taskbar is dark. */
  desktopIsDark(): boolean;
}

/**
 * Gives the first look at once.
 *
 * With a forced look Linux and macOS tell nothing of the desktop any more: that it has another theme since
 * is learnt when the look is the system's again, or with the next start.
 */
export function appLook({ platform, theme, look: first }: LookPorts): AppLook {
  /** What the desktop said before our look covered it; null: it is not covered. */
  let covered: boolean | null = null;
  const told = (): boolean => theme.shouldUseDarkColorsForSystemIntegratedUI;

  function show(look: Look): void {
    // Windows tells of its taskbar whatever our look is; elsewhere a forced look is all that is told.
    if (look === 'system' || platform === 'win32') covered = null;
    else covered ??= told();
    theme.themeSource = look;
  }

  show(first);
  return { show, desktopIsDark: () => covered ?? told() };
}
