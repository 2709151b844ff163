import type { Session } from 'electron';
import { MacUpdater, NsisUpdater, type AppUpdater, type UpdateCheckResult } from 'electron-updater';
import type { Clock } from '../../presence/clock.ts';
import { largestFile, mayAsk } from '../../updates/feed.ts';
import { failureName, problemOf } from '../../updates/problem.ts';
import type { Look, Updater } from '../../updates/update-keeper.ts';
import { guardSession } from '../guards.ts';
import type { Log } from '../log-line.ts';
import { FeedProvider } from './feed-provider.ts';
import { ImageUpdater } from './image-updater.ts';
import { readShort } from './read-short.ts';

export interface UpdaterPorts {
  readonly clock: Clock;
  readonly log: Log;
  /** Where updates come from. */
  readonly feed: string;
  /** What a restart says behind the name of the newer version. */
  readonly words: readonly string[];
}

/** Nothing came for so long while it was waited for: it will not come. ms */
const patienceMs = 120_000;

/**
 * electron-updater for this system: it fetches quietly, checks each byte against the feed's SHA-512 (and, under
 * Windows and macOS, who has signed it), and installs when the app ends. It is a large part of the app, and is
 * loaded when there is something to look for.
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

  async function fetch(found: UpdateCheckResult, onFetched: (percent: number) => void): Promise<void> {
    let late = false;
    const giveUp = (): void => {
      late = true;
      found.cancellationToken?.cancel();
      void session.closeAllConnections();
    };
    let cancelPatience = clock.after(patienceMs, giveUp);
    const progress = ({ percent }: { percent: number }): void => {
      cancelPatience();
      cancelPatience = clock.after(patienceMs, giveUp);
      onFetched(Math.floor(percent));
    };
    updater.on('download-progress', progress);
    expectsFile = true;
    try {
      await updater.downloadUpdate(found.cancellationToken);
    } catch (error) {
      throw late ? Object.assign(new Error('no more came'), { code: 'ETIMEDOUT' }) : error;
    } finally {
      expectsFile = false;
      cancelPatience();
      updater.off('download-progress', progress);
    }
  }

  async function lookOnce(
    onFetched: (version: string, percent: number) => void,
    stopped: AbortSignal,
  ): Promise<Look> {
    if (stopped.aborted) return { kind: 'upToDate' };
    let found: UpdateCheckResult | null = null;
    const onStopped = (): void => {
      found?.cancellationToken?.cancel();
      void session.closeAllConnections();
    };
    stopped.addEventListener('abort', onStopped);
    try {
      found = await updater.checkForUpdates();
      if (found === null || !found.isUpdateAvailable || stopped.aborted) {
        log.info('updates', { outcome: 'upToDate', newest: found?.updateInfo.version });
        return { kind: 'upToDate' };
      }
      const { version } = found.updateInfo;
      onFetched(version, 0);
      await fetch(found, (percent) => onFetched(version, percent));
      log.info('updates', { outcome: 'ready', version });
      return { kind: 'ready', version };
    } catch (error) {
      const problem = problemOf(error);
      log.warn('updates', { outcome: problem, failure: failureName(error) });
      return { kind: 'failed', problem };
    } finally {
      stopped.removeEventListener('abort', onStopped);
    }
  }

  return {
    look(onFetched, stopped) {
      // One that was ended has still to come to its end.
      const look = before.then(() => lookOnce(onFetched, stopped));
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
  if (platform === 'win32') return new NsisUpdater();
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
