import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { daysFile, type DaysFile, type DaysTrouble } from '../../electron/desktop/days-file.ts';
import { daysOf, type Days } from '../../electron/desktop/days.ts';
import type { Agent } from '../../electron/presence/agent.ts';
import { temporaryFolder } from '../build/temporary-folder.ts';
import { away, present, saw } from '../presence/people.ts';

const minute = 60_000;
const eight = Date.UTC(2026, 2, 10, 8);

let folder: string;
let troubles: DaysTrouble[];
beforeEach(() => {
  folder = temporaryFolder();
  troubles = [];
});

/** The app from a start on, as far as it keeps days. */
interface Run {
  readonly file: DaysFile;
  readonly days: Days;
  look(minutes: number, agents: readonly Agent[], gap?: 'none' | 'outage'): void;
  /** The points of an agent in words: minutes after eight, presence, chats. */
  points(id?: number): string[];
}

function run(keep: boolean, tenantKey: string | null = 'a', where = folder): Run {
  let now = eight;
  const silent = (): void => {};
  const file = daysFile({
    file: join(where, 'days.sqlite'),
    keep,
    clock: { wall: () => now, steady: () => now, after: () => silent },
    log: { error: silent, warn: silent, info: silent, debug: silent },
    onTrouble: (trouble) => troubles.push(trouble),
  });
  const days = daysOf({ file, tenantKey });
  return {
    file,
    days,
    look(minutes, agents, gap = 'none') {
      now = eight + minutes * minute;
      const at = { wall: now, steady: now };
      days.seen({
        looked: { result: saw(...agents), reason: 'schedule', at, tookMs: 0 },
        gap,
      });
    },
    points: (id = 1) =>
      days
        .of(id)
        .points.map(({ at, presence, chats }) => `${(at - eight) / minute} ${presence} ${chats ?? '-'}`),
  };
}

test('off by default: the day is there, and no file', () => {
  const app = run(false);
  app.look(0, [away(1)]);
  app.look(1, [present(1)]);
  expect(app.points()).toEqual(['0 away 0', '1 present 0']);
  expect(readdirSync(folder)).toEqual([]);
});

test('kept: after a restart the days before are there, with the time between not known', () => {
  const before = run(true);
  before.look(0, [away(1)]);
  before.look(1, [present(1, { chats: 2 })]);
  before.look(3, [present(1, { chats: 2 })]);
  before.days.stop();

  const after = run(true);
  after.look(60, [present(1, { chats: 2 })]);
  after.look(61, [away(1)]);
  expect(after.points()).toEqual(['0 away 0', '1 present 2', '3 unknown -', '60 present 2', '61 away 0']);
  expect(after.days.of(1).since).toBe(eight + 61 * minute);
});

test('somebody who is no longer there after a restart is not shown as if they were', () => {
  const before = run(true);
  before.look(0, [present(1), present(2)]);
  before.look(1, [present(1), present(2)]);
  before.days.stop();
  const after = run(true);
  after.look(60, [present(2)]);
  after.look(70, [present(2), present(1)]);
  after.look(71, [present(2), away(1)]);
  expect(after.points()).toEqual(['0 present 0', '1 unknown -', '70 present 0', '71 away 0']);
});

test('gaps are kept as gaps', () => {
  const before = run(true);
  before.look(0, [present(1)]);
  before.look(1, [present(1)]);
  before.look(50, [present(1)], 'outage');
  before.days.stop();
  const after = run(true);
  after.look(90, [present(1)]);
  expect(after.points()).toEqual([
    '0 present 0',
    '1 unknown -',
    '50 present 0',
    `${50 + 1 / minute} unknown -`,
    '90 present 0',
  ]);
});

test('kept from the moment that it is wished for, and gone the moment that it is not', () => {
  const app = run(false);
  app.look(0, [away(1)]);
  app.look(1, [present(1)]);
  app.file.setKeep(true);
  app.look(2, [present(1)]);
  app.days.stop();
  const next = run(true);
  next.look(60, [away(1)]);
  expect(next.points().slice(0, 1)).toEqual(['2 present 0']);

  next.file.setKeep(false);
  expect(readdirSync(folder)).toEqual([]);
  expect(next.points()).toEqual(['60 away 0']);
  next.look(61, [present(1)]);
  expect(readdirSync(folder)).toEqual([]);
});

test('a file left behind is removed at a start that keeps nothing', () => {
  const app = run(true);
  app.look(0, [away(1)]);
  app.days.stop();
  expect(readdirSync(folder)).not.toEqual([]);
  run(false);
  expect(readdirSync(folder)).toEqual([]);
});

test('a wipe takes the file and the memory, and keeping goes on from there', () => {
  const app = run(true);
  app.look(0, [away(1)]);
  app.look(1, [present(1)]);
  app.days.wipe();
  expect(readdirSync(folder)).toEqual([]);
  expect(app.days.of(1)).toEqual({ points: [], since: null });
  app.look(2, [present(1)]);
  expect(app.points()).toEqual(['2 present 0']);
  app.days.stop();
  const next = run(true);
  next.look(60, [present(1)]);
  expect(next.points()[0]).toBe('2 present 0');
});

test('of an account signed out of nothing is kept, of another all', () => {
  for (const key of ['a', 'b']) {
    const app = run(true, key);
    app.look(0, [present(1)]);
    app.days.stop();
  }
  const app = run(true, 'b');
  app.file.forget('a');
  app.look(60, [present(1)]);
  expect(app.points()[0]).toBe('0 present 0');
  app.days.stop();
  app.file.forget('b');
  expect(readdirSync(folder)).toEqual([]);
});

test('of a tenant without a key nothing is ever kept', () => {
  const app = run(true, null);
  app.look(0, [present(1)]);
  expect(app.points()).toEqual(['0 present 0']);
  expect(readdirSync(folder)).toEqual([]);
});

test('a file that breaks while the app runs is begun anew, and keeping goes on', () => {
  const app = run(true);
  app.look(0, [present(1)]);
  writeFileSync(join(folder, 'days.sqlite'), 'this is no database at all, whoever looks at it and how');
  app.look(1, [away(1)]);
  // Nobody could take away of it what is over a week old.
  expect(readdirSync(folder)).toEqual([]);
  app.look(2, [away(1)]);
  app.days.stop();
  const next = run(true);
  next.look(60, [away(1)]);
  expect(next.points()[0]).toBe('2 away 0');
  expect(troubles).toEqual([]);
});

test('where nothing can be kept that is told once, and the day is shown from memory', () => {
  const missing = join(folder, 'missing');
  const app = run(true, 'a', missing);
  app.look(0, [away(1)]);
  app.look(1, [present(1)]);
  expect(app.points()).toEqual(['0 away 0', '1 present 0']);
  expect(troubles).toEqual(['daysNotKept']);
  // It can be written again, and is; then it is worth telling once more.
  mkdirSync(missing);
  app.look(2, [present(1)]);
  expect(existsSync(join(missing, 'days.sqlite'))).toBe(true);
  app.days.stop();
  rmSync(missing, { recursive: true });
  app.look(3, [away(1)]);
  expect(troubles).toEqual(['daysNotKept', 'daysNotKept']);
});

test('what cannot be removed is told each time that it is tried', () => {
  const app = run(true);
  // Nobody can write a folder as a file, nor remove it as one.
  mkdirSync(join(folder, 'days.sqlite', 'in the way'), { recursive: true });
  app.look(0, [away(1)]);
  expect(app.days.wipe()).toBe(false);
  expect(app.days.wipe()).toBe(false);
  expect(troubles).toEqual(['daysNotKept', 'daysNotRemoved', 'daysNotRemoved']);
  rmSync(join(folder, 'days.sqlite'), { recursive: true });
  expect(app.days.wipe()).toBe(true);
});

test('of an account signed out of nothing stays either where the file cannot be read', () => {
  const app = run(true);
  app.look(0, [present(1)]);
  app.days.stop();
  writeFileSync(join(folder, 'days.sqlite'), 'this is no database at all, whoever looks at it and how');
  run(true).file.forget('a');
  expect(readdirSync(folder)).toEqual([]);
  // Nor is that claimed where it is not so.
  mkdirSync(join(folder, 'days.sqlite', 'in the way'), { recursive: true });
  run(true).file.forget('a');
  expect(troubles).toEqual(['daysNotKept', 'daysNotRemoved']);
});

test('a week of looks: each day says by itself how everybody was', () => {
  const app = run(true);
  for (let hour = 0; hour < 7 * 24; hour += 1) app.look(hour * 60, [present(1), away(2)]);
  app.days.stop();
  const next = run(true);
  next.look(7 * 24 * 60, [present(1), away(2)]);
  const [first] = next.days.of(1).points;
  expect(first?.presence).toBe('present');
  expect(first?.at).toBeLessThan(eight + 24 * 60 * minute);
});
