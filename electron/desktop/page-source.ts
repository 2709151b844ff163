import { join } from 'node:path';
import { session, type Session } from 'electron';
import { whenNeeded } from '../presence/when-needed.ts';
import { serveApp } from './app-protocol.ts';
import { guardPageSession } from './guards.ts';

/** Where our pages come from. */
export interface PageSource {
  /** The script between a page and the app. */
  readonly preload: string;
  /** Serves the pages, caged. Made with the first window, since making it is a twentieth of a start. */
  readonly session: () => Session;
}

/**
 * The pages of the bundled app.
 *
 * @param folder where that lies
 */
export function pageSource(folder: string): PageSource {
  return {
    preload: join(folder, 'preload.cjs'),
    session: whenNeeded(() => {
      const own = session.defaultSession;
      guardPageSession(own);
      serveApp(own, join(folder, 'renderer'));
      return own;
    }),
  };
}
