import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { channels, type Bridge } from './contract/bridge.ts';
import type { PageName } from './contract/pages.ts';
import type { StateChange } from './contract/state-change.ts';

const bridge: Bridge<PageName> = {
  getState: () => ipcRenderer.invoke(channels.getState),
  onChange(take) {
    const listener = (_event: IpcRendererEvent, change: StateChange): void => take(change);
    ipcRenderer.on(channels.change, listener);
    return () => ipcRenderer.off(channels.change, listener);
  },
  command: (name, argument) => ipcRenderer.invoke(channels.command, name, argument),
};

contextBridge.exposeInMainWorld('chatPresence', bridge);
