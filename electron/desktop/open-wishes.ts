import { app } from 'electron';
import { readCommandLine } from '../command-line/command-line.ts';
import { readLink, type LinkWish } from '../command-line/open-link.ts';

/** That the list be opened: by a second start, by a link, or by the Dock. */
export interface OpenWishes {
  /** Calls `open` for each from now on, and once for those there were before. */
  follow(open: () => void): void;
}

/**
 * Hears of such wishes from now on, since macOS tells of the link that the app is started with before
 * the app is ready.
 *
 * @param first what the link asks for that this start came with
 */
export function openWishes(first: LinkWish | null): OpenWishes {
  let isWished = first === 'open';
  let open = (): void => {
    isWished = true;
  };
  app.on('second-instance', (_event, argv) => {
    const asked = readCommandLine(argv.slice(1));
    // A start without a link is somebody who looks for the app, unless it is the system that starts it.
    if (asked.kind === 'start' && asked.link !== 'nothing' && !asked.hidden) open();
  });
  app.on('open-url', (event, url) => {
    event.preventDefault();
    if (readLink(url) === 'open') open();
  });
  app.on('activate', () => open());
  return {
    follow(then) {
      open = then;
      if (isWished) then();
    },
  };
}
