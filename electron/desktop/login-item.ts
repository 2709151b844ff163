import { join } from 'node:path';
import { app } from 'electron';
import { autostartFile } from './autostart-file.ts';
import { startedProgram } from './started-program.ts';

/** The system's own note that the app is to be started when the person signs in to the computer. */
export interface LoginItem {
  /** @throws where the system does not tell */
  isOn(): boolean;
  /** @throws where it cannot be done */
  set(on: boolean): void;
  /**
   * Where the system is to start a copy that is no longer there (it was moved, or is another version by
   * now), it starts this one from now on.
   *
   * @throws where that is so and cannot be mended
   */
  renew(): void;
}

/** As the system starts the app: nobody looks for it just then. */
const hidden = '--hidden';

/** Whether the system has started the app by itself, and has not told by `--hidden`: macOS cannot. */
export function startedAtLogin(platform: NodeJS.Platform): boolean {
  return platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin;
}

/** This system's; null: this copy of the app cannot be started by the system. */
export function loginItemOf(
  platform: NodeJS.Platform,
  env: { readonly [name: string]: string | undefined },
): LoginItem | null {
  // Electron runs the folder of an app that is not packaged, and has to be told so again.
  const folder = app.isPackaged ? [] : [app.getAppPath()];
  if (platform === 'linux') {
    return autostartFile({
      file: join(app.getPath('appData'), 'autostart', 'chat-presence.desktop'),
      command: [startedProgram(process.execPath, env), ...folder, hidden],
      appName: app.getName(),
    });
  }
  if (platform === 'win32') {
    const args = [...folder.map((each) => `"${each}"`), hidden];
    const which = { path: startedProgram(process.execPath, env), args };
    return {
      isOn() {
        const { openAtLogin, executableWillLaunchAtLogin } = app.getLoginItemSettings(which);
        // It may be among them, and switched off in the Task Manager.
        return openAtLogin && executableWillLaunchAtLogin;
      },
      set: (on) => app.setLoginItemSettings({ ...which, openAtLogin: on, enabled: on }),
      // What is installed stays where it is, and Electron tells of this program's own entries only.
      renew: () => {},
    };
  }
  // macOS starts bundles, and cannot tell one what to run.
  if (!app.isPackaged) return null;
  return {
    isOn: () => app.getLoginItemSettings().openAtLogin,
    set: (on) => app.setLoginItemSettings({ openAtLogin: on }),
    // macOS follows a bundle that is moved.
    renew: () => {},
  };
}
