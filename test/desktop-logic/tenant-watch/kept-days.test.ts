import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DaysFile } from '../../../electron/desktop/days-file.ts';
import { temporaryFolder } from '../../build/temporary-folder.ts';
import { fakeClock, type FakeClock } from '../../presence/fake-clock.ts';
import { startTestTenant, type TestTenant } from '../../tenant/tenant.ts';
import { sitDown, type DeskOptions } from './desk.ts';

const anna = 1;

let tenant: TestTenant;
let clock: FakeClock;
beforeEach(async () => {
  clock = fakeClock();
  tenant = await startTestTenant({
    agents: [{ id: anna, name: 'Anna Berg', present: true, chats: 0, topics: [] }],
  });
});
afterEach(() => tenant.stop());

/** Keeps nothing, but what it was asked for. */
function fileAsked({ isWritable = true } = {}): { file: DaysFile; asked: string[] } {
  const asked: string[] = [];
  const file: DaysFile = {
    use() {
      asked.push('use');
      return null;
    },
    setKeep: (on) => void asked.push(`keep ${on}`),
    wipe() {
      asked.push('wipe');
      return isWritable;
    },
    forget: () => void asked.push('forget'),
    close: () => void asked.push('close'),
  };
  return { file, asked };
}

describe('what is seen may be kept', () => {
  test.each<[NonNullable<DeskOptions['kept']>, string[]]>([
    ['stored', ['use', 'close']],
    ['session', ['use', 'close']],
    ['environment', ['use', 'close']],
    ['demo', ['close']],
  ])('of an account that is %s: %j', async (kept, expected) => {
    const { file, asked } = fileAsked();
    const desk = await sitDown(tenant, clock, { kept, days: file });
    await desk.quit();
    expect(asked).toEqual(expected);
  });
});

test('that days are to be kept counts at once, and in the next run', async () => {
  const { file, asked } = fileAsked();
  const profile = temporaryFolder();
  const desk = await sitDown(tenant, clock, { profile, days: file });
  expect(desk.settings().notices.keepDays).toBe(false);
  asked.length = 0;
  desk.handlers.settings.setKeepDays(true);
  expect(asked).toEqual(['keep true']);
  expect(desk.settings().notices.keepDays).toBe(true);
  await desk.quit();
  expect(JSON.parse(await readFile(join(profile, 'settings.json'), 'utf8'))).toMatchObject({
    keepDays: true,
  });
});

test('what is deleted is deleted in memory too', async () => {
  const { file, asked } = fileAsked();
  const desk = await sitDown(tenant, clock, { days: file });
  desk.handlers.popup.openAgent(anna);
  expect(desk.popup().opened?.day.points).toHaveLength(1);
  asked.length = 0;
  desk.handlers.settings.wipeDays(undefined);
  expect(asked).toEqual(['wipe']);
  expect(desk.popup().opened?.day.points).toEqual([]);
});

test('what cannot be deleted is told to whoever asked for that', async () => {
  const { file } = fileAsked({ isWritable: false });
  const desk = await sitDown(tenant, clock, { days: file });
  expect(() => desk.handlers.settings.wipeDays(undefined)).toThrow();
});
