import { app } from 'electron';
import * as v from 'valibot';
import { readLink, type LinkWish } from '../command-line/open-link.ts';

/** That the list be opened: by a second start, by a link, or by the Dock. */
export interface OpenWishes {
  /** Calls `open` for each from now on, and once for those there were before. */
  follow(open: () => void): void;
}

/**
 * What a second start hands to the running app. Its command line is of no use there: Chromium puts the
 * switches first, and its own among them, so that a word is no longer behind the option it belongs to.
 */
export interface SecondStart {
  /** False: nobody looks for the app. */
  readonly opensList: boolean;
}

const unasked = v.object({ opensList: v.literal(false) } satisfies Record<keyof SecondStart, unknown>);

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
  app.on('second-instance', (_event, _argv, _folder, given) => {
    // A start of another version may hand over nothing, and be somebody who looks for the app.
    if (!v.is(unasked, given)) open();
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
