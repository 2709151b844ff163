import type { Bridge } from '../electron/contract/bridge.ts';
import type { PageName } from '../electron/contract/pages.ts';

declare global {
  interface Window {
    /** The bridge of whichever page this is; the page knows. */
    readonly chatPresence: { [Page in PageName]: Bridge<Page> }[PageName];
  }
}
