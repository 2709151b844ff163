import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageName } from '../../electron/contract/pages.ts';
import { processTree, stillLiving, type LivingProcess } from '../desktop/process-tree.ts';
import { sevenAgents } from './agents.ts';
import { ended, startByHand, watchLog, type RunningApp } from './app.ts';
import { expect, openPopup, test } from './fixtures.ts';
import { clickInto, focusWindow, hasKeyboard, lookElsewhere } from './focus.ts';
import { countPolls } from './lines.ts';
import { askPage, killPage, processOfPage, serviceProcess } from './processes.ts';

/** What the popup shows: its search, and of each row the name, with a sign where it is open. */
const shown = `({
  search: document.querySelector('input[type=search]')?.value,
  rows: [...document.querySelectorAll('[data-agent]')].map(
    (row) => row.querySelector('bdi')?.textContent + (row.ariaExpanded === 'true' ? ' +' : ''),
  ),
})`;

const somebody = `document.querySelector('[data-agent]') !== null`;

/** Where the window of this page is. */
function place({ electron }: RunningApp, page: PageName): Promise<unknown> {
  return electron.evaluate(
    ({ BrowserWindow }, path) =>
      BrowserWindow.getAllWindows()
        .find(({ webContents }) => webContents.getURL().includes(path))
        ?.getBounds(),
    `/${page}/`,
  );
}

/** Whether these lines tell of a page that died: how often it was made again, and how often given up. */
function deaths(lines: readonly string[]): { again: number; givenUp: number } {
  const died = lines.filter((line) => line.includes(' page.died '));
  const again = died.filter((line) => line.endsWith('again=true')).length;
  return { again, givenUp: died.length - again };
}

test('a popup whose page is killed stays where it is, with its search, order and open row', async ({
  tray,
  tenant,
  toasts,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(1, 2, 3, 4).map((agent) => ({ ...agent, chats: agent.present ? agent.id : 0 })));
  const app = await startAtTenant();
  const { popup } = await openPopup(tray, app);
  await popup.getByRole('button', { name: 'Order: By name' }).click();
  await popup.getByRole('menuitemradio', { name: 'Most busy first' }).click();
  await popup.getByRole('searchbox').fill('d');
  await popup.locator('[data-agent="2"]').click();
  const before = { search: 'd', rows: ['David Falk', 'Bo Dahl +'] };
  await expect.poll(() => askPage(app, 'popup', shown)).toEqual(before);
  const stood = await place(app, 'popup');

  await killPage(app, 'popup');
  await app.lines.until('its death', (lines) => deaths(lines).again === 1);
  await expect.poll(() => askPage(app, 'popup', shown)).toEqual(before);
  expect(await place(app, 'popup')).toEqual(stood);
  expect([await app.popupIsOpen(), await hasKeyboard(app)]).toEqual([true, true]);
  expect(await askPage(app, 'popup', 'document.hasFocus()')).toBe(true);
  // It is as much alive as the one before: it takes keys, and is told what is new.
  await app.electron.evaluate(({ webContents }) => {
    const contents = webContents.getAllWebContents().find((each) => each.getURL().includes('/popup/'));
    for (const type of ['keyDown', 'keyUp'] as const) contents?.sendInputEvent({ type, keyCode: 'Escape' });
  });
  await expect
    .poll(() => askPage(app, 'popup', shown))
    .toEqual({ ...before, rows: ['David Falk', 'Bo Dahl'] });
  tenant.change(2, { name: 'Bo Lund' });
  await expect
    .poll(() => askPage(app, 'popup', shown))
    .toEqual({ ...before, rows: ['David Falk', 'Bo Lund'] });
  expect(toasts.toasts.value).toEqual([]);
});

test('a pinned popup whose page is killed while the person is elsewhere leaves them the keyboard', async ({
  tray,
  other,
  start,
}) => {
  const app = await start();
  const { popup } = await openPopup(tray, app);
  await popup.getByRole('button', { name: 'Keep open' }).click();
  await lookElsewhere(app, other);
  const killed = await killPage(app, 'popup');
  await app.lines.until('its death', (lines) => deaths(lines).again === 1);
  expect(await processOfPage(app, 'popup')).not.toBe(killed);
  await expect.poll(() => askPage(app, 'popup', somebody)).toBe(true);
  expect([await app.popupIsOpen(), await hasKeyboard(app)]).toEqual([true, false]);
});

test('a closed popup whose page is killed is thrown away, and the next click opens it', async ({
  tray,
  start,
}) => {
  const app = await start();
  const { item, popup } = await openPopup(tray, app);
  await expect.poll(() => app.popupIsOpen()).toBe(true);
  await popup.keyboard.press('Escape');
  await expect.poll(() => app.popupIsOpen()).toBe(false);
  await killPage(app, 'popup');
  await app.lines.until('its death', (lines) => deaths(lines).givenUp === 1);
  expect(await processOfPage(app, 'popup')).toBeNull();
  await item.activate();
  await expect.poll(() => app.popupIsOpen()).toBe(true);
  await expect.poll(() => askPage(app, 'popup', somebody)).toBe(true);
});

test('Settings and Welcome whose pages are killed stay where they are, and what they were at', async ({
  stage,
  tray,
  other,
  start,
}) => {
  const app = await start();
  const item = await tray.item();
  await item.choose('Settings…');
  const settings = await app.page('settings');
  await settings.getByRole('tab', { name: 'Notifications' }).click();
  await expect(settings.getByRole('heading', { level: 1, name: 'Notifications' })).toBeVisible();
  await item.choose('Connect to SuperOffice…');
  await expect((await app.page('welcome')).getByRole('button').first()).toBeVisible();
  await expect.poll(() => app.isOnScreen('welcome')).toBe(true);
  await focusWindow(stage, await (await app.page('welcome')).title());
  await lookElsewhere(app, other);
  const stood = [await place(app, 'settings'), await place(app, 'welcome')];
  const heading = `document.querySelector('h1')?.textContent`;
  const welcomed = await askPage<string>(app, 'welcome', heading);
  expect(welcomed).toMatch(/./);

  for (const page of ['settings', 'welcome'] as const) await killPage(app, page);
  await app.lines.until('their deaths', (lines) => deaths(lines).again === 2);
  await expect.poll(() => askPage(app, 'settings', heading)).toBe('Notifications');
  await expect.poll(() => askPage(app, 'welcome', heading)).toBe(welcomed);
  expect([await place(app, 'settings'), await place(app, 'welcome')]).toEqual(stood);
  expect([await app.isOnScreen('settings'), await app.isOnScreen('welcome')]).toEqual([true, true]);
  expect(await hasKeyboard(app)).toBe(false);
});

test('a popup whose page is killed again and again is given up, and the next click opens it', async ({
  tray,
  tenant,
  toasts,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(1, 2, 3));
  const app = await startAtTenant();
  const { item } = await openPopup(tray, app);
  await expect.poll(() => app.popupIsOpen()).toBe(true);
  await expect
    .poll(
      async () => {
        // Also while it is being made again.
        if ((await processOfPage(app, 'popup')) !== null) await killPage(app, 'popup').catch(() => {});
        return deaths(app.lines.value).givenUp;
      },
      { intervals: [50] },
    )
    .toBe(1);
  expect(deaths(app.lines.value).again).toBeLessThanOrEqual(3);
  await expect.poll(() => app.popupIsOpen()).toBe(false);

  const looks = countPolls(app.lines.value);
  await app.lines.until('another look', (lines) => countPolls(lines) > looks);
  expect(await item.tooltip()).toBe('3 of 7 present · 0 chats');
  await item.activate();
  await expect.poll(() => app.popupIsOpen()).toBe(true);
  await expect.poll(() => askPage(app, 'popup', shown)).toMatchObject({ search: '' });
  expect(toasts.toasts.value).toEqual([]);
});

test('a page that answers nobody is begun anew', async ({ stage, profile, tray }) => {
  // By hand: nothing counts as hanging that Playwright looks into.
  const app = startByHand(stage, { profile });
  const lines = watchLog(stage, app, profile);
  const item = await tray.item();
  await item.activate();
  await lines.until('the popup', (all) => all.some((line) => line.includes('popup.shown')));
  const drawing = (): LivingProcess[] => processTree(app.pid ?? 0).filter(({ id }) => isRenderer(id));
  const hanging = drawing();
  expect(hanging).not.toEqual([]);
  for (const { id } of hanging) process.kill(id, 'SIGSTOP');
  // Only somebody who clicks and waits finds out.
  await clickInto(stage, 'Chat Presence');
  await lines.until('its end', (all) => deaths(all).again === 1, 40_000);
  await expect.poll(() => stillLiving(hanging)).toEqual([]);
  await expect.poll(() => drawing().length).toBeGreaterThan(0);
  await item.choose('Quit');
  expect(await ended(app)).toBe(0);
});

/** Whether this process draws pages. */
function isRenderer(id: number): boolean {
  return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--type=renderer');
}

test.describe('without a tray', () => {
  test.use({ hasTray: false });

  test('a list whose page is killed comes back, and does not end the app', async ({ start }) => {
    const app = await start();
    await expect.poll(() => app.popupIsOpen()).toBe(true);
    for (let times = 1; times <= 2; times += 1) {
      await expect.poll(() => askPage(app, 'popup', somebody)).toBe(true);
      await killPage(app, 'popup');
      await app.lines.until('its death', (lines) => deaths(lines).again === times);
    }
    await expect.poll(() => askPage(app, 'popup', somebody)).toBe(true);
    expect(await app.popupIsOpen()).toBe(true);
  });
});

/** Kills the process that draws so often, each time another one, as far as the app goes on; gives how often it was. */
async function killDrawing(app: RunningApp, times: number): Promise<number> {
  const killed = new Set<number>();
  const hasEnded = (): boolean => app.electron.process().exitCode !== null;
  while (killed.size < times && !hasEnded()) {
    const id = await serviceProcess(app, 'GPU').catch(() => null);
    if (id === null || killed.has(id)) continue;
    killed.add(id);
    process.kill(id, 'SIGKILL');
  }
  return killed.size;
}

test('the process that draws may be killed now and then', async ({ tray, tenant, toasts, startAtTenant }) => {
  tenant.set(sevenAgents(1, 2, 3));
  const app = await startAtTenant();
  const { item, popup } = await openPopup(tray, app);
  await popup.getByRole('searchbox').fill('an');
  await killDrawing(app, 8);
  tenant.change(1, { name: 'Anna Lund' });
  await expect(popup.getByText('Anna Lund')).toBeVisible();
  await expect(popup.getByRole('searchbox')).toHaveValue('an');
  const picture = await popup.screenshot();
  expect(picture.length).toBeGreaterThan(1_000);
  expect(await item.tooltip()).toBe('3 of 7 present · 0 chats');
  expect(toasts.toasts.value).toEqual([]);
});

test('an app whose windows can never be drawn ends in order, and says so', async ({
  profile,
  tray,
  startAtTenant,
}) => {
  const app = await startAtTenant();
  await tray.item();
  const end = ended(app.electron.process());
  expect(await killDrawing(app, 40)).toBeLessThan(30);
  expect(await end).toBe(0);
  const told = (await readFile(join(profile, 'logs', 'chat-presence.log'), 'utf8')).trimEnd().split('\n');
  const givenUp = told.filter((line) => line.includes('drawing.givenUp'));
  expect(givenUp).toEqual([expect.stringMatching(/ error drawing\.givenUp reason=killed$/)]);
  expect(told.at(-1)).toMatch(/ info quit$/);
});

test('the process that speaks with the network may be killed, also in the midst of a look', async ({
  tray,
  tenant,
  toasts,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(1, 2, 3));
  const app = await startAtTenant();
  const { item, popup } = await openPopup(tray, app);
  await expect(popup.getByText('Anna Berg')).toBeVisible();
  for (const midst of [true, false, true, false]) {
    if (midst) {
      const asked = tenant.requests.length;
      tenant.answer(() => {});
      await expect.poll(() => tenant.requests.length).toBeGreaterThan(asked);
    }
    const killed = await serviceProcess(app, 'network');
    process.kill(killed ?? 0, 'SIGKILL');
    tenant.answer(null);
    const good = (lines: readonly string[]): number =>
      lines.filter((line) => line.includes('outcome=roster')).length;
    const looks = good(app.lines.value);
    await app.lines.until('two more good looks', (lines) => good(lines) > looks + 1);
    expect(await serviceProcess(app, 'network')).not.toBe(killed);
  }
  expect(await item.tooltip()).toBe('3 of 7 present · 0 chats');
  await expect(popup.getByText('Anna Berg')).toBeVisible();
  // What was lost was a look, and nobody was.
  expect(toasts.toasts.value).toEqual([]);
});
