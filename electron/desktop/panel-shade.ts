/** What stands behind the tray icon. */
export type PanelShade = 'light' | 'dark';

export interface ShadeSources {
  readonly desktop: string;
  /** What the system says of its own surfaces (taskbar, panel). */
  readonly systemIsDark: boolean;
}

/** GNOME's and Unity's top bars are dark whatever the theme; elsewhere the panel goes with the system. */
export function panelShade({ desktop, systemIsDark }: ShadeSources): PanelShade {
  if (/gnome|unity|ubuntu/i.test(desktop)) return 'dark';
  return systemIsDark ? 'dark' : 'light';
}
