import { expect, test } from '../app/fixtures.ts';
import { say } from '../app/passing-time.ts';
import { measuresTable, notFlat } from './flatness.ts';
import { livelyDay } from './lively-day.ts';
import { measure, type Measure } from './measures.ts';
import { startSoaked } from './soaked-app.ts';

/** Looks of the five days; `SOAK_POLLS=5400` are those of five times nine hours, and all else is of that length. */
const polls = Number(process.env['SOAK_POLLS'] ?? 100);
const isWeek = polls >= 5400;
const days = 5;
const pollMs = 30_000;
const nightMs = ((polls / days) * pollMs * 15) / 9;
const measuresADay = isWeek ? 9 : 3;

/**
 * A thousand looks that left all of their answers behind would cost 50 MB and more; half as many toasts that
 * left no more behind than a closure and what that holds, 200 kB. Until there is a whole day in it, the book
 * of the last 24 hours grows by right, by sixteen changes a look, and the kept days do so for a week.
 */
const bounds = isWeek
  ? { heapKb: 100, besideKb: 100, ownKb: 2_000, daysKb: 400 }
  : { heapKb: 8_000, besideKb: 1_000, daysKb: 1_000 };
/** The log, and the one before it. */
const mostLogKb = 2 * 1024 + 64;

test('a week of work leaves nothing behind', async ({
  profile,
  presetSettings,
  toasts,
  tenant,
  tray,
  start,
}) => {
  test.setTimeout(60_000 + polls * 500);
  await presetSettings({ keepDays: true });
  const day = livelyDay(500);
  tenant.set(day(0));
  const { app, time } = await startSoaked(start, tenant, tray);
  const measures: Measure[] = [];
  let turn = 0;

  async function work(): Promise<void> {
    for (let poll = 0; poll < polls / days; poll += 1) {
      turn += 1;
      tenant.set(day(turn));
      await time.next();
      if (turn % Math.floor(polls / days / measuresADay) === 0)
        measures.push(await measure(app, profile, turn));
    }
  }

  for (let today = 0; today < days; today += 1) {
    await work();
    // By turns the computer is left on, with its screen locked, and sleeps.
    const [leave, comeBack] =
      today % 2 === 0 ? (['lock-screen', 'unlock-screen'] as const) : (['suspend', 'resume'] as const);
    await say(app, leave);
    await (leave === 'suspend' ? time.sleep(nightMs) : time.pass(nightMs));
    await say(app, comeBack);
  }

  const looks = tenant.requests.filter(({ path }) => path.includes('/GetChatPresence')).length;
  const description = `${looks} looks at 500 agents, ${toasts.toasts.value.length} toasts, ${app.lines.value.length} lines of log`;
  test.info().annotations.push({ type: 'told', description });
  // The first day fills what holds a day.
  const settled = measures.slice(isWeek ? 2 * measuresADay : 3);
  console.log(measuresTable(measures, measures.length - settled.length));
  expect(looks).toBeGreaterThanOrEqual(polls);
  expect(toasts.toasts.value.length).toBeGreaterThan(polls / 10);
  expect(notFlat(settled, bounds)).toEqual([]);
  expect(measures.at(-1)?.logKb).toBeLessThan(mostLogKb);
  expect(app.lines.value.filter((line) => / (warn|error) /.test(line))).toEqual([]);
});
