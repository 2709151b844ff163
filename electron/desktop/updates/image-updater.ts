import { spawn } from 'node:child_process';
import { AppImageUpdater } from 'electron-updater';
import type { AppAdapter } from 'electron-updater/out/AppAdapter';
import { replaceImage } from './replace-image.ts';

/**
 * electron-updater for AppImages, but for the last step. Its own removes the old file before it has put the
 * new one there, under another name, then runs the new one to its end, and, for a restart, while the old one
 * still runs, which ours would answer with "runs already".
 */
export class ImageUpdater extends AppImageUpdater {
  private readonly words: readonly string[];
  private startsAfter = false;

  /** @param words what a restart says behind the program's name */
  constructor(words: readonly string[], app?: AppAdapter) {
    super(null, app);
    this.words = words;
  }

  override quitAndInstall(): void {
    this.startsAfter = true;
    this.app.quit();
  }

  /** Whatever comes of it, a person who wished for a restart gets the app again, be it the old one. */
  override install(isSilent?: boolean, isForceRunAfter?: boolean): boolean {
    try {
      return super.install(isSilent, isForceRunAfter);
    } finally {
      const image = process.env['APPIMAGE'];
      if (this.startsAfter && image !== undefined) startAgain(image, this.words);
    }
  }

  protected override doInstall(): boolean {
    const { installerPath } = this;
    const image = process.env['APPIMAGE'];
    if (installerPath === null || image === undefined) return false;
    replaceImage(installerPath, image);
    return true;
  }
}

/** Called when all that this run keeps is on the disk; whoever starts while it still ends waits for it. */
function startAgain(image: string, words: readonly string[]): void {
  spawn(image, words, { detached: true, stdio: 'ignore' }).unref();
}
