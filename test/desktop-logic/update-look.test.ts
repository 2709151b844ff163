import { EventEmitter } from 'node:events';
import type { UpdateCheckResult } from 'electron-updater';
import { describe, expect, test } from 'vitest';
import { lookBy } from '../../electron/desktop/updates/look.ts';
import { takenBySquirrel } from '../../electron/desktop/updates/squirrel.ts';
import type { LogFields } from '../../electron/desktop/log-line.ts';
import { feedPatienceMs, filePatienceMs } from '../../electron/updates/patience.ts';
import type { Look } from '../../electron/updates/update-keeper.ts';
import { fakeClock, type FakeClock } from '../presence/fake-clock.ts';

interface Stage {
  readonly clock: FakeClock;
  readonly updater: EventEmitter;
  readonly stop: AbortController;
  readonly logged: LogFields[];
  /** What of a newer version was told, percent. */
  readonly fetched: number[];
  readonly look: Promise<Look>;
  /** What the feed says is there. */
  finds(version: string): Promise<void>;
  downloaded(error?: Error): void;
}

/** A promise that a test settles. */
function pending<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (error: Error) => void } {
  let settle: Pick<ReturnType<typeof pending<T>>, 'resolve' | 'reject'>;
  const promise = new Promise<T>((resolve, reject) => (settle = { resolve, reject }));
  return { promise, ...settle! };
}

function looking(): Stage {
  const clock = fakeClock();
  const feed = pending<UpdateCheckResult>();
  const file = pending<void>();
  const updater = Object.assign(new EventEmitter(), { checkForUpdates: () => feed.promise });
  // Whether anybody waits for it is what is tested.
  file.promise.catch(() => {});
  const stop = new AbortController();
  const logged: LogFields[] = [];
  const fetched: number[] = [];
  const write = (_event: string, fields: LogFields = {}): void => void logged.push(fields);
  const log = { error: write, warn: write, info: write, debug: write };
  const cutOff = (): void => file.reject(new Error('net::ERR_ABORTED'));
  const ports = { updater: updater as never, clock, log, download: () => file.promise, cutOff };
  return {
    clock,
    updater,
    stop,
    logged,
    fetched,
    look: lookBy(ports, (_version, percent) => fetched.push(percent), stop.signal),
    finds(version) {
      feed.resolve({ isUpdateAvailable: version !== '0.1.0', updateInfo: { version } } as UpdateCheckResult);
      return clock.advance(0);
    },
    downloaded: (error) => (error === undefined ? file.resolve() : file.reject(error)),
  };
}

describe('a look', () => {
  test('tells what it finds, how much is there, and when all is', async () => {
    const stage = looking();
    await stage.finds('0.2.0');
    stage.updater.emit('download-progress', { percent: 40.7 });
    stage.downloaded();
    expect(await stage.look).toEqual({ kind: 'ready', version: '0.2.0' });
    expect(stage.fetched).toEqual([0, 40]);
    expect(stage.logged).toEqual([{ outcome: 'ready', version: '0.2.0' }]);
  });

  test('that was stopped when it had found something claims nothing in the log', async () => {
    const stage = looking();
    stage.stop.abort();
    await stage.finds('99.0.0');
    await stage.look;
    expect([stage.logged, stage.fetched]).toEqual([[], []]);
  });

  test('waits for a file as long as more of it comes, and no longer', async () => {
    const stage = looking();
    await stage.finds('0.2.0');
    await stage.clock.advance(filePatienceMs - 1);
    stage.updater.emit('download-progress', { percent: 1 });
    await stage.clock.advance(filePatienceMs - 1);
    expect(stage.logged).toEqual([]);
    await stage.clock.advance(1);
    expect(await stage.look).toEqual({ kind: 'failed', problem: 'unreachable' });
    expect(filePatienceMs).toBeGreaterThan(feedPatienceMs);
  });
});

describe('under macOS', () => {
  function taking(): { squirrel: EventEmitter; clock: FakeClock; came: () => void; taken: Promise<string> } {
    const squirrel = new EventEmitter();
    const clock = fakeClock();
    const { promise, resolve } = pending<void>();
    const taken = takenBySquirrel(squirrel, () => promise, clock).then(
      () => 'taken',
      (error: Error & { code?: string }) => error.code ?? error.name,
    );
    return { squirrel, clock, came: resolve, taken };
  }

  test('what came is there when Squirrel has taken it', async () => {
    const { squirrel, clock, came, taken } = taking();
    let isTaken = false;
    void taken.then(() => (isTaken = true));
    came();
    await clock.advance(0);
    expect(isTaken).toBe(false);
    squirrel.emit('update-downloaded');
    expect(await taken).toBe('taken');
    expect(squirrel.eventNames()).toEqual([]);
  });

  test('what Squirrel refuses is not, and is damaged', async () => {
    const { squirrel, clock, came, taken } = taking();
    came();
    await clock.advance(0);
    squirrel.emit('error', new Error('Code signature did not pass validation'));
    expect(await taken).toBe('ERR_UPDATER_INVALID_SIGNATURE');
  });

  test('nor what it never says anything of', async () => {
    const { clock, came, taken } = taking();
    came();
    await clock.advance(0);
    await clock.advance(filePatienceMs);
    expect(await taken).not.toBe('taken');
  });
});
