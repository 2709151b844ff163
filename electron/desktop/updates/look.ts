import type { AppUpdater, UpdateCheckResult } from 'electron-updater';
import type { Clock } from '../../presence/clock.ts';
import { filePatienceMs } from '../../updates/patience.ts';
import { failureName, problemOf } from '../../updates/problem.ts';
import type { Look } from '../../updates/update-keeper.ts';
import type { Log } from '../log-line.ts';

export interface LookPorts {
  readonly updater: Pick<AppUpdater, 'checkForUpdates' | 'on' | 'off'>;
  readonly clock: Clock;
  readonly log: Log;
  /** Fetches what was found, to where it only waits for its turn. */
  readonly download: (found: UpdateCheckResult) => Promise<unknown>;
  /** Ends all that is asked for and has not come. */
  readonly cutOff: () => void;
}

type OnFetched = (version: string, percent: number) => void;

/** One look by electron-updater for what is newer, and its fetching: as {@link Updater.look}; it never throws. */
export async function lookBy(ports: LookPorts, onFetched: OnFetched, stopped: AbortSignal): Promise<Look> {
  const { updater, log, cutOff } = ports;
  if (stopped.aborted) return { kind: 'upToDate' };
  let found: UpdateCheckResult | null = null;
  const onStopped = (): void => {
    found?.cancellationToken?.cancel();
    cutOff();
  };
  stopped.addEventListener('abort', onStopped);
  try {
    found = await updater.checkForUpdates();
    // Nobody is told what came of it, and the log would tell a half of it.
    if (stopped.aborted) return { kind: 'upToDate' };
    if (found === null || !found.isUpdateAvailable) {
      log.info('updates', { outcome: 'upToDate', newest: found?.updateInfo.version });
      return { kind: 'upToDate' };
    }
    const { version } = found.updateInfo;
    onFetched(version, 0);
    await fetchFound(found, ports, (percent) => onFetched(version, percent));
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

/** @throws where it does not come, or is not what it should be */
async function fetchFound(
  found: UpdateCheckResult,
  { updater, clock, download, cutOff }: LookPorts,
  onFetched: (percent: number) => void,
): Promise<void> {
  let late = false;
  const giveUp = (): void => {
    late = true;
    found.cancellationToken?.cancel();
    cutOff();
  };
  let cancelPatience = clock.after(filePatienceMs, giveUp);
  const progress = ({ percent }: { percent: number }): void => {
    cancelPatience();
    cancelPatience = clock.after(filePatienceMs, giveUp);
    onFetched(Math.floor(percent));
  };
  updater.on('download-progress', progress);
  try {
    await download(found);
  } catch (error) {
    throw late ? Object.assign(new Error('no more came'), { code: 'ETIMEDOUT' }) : error;
  } finally {
    cancelPatience();
    updater.off('download-progress', progress);
  }
}
