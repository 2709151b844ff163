import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { channels, type Bridge } from './contract/bridge.ts';
import type { PopupState } from './contract/state.ts';

const bridge: Bridge = {
  getState: () => ipcRenderer.invoke(channels.getState),
  onState(show) {
    const listener = (_event: IpcRendererEvent, state: PopupState): void => show(state);
    ipcRenderer.on(channels.state, listener);
    return () => ipcRenderer.off(channels.state, listener);
  },
  command: (name, argument) => ipcRenderer.invoke(channels.command, name, argument),
};

contextBridge.exposeInMainWorld('chatPresence', bridge);
