import { screen } from 'electron';
import type { Displays } from '../presence/area.ts';

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
