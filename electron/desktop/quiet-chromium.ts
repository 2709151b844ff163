import { app } from 'electron';

/** Nobody but the tenant is ever contacted. Must be called before Electron is ready. */
export function quietChromium(): void {
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
}
