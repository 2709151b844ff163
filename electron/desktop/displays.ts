import { screen } from 'electron';
import type { Displays } from '../presence/area.ts';
import type { Dispose } from '../presence/clock.ts';

/** The displays there are now; null while there is none, as between two sessions of a remote desktop. */
export function displaysNow(): Displays | null {
  const { id } = screen.getPrimaryDisplay();
  const all = screen.getAllDisplays();
  const [first, ...others] = [
    ...all.filter((each) => each.id === id),
    ...all.filter((each) => each.id !== id),
  ];
  return first === undefined ? null : [first, ...others];
}

/** Calls `run` whenever a display comes or goes, or one of them or its work area is another. */
export function followDisplays(run: () => void): Dispose {
  screen.on('display-added', run);
  screen.on('display-removed', run);
  screen.on('display-metrics-changed', run);
  return () => {
    screen.off('display-added', run);
    screen.off('display-removed', run);
    screen.off('display-metrics-changed', run);
  };
}
