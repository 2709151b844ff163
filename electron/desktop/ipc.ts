import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import * as v from 'valibot';
import { channels } from '../contract/bridge.ts';
import { commandSchemas, isCommandName, type CommandHandlers } from '../contract/commands.ts';
import type { PopupState } from '../contract/state.ts';
import type { Dispose } from '../presence/clock.ts';
import { appOrigin } from './app-protocol.ts';

export interface IpcPorts {
  /** The page that may talk to us now, if there is one. */
  readonly page: () => WebContents | null;
  readonly state: () => PopupState;
  readonly handlers: CommandHandlers;
  /** Somebody knocked who may not come in, or spoke nonsense. */
  readonly onRefused: (why: string) => void;
}

/** Answers the renderer. Everything a page can say comes through here, and is checked here. */
export function answerRenderer(ports: IpcPorts): Dispose {
  function refuse(why: string): never {
    ports.onRefused(why);
    throw new Error(why);
  }

  function checkSender(event: IpcMainInvokeEvent): void {
    const frame = event.senderFrame;
    const ours = event.sender === ports.page() && frame !== null && frame === event.sender.mainFrame;
    if (!ours || !frame.url.startsWith(`${appOrigin}/`)) refuse('unknown sender');
  }

  // electron-store opens a channel of its own, for pages that use it; ours do not.
  ipcMain.removeAllListeners('electron-store-get-data');
  ipcMain.handle(channels.getState, (event) => {
    checkSender(event);
    return ports.state();
  });
  ipcMain.handle(channels.command, (event, name: unknown, argument: unknown) => {
    checkSender(event);
    if (!isCommandName(name)) return refuse('unknown command');
    const read = v.safeParse(commandSchemas[name], argument);
    if (!read.success) return refuse(`bad argument for ${name}`);
    (ports.handlers[name] as (argument: unknown) => void)(read.output);
  });
  return () => {
    ipcMain.removeHandler(channels.getState);
    ipcMain.removeHandler(channels.command);
  };
}
