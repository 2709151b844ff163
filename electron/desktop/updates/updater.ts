import { autoUpdater, type Session } from 'electron';
import { MacUpdater, type AppUpdater, type UpdateCheckResult } from 'electron-updater';
import type { Clock } from '../../presence/clock.ts';
import { largestFile, mayAsk } from '../../updates/feed.ts';
import { failureName } from '../../updates/problem.ts';
import type { Updater } from '../../updates/update-keeper.ts';
import { guardSession } from '../guards.ts';
import type { Log } from '../log-line.ts';
import { FeedProvider } from './feed-provider.ts';
import { ImageUpdater } from './image-updater.ts';
import { lookBy } from './look.ts';
import { readShort } from './read-short.ts';
import { takenBySquirrel } from './squirrel.ts';
import { WindowsUpdater } from './windows-updater.ts';

export interface UpdaterPorts {
  readonly clock: Clock;
  readonly log: Log;
  /** Where updates come from. */
  readonly feed: string;
  /** What a restart says behind the name of the newer version. */
  readonly words: readonly string[];
}

/**
 * electron-updater for this system: it fetches quietly, checks each byte against the feed's SHA-512, and installs
 * when the app ends. Who has signed it is checked by macOS, and under Windows only for a build that is signed
 * itself: the packager then notes by whom. It is a large part of the app, and is loaded when there is something
 * to look for.
 */
export function updaterOf({ clock, log, feed, words }: UpdaterPorts): Updater {
  const updater = updaterFor(process.platform, words);
  const session = updater.netSession;
  let expectsFile = false;
  guardUpdates(session, feed, () => expectsFile);
  quieten(updater);
  updater.setFeedURL({
    provider: 'custom',
    updateProvider: FeedProvider as never,
    feed,
    read: (url: string) => readShort(session, url, clock),
  });
  updater.on('error', (error) => log.warn('updates', { failure: failureName(error) }));
  let before: Promise<unknown> = Promise.resolve();

  async function download({ cancellationToken }: UpdateCheckResult): Promise<void> {
    const fetched = (): Promise<unknown> => updater.downloadUpdate(cancellationToken);
    expectsFile = true;
    try {
      if (process.platform === 'darwin') await takenBySquirrel(autoUpdater, fetched, clock);
      else await fetched();
    } finally {
      expectsFile = false;
    }
  }

  const cutOff = (): void => void session.closeAllConnections();
  return {
    look(onFetched, stopped) {
      // One that was ended has still to come to its end.
      const look = before.then(() => lookBy({ updater, clock, log, download, cutOff }, onFetched, stopped));
      before = look;
      return look;
    },
    installAtQuit(on) {
      updater.autoInstallOnAppQuit = on;
    },
    restart: () => updater.quitAndInstall(true, true),
  };
}

function updaterFor(platform: NodeJS.Platform, words: readonly string[]): AppUpdater {
  if (platform === 'win32') return new WindowsUpdater();
  return platform === 'darwin' ? new MacUpdater() : new ImageUpdater(words);
}

/** All that electron-updater does of its own accord, or would tell. */
function quieten(updater: AppUpdater): void {
  // Its lines hold what servers have said; ours stand in the log.
  updater.logger = null;
  // Whether this copy may be updated was decided before, and a test's is not packaged.
  updater.forceDevUpdateConfig = true;
  updater.autoDownload = false;
  updater.allowPrerelease = false;
  updater.disableWebInstaller = true;
  // One file with one sum: what is put together of two has more ways to go wrong than bytes to save.
  updater.disableDifferentialDownload = true;
  // It would make up a number for this copy, keep it, and tell it to the feed.
  Reflect.set(updater, 'stagingUserIdPromise', { value: Promise.resolve('') });
  // A proxy that wants a sign-in: without an answer it would wait for ever.
  updater.on('login', (_info, answer) => (answer as () => void)());
}

/** In this session nothing is asked in the open, and no file is taken that does not tell its size or is too large. */
function guardUpdates(session: Session, feed: string, expectsFile: () => boolean): void {
  guardSession(session);
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !mayAsk(url, feed) }));
  session.webRequest.onHeadersReceived(({ responseHeaders = {}, statusCode }, decide) => {
    const name = Object.keys(responseHeaders).find((each) => each.toLowerCase() === 'content-length');
    const size = Number(name === undefined ? NaN : responseHeaders[name]?.[0]);
    decide({ cancel: expectsFile() && statusCode === 200 && !(size <= largestFile) });
  });
}
