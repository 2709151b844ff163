import type { AppUpdater } from 'electron-updater';
import type { AppAdapter } from 'electron-updater/out/AppAdapter';
import { temporaryFolder } from '../build/temporary-folder.ts';

/** An app as electron-updater sees it, which ends when a test says so. */
export interface EndingApp extends AppAdapter {
  isAskedToQuit(): boolean;
  end(): void;
}

export function endingApp(): EndingApp {
  const folder = temporaryFolder();
  const handlers: ((exitCode: number) => void)[] = [];
  let isAskedToQuit = false;
  return {
    version: '0.1.0',
    name: 'Chat Presence',
    isPackaged: true,
    appUpdateConfigPath: folder,
    userDataPath: folder,
    baseCachePath: folder,
    whenReady: () => Promise.resolve(),
    relaunch() {},
    quit() {
      isAskedToQuit = true;
    },
    onQuit: (handler) => void handlers.push(handler),
    isAskedToQuit: () => isAskedToQuit,
    end() {
      for (const handler of handlers) handler(0);
    },
  };
}

/** Brings it, which says nothing, to where it has fetched that file, which by now may be gone again: null. */
export function hasFetched(updater: AppUpdater, file: string | null): void {
  updater.logger = null;
  Reflect.set(updater, 'downloadedUpdateHelper', {
    file,
    packageFile: null,
    downloadedFileInfo: { fileName: 'newer', sha512: '', isAdminRightsRequired: false },
  });
  const own = updater as unknown as { addQuitHandler(): void };
  own.addQuitHandler();
}
