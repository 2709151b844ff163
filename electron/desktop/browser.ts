import { shell } from 'electron';
import { isPageOf } from '../accounts/server-page.ts';

/**
 * Opens a page in the person's own browser. The only door there, and it leads to the server that the
 * person has signed in to, or is about to, and nowhere else.
 *
 * @param server scheme, host and port, without a slash behind them
 */
export async function openInBrowser(server: string, address: string): Promise<void> {
  if (!isPageOf(server, address)) throw new Error(`a page that is not of ${server} was not opened`);
  // eslint-disable-next-line no-restricted-properties -- what is opened has just been looked at
  await shell.openExternal(address);
}
