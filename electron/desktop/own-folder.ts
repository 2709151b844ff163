import { join } from 'node:path';
import { app } from 'electron';

/** The profile where none is named: where systems have programs keep what is theirs. */
export function ownFolder(): string {
  // Asked for `userData`, Electron makes that folder, and throws where it cannot.
  return join(app.getPath('appData'), app.getName());
}
