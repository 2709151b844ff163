import type { Weekday } from '../../electron/presence/notices/hush.ts';
import { sevenAgents } from './agents.ts';
import type { RunningApp } from './app.ts';
import { accountAt, expect, openPopup, test } from './fixtures.ts';
import { looks } from './passing-time.ts';

const reason = (app: RunningApp, why: string, agent: number): Promise<unknown> =>
  app.lines.until(why, (lines) => lines.some((line) => line.includes(`why=silent:${why} agents=${agent}`)));

test('a pause from the tray menu keeps silent over a restart, until it is resumed', async ({
  tray,
  toasts,
  tenant,
  start,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(2));
  const first = await startAtTenant();
  await looks(first, 1);
  const item = await tray.item();
  await item.choose('1 hour');
  await expect.poll(() => item.tooltip()).toMatch(/ · Paused until \d\d:\d\d/);
  tenant.change(1, { present: true });
  await reason(first, 'paused', 1);
  await first.close();

  const second = await start({ env: accountAt(tenant) });
  await looks(second, 1);
  const again = await tray.item();
  await expect.poll(() => again.tooltip()).toMatch(/ · Paused until \d\d:\d\d/);
  tenant.change(3, { present: true });
  await reason(second, 'paused', 3);
  expect(toasts.toasts.value).toEqual([]);

  const { popup } = await openPopup(tray, second);
  await popup.getByRole('button', { name: /^Paused until/ }).click();
  await popup.getByRole('menuitem', { name: 'Resume now' }).click();
  await expect.poll(() => again.tooltip()).not.toContain('Paused');
  tenant.change(4, { present: true });
  const [toast] = await toasts.toasts.until('a toast', (all) => all.length > 0);
  expect(toast?.title).toBe('David Falk is online');
});

test('a toast’s own button pauses for an hour', async ({ tray, toasts, tenant, startAtTenant }) => {
  tenant.set(sevenAgents(2));
  const app = await startAtTenant();
  await looks(app, 1);
  tenant.change(1, { present: true });
  const [toast] = await toasts.toasts.until('a toast', (all) => all.length > 0);
  await app.lines.until('it told', (lines) => lines.some((line) => line.includes('notice.shown')));
  toasts.click(toast?.id ?? 0, 'pause');
  const item = await tray.item();
  await expect.poll(() => item.tooltip()).toMatch(/ · Paused until \d\d:\d\d/);
  tenant.change(3, { present: true });
  await reason(app, 'paused', 3);
  expect(toasts.toasts.value).toHaveLength(1);
  expect(await app.popupIsOpen()).toBe(false);
});

test('nothing is told in quiet hours', async ({ presetSettings, toasts, tenant, startAtTenant }) => {
  const allDay = { days: [1, 2, 3, 4, 5, 6, 7] as Weekday[], from: 0, to: 0 };
  await presetSettings({ quietHours: { on: true, spans: [allDay] } });
  tenant.set(sevenAgents(2));
  const app = await startAtTenant();
  await looks(app, 1);
  tenant.change(1, { present: true });
  await reason(app, 'quietHours', 1);
  await looks(app, 1);
  expect(toasts.toasts.value).toEqual([]);
});
