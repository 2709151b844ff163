import { DamagedDays } from '../history/days-database.ts';
import { openKeptDays, wipeKeptDays, type KeptDays } from '../history/kept-days.ts';
import type { Clock } from '../presence/clock.ts';
import { describeFault, type Log } from './log-line.ts';

export type DaysTrouble = 'daysNotKept' | 'daysNotRemoved';

export interface DaysFilePorts {
  /** Its path. */
  readonly file: string;
  /** Whether the person wants days to be kept, at first. */
  readonly keep: boolean;
  readonly clock: Clock;
  readonly log: Log;
  /**
   * Days cannot be kept, though that is wished for: once, until it works again. Or what was kept cannot
   * be removed: each time, since somebody relies on it.
   */
  readonly onTrouble: (trouble: DaysTrouble) => void;
}

/**
 * The one file of kept days. It is there, and SQLite is loaded, only while the person wants it:
 *
 *     off ──setKeep(true)──▶ on, closed ──use──▶ open ──a fault──▶ on, closed
 *      ▲                         │                │
 *      └───── setKeep(false): the file is removed ┘
 */
export interface DaysFile {
  /** Does this with what is kept; null when nothing is to be kept, or it could not be done. Never throws. */
  use<T>(task: (days: KeptDays) => T): T | null;
  /** Keep days from now on; or no longer, and nothing of what was kept. */
  setKeep(on: boolean): void;
  /** Removes all that is kept, of whatever tenant; gives whether nothing of it is left. */
  wipe(): boolean;
  /** Removes what is kept of this tenant. */
  forget(tenant: string): void;
  close(): void;
}

/** Begins with a closed file, and, where nothing is to be kept, with none: one left behind is removed. */
export function daysFile({ file, keep, clock, log, onTrouble }: DaysFilePorts): DaysFile {
  let isOn = keep;
  let opened: KeptDays | null = null;
  let isTold = false;

  function close(): void {
    opened?.close();
    opened = null;
  }

  function fail(why: unknown): void {
    if (isTold) return;
    isTold = true;
    tell('daysNotKept', why);
  }

  function tell(trouble: DaysTrouble, why: unknown): void {
    log.warn(trouble, { what: describeFault(why) });
    onTrouble(trouble);
  }

  function open(): KeptDays | null {
    if (opened !== null || !isOn) return opened;
    const result = openKeptDays(file, clock.wall());
    if (result.kind === 'closed') fail(result.why);
    else {
      if (result.begunAnew) log.warn('daysDamaged');
      opened = result.days;
    }
    return opened;
  }

  function use<T>(task: (days: KeptDays) => T): T | null {
    const days = open();
    if (days === null) return null;
    try {
      const result = task(days);
      isTold = false;
      return result;
    } catch (error) {
      // The next use opens it anew.
      close();
      if (error instanceof DamagedDays) {
        log.warn('daysDamaged', { what: describeFault(error) });
        wipe();
      } else fail(error);
      return null;
    }
  }

  function wipe(): boolean {
    close();
    try {
      wipeKeptDays(file);
      return true;
    } catch (error) {
      tell('daysNotRemoved', error);
      return false;
    }
  }

  if (!isOn) wipe();

  return {
    use,
    setKeep(on) {
      if (on === isOn) return;
      isOn = on;
      isTold = false;
      if (!on) wipe();
    },
    wipe,
    forget(tenant) {
      const isMore = use((days) => days.forget(tenant));
      // Not even an empty file stays, nor one of which nobody can tell what is in it.
      if (isOn && isMore !== true) wipe();
    },
    close,
  };
}
