import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { channels, type Bridge } from './contract/bridge.ts';
import type { PageName, PageStates } from './contract/pages.ts';

const bridge: Bridge<PageName> = {
  getState: () => ipcRenderer.invoke(channels.getState),
  onState(show) {
    const listener = (_event: IpcRendererEvent, state: PageStates[PageName]): void => show(state);
    ipcRenderer.on(channels.state, listener);
    return () => ipcRenderer.off(channels.state, listener);
  },
  command: (name, argument) => ipcRenderer.invoke(channels.command, name, argument),
};

contextBridge.exposeInMainWorld('chatPresence', bridge);
