import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import * as v from 'valibot';
import { channels } from '../contract/bridge.ts';
import { commandSchemas, isCommandName } from '../contract/commands.ts';
import type { PageHandlers, PageName, PageStates } from '../contract/pages.ts';
import type { Dispose } from '../presence/clock.ts';
import { appOrigin } from './app-protocol.ts';

/** What main has for the page called `Page`. */
export interface PageSide<Page extends PageName> {
  /** The page that may talk to us now, if there is one. */
  readonly contents: () => WebContents | null;
  readonly state: () => PageStates[Page];
  readonly handlers: PageHandlers<Page>;
}

export type PageSides = { readonly [Page in PageName]: PageSide<Page> };

/**
 * Answers the renderers. Everything a page can say comes through here, and is checked here: who
 * speaks, and whether that page may say it.
 *
 * @param onRefused somebody knocked who may not come in, or spoke nonsense
 */
export function answerRenderers(sides: PageSides, onRefused: (why: string) => void): Dispose {
  function refuse(why: string): never {
    onRefused(why);
    throw new Error(why);
  }

  function speaker(event: IpcMainInvokeEvent): PageSide<PageName> {
    const frame = event.senderFrame;
    for (const [name, side] of Object.entries(sides)) {
      const ours = event.sender === side.contents() && frame !== null && frame === event.sender.mainFrame;
      if (ours && frame.url.startsWith(`${appOrigin}/${name}/`)) return side as PageSide<PageName>;
    }
    return refuse('unknown sender');
  }

  // electron-store opens a channel of its own, for pages that use it; ours do not.
  ipcMain.removeAllListeners('electron-store-get-data');
  ipcMain.handle(channels.getState, (event) => speaker(event).state());
  ipcMain.handle(channels.command, (event, name: unknown, argument: unknown) => {
    const handlers: Readonly<Record<string, unknown>> = speaker(event).handlers;
    if (!isCommandName(name) || !Object.hasOwn(handlers, name)) return refuse('unknown command');
    const read = v.safeParse(commandSchemas[name], argument);
    if (!read.success) return refuse(`bad argument for ${name}`);
    (handlers[name] as (argument: unknown) => void)(read.output);
  });
  return () => {
    ipcMain.removeHandler(channels.getState);
    ipcMain.removeHandler(channels.command);
  };
}
