import type { DatabaseSync } from 'node:sqlite';
import { chmodSync, closeSync, openSync } from 'node:fs';

/** Raise it together with the tables; a file of another version is begun anew. */
const version = 1;

/** A day's points lie together, so that a day that is over is quickly taken away. */
const tables = `
  CREATE TABLE tenants (
    tenant INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE
  ) STRICT;
  CREATE TABLE watched (
    tenant INTEGER NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    PRIMARY KEY (tenant, since)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE points (
    tenant INTEGER NOT NULL,
    day INTEGER NOT NULL,
    agent INTEGER NOT NULL,
    at INTEGER NOT NULL,
    presence INTEGER NOT NULL CHECK (presence BETWEEN 0 AND 2),
    chats INTEGER CHECK (chats >= 0),
    PRIMARY KEY (tenant, day, agent, at)
  ) STRICT, WITHOUT ROWID;
  PRAGMA user_version = ${version};
`;

const settings = `
  -- What is deleted is overwritten, in the file and in the journal.
  PRAGMA secure_delete = ON;
  PRAGMA journal_mode = TRUNCATE;
  PRAGMA temp_store = MEMORY;
  -- Nobody waits for the disk. A power cut may cost the file, and it holds nothing that is needed.
  PRAGMA synchronous = OFF;
`;

/** Only its owner may read it. */
const ownerOnly = 0o600;

/** The file is there, and is not what we have written. */
export class DamagedDays extends Error {}

/**
 * Opens the file, or makes it. SQLite is loaded here, and nowhere before.
 *
 * @throws DamagedDays when it is not a file of ours; anything else when it cannot be read or written
 */
export function openDatabase(file: string): DatabaseSync {
  // A package of its own: whoever keeps nothing never pays for it.
  const { DatabaseSync: Database } = process.getBuiltinModule('node:sqlite');
  closeSync(openSync(file, 'a', ownerOnly));
  // One that was there before keeps its rights otherwise.
  chmodSync(file, ownerOnly);
  const database = new Database(file);
  try {
    database.exec(settings);
    const found = Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
    const isNew = database.prepare('SELECT 1 FROM sqlite_schema').get() === undefined;
    if (isNew) database.exec(`BEGIN; ${tables} COMMIT;`);
    else if (found !== version) throw new DamagedDays(`version ${found}`);
    return database;
  } catch (error) {
    database.close();
    throw asDamage(error);
  }
}

/** SQLITE_ERROR (no such table), SQLITE_CORRUPT, SQLITE_NOTADB. */
const damages: readonly unknown[] = [1, 11, 26];

/** The same error, as damage when it says that the file is not what we have written. */
export function asDamage(error: unknown): unknown {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) % 256 : null;
  return damages.includes(code) ? new DamagedDays((error as Error).message) : error;
}
