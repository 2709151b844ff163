import { NsisUpdater } from 'electron-updater';

/**
 * electron-updater for Windows, but for a restart: its own runs the installer, which ends what is in its way,
 * before the app has written what it keeps. Here it waits for the end, as without a restart.
 */
export class WindowsUpdater extends NsisUpdater {
  private startsAfter = false;

  override quitAndInstall(): void {
    this.startsAfter = true;
    this.app.quit();
  }

  override install(isSilent?: boolean, isForceRunAfter?: boolean): boolean {
    return super.install(isSilent, this.startsAfter || isForceRunAfter);
  }
}
