import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RunningApp } from '../app/app.ts';
import { costOf } from '../bench/process-cost.ts';
import { processTree } from '../desktop/process-tree.ts';
import { waitingIn } from './app-time.ts';

/** What the app takes at one moment at which nothing is under way, after all garbage has been collected. */
export interface Measure {
  /** By what it is measured: so many polls, or openings, since the start. */
  readonly after: number;
  /** The main process: its objects, and what lies beside them; kB of 2^10 bytes. */
  readonly heapKb: number;
  readonly besideKb: number;
  /** All processes: memory that mirrors no file; kB of 2^10 bytes. */
  readonly ownKb: number;
  readonly processes: number;
  /** Open files and sockets of all processes. */
  readonly files: number;
  /** What keeps Node's loop alive, timers and all. */
  readonly handles: number;
  readonly waiting: number;
  /** Of all Electron's emitters that the app listens to. */
  readonly listeners: number;
  readonly windows: number;
  /** The log, and the file of kept days; kB of 2^10 bytes. */
  readonly logKb: number;
  readonly daysKb: number;
}

/** Measures the app, which was started with `--js-flags=--expose-gc`. */
export async function measure(app: RunningApp, profile: string, after: number): Promise<Measure> {
  const waiting = await waitingIn(app);
  const inside = await app.electron.evaluate(
    async ({ app: own, ipcMain, nativeTheme, powerMonitor, screen, session, webContents }) => {
      const collect = (globalThis as unknown as { gc(): void }).gc;
      // What is let go of in one turn may let go of more in the next.
      for (let turn = 0; turn < 3; turn += 1) {
        collect();
        await new Promise((resolve) => setImmediate(resolve));
      }
      const emitters: readonly NodeJS.EventEmitter[] = [
        ...[own, ipcMain, nativeTheme, powerMonitor, screen, session.defaultSession],
        ...[process, process.stdout],
      ];
      const listeners = emitters.flatMap((each) =>
        each.eventNames().map((event) => each.listenerCount(event)),
      );
      const { heapUsed, external, arrayBuffers } = process.memoryUsage();
      return {
        pid: process.pid,
        heapKb: heapUsed / 1024,
        besideKb: (external + arrayBuffers) / 1024,
        handles: process.getActiveResourcesInfo().length,
        listeners: listeners.reduce((sum, count) => sum + count, 0),
        windows: webContents.getAllWebContents().length,
      };
    },
  );
  const { pid, ...own } = inside;
  const { processes, ownMemoryMb } = costOf(pid);
  const files = processTree(pid).map(({ id }) => readdirSync(`/proc/${id}/fd`).length);
  return {
    after,
    ...own,
    ownKb: ownMemoryMb * 1024,
    processes,
    files: files.reduce((sum, count) => sum + count, 0),
    waiting,
    logKb: sizeKb(join(profile, 'logs')),
    daysKb: sizeKb(profile, 'days.sqlite'),
  };
}

/** All files of a folder, or of those of this name, kB. */
function sizeKb(folder: string, name = ''): number {
  const files = readdirSync(folder).filter((file) => file.startsWith(name));
  return files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) / 1024;
}
