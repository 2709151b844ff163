import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { openKeptDays, wipeKeptDays, type KeptDays } from '../../electron/history/kept-days.ts';
import type { DayChange } from '../../electron/presence/day-book.ts';
import { temporaryFolder } from '../build/temporary-folder.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
/** Eight in the morning of a Tuesday, by UTC. */
const tuesday = Date.UTC(2026, 2, 10, 8);

let file: string;
beforeEach(() => {
  file = join(temporaryFolder(), 'days.sqlite');
});

function open(now = tuesday): KeptDays {
  const opened = openKeptDays(file, now);
  if (opened.kind === 'closed') throw opened.why;
  onTestFinished(() => {
    try {
      opened.days.close();
    } catch {
      // The test has closed it.
    }
  });
  return opened.days;
}

function present(id: number, at: number, chats: number | null = 0): DayChange {
  return { id, at, presence: 'present', chats };
}

/** Does this to the file behind our back. */
function behindOurBack<T>(task: (database: DatabaseSync) => T): T {
  const database = new (process.getBuiltinModule('node:sqlite').DatabaseSync)(file);
  try {
    return task(database);
  } finally {
    database.close();
  }
}

/** All bytes of all files in the folder, as text. */
function folderText(): string {
  return readdirSync(join(file, '..'))
    .map((name) => readFileSync(join(file, '..', name), 'latin1'))
    .join('');
}

test('what was added is there after a restart', () => {
  const before = open();
  before.add('a', { from: tuesday, until: tuesday }, [present(1, tuesday, 2), present(2, tuesday, null)]);
  before.add('a', { from: tuesday, until: tuesday + minute }, [
    { id: 1, at: tuesday + minute, presence: 'away', chats: 0 },
  ]);
  before.close();
  expect(open().read('a', 1)).toEqual({
    changes: [
      { at: tuesday, presence: 'present', chats: 2 },
      { at: tuesday + minute, presence: 'away', chats: 0 },
    ],
    watched: [{ from: tuesday, until: tuesday + minute }],
  });
  expect(open().read('a', 2).changes).toEqual([{ at: tuesday, presence: 'present', chats: null }]);
});

test('whoever was not there at the first look of a span is not known from then on', () => {
  const days = open();
  days.add('a', { from: tuesday, until: tuesday }, [present(1, tuesday)]);
  const later = tuesday + 60 * minute;
  days.add('a', { from: later, until: later }, [present(2, later)]);
  expect(days.read('a', 1).changes).toEqual([
    { at: tuesday, presence: 'present', chats: 0 },
    { at: later, presence: 'unknown', chats: null },
  ]);
});

test('one tenant is never shown what is kept of another', () => {
  const days = open();
  days.add('a', { from: tuesday, until: tuesday }, [present(1, tuesday, 3)]);
  days.add('b', { from: tuesday + minute, until: tuesday + minute }, [present(1, tuesday + minute, 5)]);
  expect(days.read('a', 1).changes).toEqual([{ at: tuesday, presence: 'present', chats: 3 }]);
  expect(days.read('b', 1).changes).toEqual([{ at: tuesday + minute, presence: 'present', chats: 5 }]);
  expect(days.read('c', 1)).toEqual({ changes: [], watched: [] });
});

test('forgetting one tenant leaves the others, and nothing of it', () => {
  const days = open();
  for (const key of ['first-tenant', 'other-tenant']) {
    days.add(key, { from: tuesday, until: tuesday }, [present(1, tuesday)]);
  }
  expect(folderText()).toContain('first-tenant');
  expect(days.forget('first-tenant')).toBe(true);
  expect(days.forget('nobody')).toBe(true);
  expect(days.read('first-tenant', 1)).toEqual({ changes: [], watched: [] });
  expect(days.read('other-tenant', 1).changes).toHaveLength(1);
  expect(folderText()).not.toContain('first-tenant');
  expect(days.forget('other-tenant')).toBe(false);
});

test('seven days are kept, of all tenants, and no more', () => {
  const days = open();
  for (let past = 0; past < 12; past += 1) {
    const at = tuesday + past * day;
    days.add('a', { from: at, until: at }, [present(1, at, past)]);
  }
  const kept = [5, 6, 7, 8, 9, 10, 11];
  expect(days.read('a', 1).changes.map(({ chats }) => chats)).toEqual(kept);
  expect(days.read('a', 1).watched).toHaveLength(7);
  days.close();
  expect(behindOurBack((database) => database.prepare('SELECT count(*) AS rows FROM points').get())).toEqual({
    rows: 7,
  });
  // After a long holiday of the app too, and without a look.
  expect(
    open(tuesday + 13 * day)
      .read('a', 1)
      .changes.map(({ chats }) => chats),
  ).toEqual([7, 8, 9, 10, 11]);
});

test('the file is for its owner alone, also where it was not before', () => {
  writeFileSync(file, '');
  chmodSync(file, 0o644);
  open().add('a', { from: tuesday, until: tuesday }, [present(1, tuesday)]);
  for (const name of readdirSync(join(file, '..'))) {
    expect((statSync(join(file, '..', name)).mode & 0o777).toString(8)).toBe('600');
  }
});

test('a wipe leaves nothing in the folder', () => {
  writeFileSync(file, 'no database at all, and longer than the sixteen bytes it begins with');
  open().add('a', { from: tuesday, until: tuesday }, [present(1, tuesday)]);
  expect(readdirSync(join(file, '..')).length).toBeGreaterThan(1);
  wipeKeptDays(file);
  expect(readdirSync(join(file, '..'))).toEqual([]);
  wipeKeptDays(file);
});

test.each([
  ['text', (): void => writeFileSync(file, 'this is no database at all, whoever looks at it and how')],
  [
    'a newer version',
    (): void => {
      open().close();
      behindOurBack((database) => database.exec('PRAGMA user_version = 99'));
    },
  ],
  [
    'other tables',
    (): void => {
      behindOurBack((database) => database.exec('CREATE TABLE recipes (cake TEXT); PRAGMA user_version = 1'));
    },
  ],
])('a file that is not ours (%s) is begun anew', (_, damage) => {
  damage();
  const opened = openKeptDays(file, tuesday);
  expect(opened).toMatchObject({ kind: 'open', begunAnew: true });
  expect(readdirSync(join(file, '..'))).toEqual(['days.sqlite', 'days.sqlite-journal']);
  if (opened.kind === 'closed') return;
  opened.days.add('a', { from: tuesday, until: tuesday }, [present(1, tuesday)]);
  expect(opened.days.read('a', 1).changes).toHaveLength(1);
  opened.days.close();
});

test('a place that cannot be written is told, and nothing is thrown', () => {
  const folder = join(temporaryFolder(), 'missing');
  expect(openKeptDays(join(folder, 'days.sqlite'), tuesday)).toMatchObject({ kind: 'closed' });
  mkdirSync(join(folder, 'days.sqlite'), { recursive: true });
  expect(openKeptDays(join(folder, 'days.sqlite'), tuesday)).toMatchObject({ kind: 'closed' });
});

test('a look that cannot be written whole is not written at all', () => {
  const days = open();
  const at = tuesday;
  expect(() =>
    days.add('a', { from: at, until: at }, [present(1, at), { ...present(2, at), chats: -1 }]),
  ).toThrow();
  expect(days.read('a', 1)).toEqual({ changes: [], watched: [] });
  days.add('a', { from: at, until: at }, [present(1, at)]);
  expect(days.read('a', 1).changes).toHaveLength(1);
});

test('ten thousand agents: how long it takes', () => {
  const days = open();
  const agents = Array.from({ length: 10_000 }, (_, index) => index + 1);
  const took = (what: () => void): string => {
    const begin = performance.now();
    what();
    return `${(performance.now() - begin).toFixed(1)} ms`;
  };
  const everybody = took(() =>
    days.add(
      'a',
      { from: tuesday, until: tuesday },
      agents.map((id) => present(id, tuesday)),
    ),
  );
  const looks = Array.from({ length: 200 }, (_, look) => {
    const at = tuesday + (look + 1) * minute;
    const changed = agents.filter((id) => (id * 7919 + look * 104_729) % 20 === 0);
    return took(() =>
      days.add(
        'a',
        { from: tuesday, until: at },
        changed.map((id) => present(id, at, look % 6)),
      ),
    );
  }).sort((a, b) => parseFloat(a) - parseFloat(b));
  const read = took(() => days.read('a', 4_242));
  console.log(
    `everybody ${everybody}; a look with 500 changes: median ${looks[100]}, worst ${looks.at(-1)}; read one ${read}`,
  );
  expect(days.read('a', 4_242).changes.length).toBeGreaterThan(1);
});
