import type { DatabaseSync } from 'node:sqlite';
import { rmSync } from 'node:fs';
import type { AgentId, Presence } from '../presence/agent.ts';
import type { DayChange, DayNotes, DayPoint } from '../presence/day-book.ts';
import type { WatchedSpan } from '../presence/day-points.ts';
import { asDamage, DamagedDays, openDatabase } from './days-database.ts';

/** Seven days of what was observed of agents, in one file: numbers and times, no names. */
export interface KeptDays {
  /**
   * Adds what one look saw, and takes away what is over seven days ago.
   *
   * @param tenant a key that names nobody
   * @param watched the looks without a gap up to this one; at its first look `changes` holds everybody
   * @throws when it cannot be written: {@link DamagedDays}, or the disk's own error
   */
  add(tenant: string, watched: WatchedSpan, changes: readonly DayChange[]): void;
  /** @throws as `add` */
  read(tenant: string, id: AgentId): DayNotes;
  /** Removes what is kept of this tenant; gives whether anything is left of any other. @throws as `add` */
  forget(tenant: string): boolean;
  close(): void;
}

export type OpenedDays =
  | { readonly kind: 'open'; readonly days: KeptDays; readonly begunAnew: boolean }
  /** The folder or the file cannot be read or written. */
  | { readonly kind: 'closed'; readonly why: unknown };

const dayMs = 24 * 3_600_000;
const keptDays = 7;
const presences: readonly Presence[] = ['present', 'away', 'unknown'];

/**
 * Opens the file; begins it where there is none, and begins anew where it is damaged:
 * nobody could take away of such a file what is over seven days ago. Never throws.
 *
 * @param now ms since 1970: what was over seven days ago by then is removed at once
 */
export function openKeptDays(file: string, now: number): OpenedDays {
  try {
    return { kind: 'open', days: keptDaysIn(file, now), begunAnew: false };
  } catch (why) {
    if (!(why instanceof DamagedDays)) return { kind: 'closed', why };
  }
  try {
    wipeKeptDays(file);
    return { kind: 'open', days: keptDaysIn(file, now), begunAnew: true };
  } catch (why) {
    return { kind: 'closed', why };
  }
}

/** Removes all that was ever kept. @throws when something of it cannot be removed */
export function wipeKeptDays(file: string): void {
  for (const each of [file, `${file}-journal`]) rmSync(each, { force: true });
}

function keptDaysIn(file: string, now: number): KeptDays {
  const database = openDatabase(file);
  try {
    return keptIn(database, now);
  } catch (error) {
    database.close();
    throw asDamage(error);
  }
}

function keptIn(database: DatabaseSync, now: number): KeptDays {
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  const tenantOf = database.prepare('SELECT tenant FROM tenants WHERE key = ?');
  const addTenant = database.prepare('INSERT INTO tenants (key) VALUES (?)');
  const addWatched = database.prepare('INSERT OR REPLACE INTO watched VALUES (?, ?, ?)');
  const addPoint = database.prepare('INSERT OR REPLACE INTO points VALUES (?, ?, ?, ?, ?, ?)');
  const readWatched = database.prepare('SELECT since, until FROM watched WHERE tenant = ? ORDER BY since');
  const readPoints = database.prepare(
    'SELECT at, presence, chats FROM points WHERE tenant = ? AND day = ? AND agent = ? ORDER BY at',
  );
  let today = NaN;

  function inTransaction<T>(task: () => T): T {
    try {
      begin.run();
      const result = task();
      commit.run();
      return result;
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw asDamage(error);
    }
  }

  function knownTenant(key: string): number | null {
    const row = tenantOf.get(key);
    return row === undefined ? null : Number(row['tenant']);
  }

  /** Whole days go, once a day. */
  function prune(at: number): void {
    const day = dayOf(at);
    if (day === today) return;
    today = day;
    const first = day - keptDays + 1;
    for (const { tenant } of database.prepare('SELECT tenant FROM tenants').all()) {
      database.prepare('DELETE FROM points WHERE tenant = ? AND day < ?').run(tenant ?? null, first);
    }
    database.prepare('DELETE FROM watched WHERE until < ?').run(first * dayMs);
  }

  inTransaction(() => prune(now));

  return {
    add(key, { from, until }, changes) {
      inTransaction(() => {
        prune(until);
        const tenant = knownTenant(key) ?? addTenant.run(key).lastInsertRowid;
        addWatched.run(tenant, from, until);
        for (const { id, at, presence, chats } of changes) {
          addPoint.run(tenant, dayOf(at), id, at, presences.indexOf(presence), chats);
        }
      });
    },
    read(key, id) {
      try {
        const tenant = knownTenant(key);
        if (tenant === null) return { changes: [], watched: [] };
        const watched = readWatched
          .all(tenant)
          .map((row) => ({ from: Number(row['since']), until: Number(row['until']) }));
        const changes: DayPoint[] = [];
        for (let day = today - keptDays + 1; day <= today; day += 1) {
          for (const row of readPoints.all(tenant, day, id)) changes.push(pointOf(row));
        }
        return { changes: withAbsences(changes, watched), watched };
      } catch (error) {
        throw asDamage(error);
      }
    },
    forget(key) {
      return inTransaction(() => {
        const tenant = knownTenant(key);
        for (const table of ['points', 'watched', 'tenants']) {
          database.prepare(`DELETE FROM ${table} WHERE tenant = ?`).run(tenant);
        }
        return database.prepare('SELECT 1 FROM tenants').get() !== undefined;
      });
    },
    close: () => database.close(),
  };
}

/** Days since 1970. */
function dayOf(at: number): number {
  return Math.floor(at / dayMs);
}

function pointOf(row: Readonly<Record<string, unknown>>): DayPoint {
  const { at, presence, chats } = row;
  return {
    at: Number(at),
    presence: presences[Number(presence)] ?? 'unknown',
    chats: chats === null ? null : Number(chats),
  };
}

/** Whoever was not there at the first look of a span is not what it was before. */
function withAbsences(changes: readonly DayPoint[], watched: readonly WatchedSpan[]): DayPoint[] {
  const noted = new Set(changes.map(({ at }) => at));
  const absences = watched
    .filter(({ from }) => !noted.has(from))
    .map(({ from: at }): DayPoint => ({ at, presence: 'unknown', chats: null }));
  return [...changes, ...absences].sort((a, b) => a.at - b.at);
}
