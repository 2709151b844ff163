import { resolve } from 'node:path';
import { app } from 'electron';
import { readStartEnvironment, type StartEnvironment } from '../accounts/environment.ts';
import { registerAppScheme } from './app-protocol.ts';
import { guardPages } from './guards.ts';
import { describeFault } from './log-line.ts';
import { ensureWritableFolder } from './profile-folder.ts';

/**
 * All that must be settled before Electron is ready. Null when this start ends here: with exit code
 * 2 after a sentence on what is unusable, or because the app is running already and has been told.
 */
export function prepareStart(): StartEnvironment | null {
  const environment = readStartEnvironment(process.env);
  if (!environment.ok) return refuse(environment.problem);
  const { profile } = environment.value;
  if (profile !== null) {
    const problem = useProfile(resolve(profile));
    if (problem !== null) return refuse(problem);
  }
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return null;
  }
  // Costs about 35 MB for nothing that a window of this size would show.
  app.disableHardwareAcceleration();
  // Together with --no-sandbox, which root needs, it would keep every child process from starting.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // Nobody but the tenant is ever contacted.
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  // No secret is stored, so the desktop must not be asked to unlock its keyring for us.
  if (!app.commandLine.hasSwitch('password-store')) app.commandLine.appendSwitch('password-store', 'basic');
  app.setAppUserModelId('chat-presence');
  registerAppScheme();
  guardPages();
  // A tray app lives on without windows.
  app.on('window-all-closed', () => {});
  return environment.value;
}

/** Ends the app when it cannot start for a fault of its own: an app that nobody sees must not stay. */
export function endAfterFault(fault: unknown): void {
  process.stderr.write(`Chat Presence could not start: ${describeFault(fault)}\n`);
  app.exit(1);
}

function useProfile(folder: string): string | null {
  try {
    ensureWritableFolder(folder);
    app.setPath('userData', folder);
    return null;
  } catch {
    return `CHAT_PRESENCE_PROFILE names ${folder}, which cannot be written. Name a folder that can be.`;
  }
}

function refuse(problem: string): null {
  process.stderr.write(`${problem}\n`);
  app.exit(2);
  return null;
}
