import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Locator, Page } from '@playwright/test';
import type { Settings } from '../../electron/settings/schema.ts';
import { startTrayHost } from '../desktop/tray-host.ts';
import type { RunningApp } from './app.ts';
import { sevenAgents } from './agents.ts';
import { accountAt, expect, openPopup, test } from './fixtures.ts';
import { focusWindow, hasKeyboard, lookElsewhere } from './focus.ts';
import type { Stage } from './stage.ts';

const keepOpen = (popup: Page): Locator => popup.getByRole('button', { name: 'Keep open' });

/** Where the popup's window is, by its page. */
const boundsOf = (app: RunningApp): Promise<Electron.Rectangle | undefined> =>
  app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => window.webContents.getURL().includes('/popup/'))
      ?.getBounds(),
  );

/** Drags the popup with the real pointer, from this place of the screen. */
async function drag(
  stage: Stage,
  app: RunningApp,
  from: { readonly x: number; readonly y: number },
  by: { readonly x: number; readonly y: number },
): Promise<void> {
  const pointer = (...args: readonly string[]): Promise<unknown> =>
    promisify(execFile)('xdotool', args, {
      env: { ...process.env, ...stage.desktop.env },
      timeout: 5_000,
    });
  const moveTo = (x: number, y: number): Promise<unknown> => pointer('mousemove', '--sync', `${x}`, `${y}`);
  const before = (await boundsOf(app))!;
  await moveTo(from.x, from.y);
  await pointer('mousedown', '1');
  try {
    // The window manager has taken over once the window follows.
    let step = 0;
    await expect(async () => {
      step += 10;
      await moveTo(from.x, from.y - step);
      expect((await boundsOf(app))?.y).toBeLessThan(before.y);
    }).toPass({ timeout: 10_000 });
    await moveTo(from.x + by.x, from.y + by.y);
  } finally {
    await pointer('mouseup', '1');
  }
}

test('pinned, the popup stays when the person looks elsewhere, also after a restart', async ({
  stage,
  tray,
  other,
  start,
}) => {
  const app = await start();
  const { item, popup } = await openPopup(tray, app);
  await expect(keepOpen(popup)).toHaveAttribute('aria-pressed', 'false');
  await keepOpen(popup).click();
  await expect(keepOpen(popup)).toHaveAttribute('aria-pressed', 'true');
  await lookElsewhere(app, other);
  expect(await app.popupIsOpen()).toBe(true);

  await item.activate();
  await expect.poll(() => app.popupIsOpen()).toBe(false);
  await item.activate();
  await expect.poll(() => app.popupIsOpen()).toBe(true);
  await popup.keyboard.press('Escape');
  await expect.poll(() => app.popupIsOpen()).toBe(false);
  await app.close();
  await tray.items.until('no item', (items) => items.length === 0);

  const again = await start();
  const { popup: reopened } = await openPopup(tray, again);
  await expect(keepOpen(reopened)).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => again.popupIsOpen()).toBe(true);
  await lookElsewhere(again, other);
  expect(await again.popupIsOpen()).toBe(true);
  await focusWindow(stage, 'Chat Presence');
  await keepOpen(reopened).click();
  await expect(keepOpen(reopened)).toHaveAttribute('aria-pressed', 'false');
  await lookElsewhere(again, other);
  await expect.poll(() => again.popupIsOpen()).toBe(false);
});

test('dragged by its header, the popup opens where it was left, also after a restart', async ({
  stage,
  profile,
  tray,
  start,
}) => {
  const app = await start();
  const { item, popup } = await openPopup(tray, app);
  await expect(popup.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => app.popupIsOpen()).toBe(true);
  const { x, y, width, height } = (await boundsOf(app))!;
  // Wherever the pointer of an earlier test has it open, there is room on one side.
  const aside = x > 400 ? -300 : 300;
  await drag(stage, app, { x: x + 40, y: y + 24 }, { x: aside, y: -100 });
  const settings = async (): Promise<Partial<Settings>> =>
    JSON.parse(await readFile(join(profile, 'settings.json'), 'utf8')) as Partial<Settings>;
  // The system may take a few pixels to see that it is a drag.
  const offTarget = async (): Promise<number> =>
    Math.abs(((await settings()).popupAt?.x ?? Infinity) - (x + aside));
  await expect.poll(offTarget).toBeLessThan(20);
  const left = { ...(await settings()).popupAt!, width, height };
  expect(left.y).toBeLessThan(y - 80);
  expect(await boundsOf(app)).toEqual(left);
  expect(await app.popupIsOpen()).toBe(true);

  await item.activate();
  await expect.poll(() => app.popupIsOpen()).toBe(false);
  await item.activate();
  await expect.poll(() => app.popupIsOpen()).toBe(true);
  expect(await boundsOf(app)).toEqual(left);
  await app.close();
  await tray.items.until('no item', (items) => items.length === 0);

  const again = await start();
  await openPopup(tray, again);
  await expect.poll(() => again.popupIsOpen()).toBe(true);
  expect(await boundsOf(again)).toEqual(left);
});

test('while it is open the display becomes smaller: it is whole on it, and back where it was with the display', async ({
  stage,
  tray,
  start,
}) => {
  const xrandr = (...args: readonly string[]): Promise<unknown> =>
    promisify(execFile)('xrandr', args, { env: { ...process.env, ...stage.desktop.env }, timeout: 5_000 });
  const app = await start();
  await openPopup(tray, app);
  await expect.poll(() => app.popupIsOpen()).toBe(true);
  const { x, y, width, height } = (await boundsOf(app))!;
  await xrandr('--newmode', 'small', '30', ...'800 810 820 830 600 610 620 630'.split(' '));
  try {
    await xrandr('--addmode', 'screen', 'small');
    await xrandr('--output', 'screen', '--mode', 'small');
    const isWhole = async (): Promise<boolean> => {
      const now = (await boundsOf(app))!;
      return now.x >= 0 && now.y >= 0 && now.x + width <= 800 && now.y + height <= 600;
    };
    await expect.poll(isWhole).toBe(true);
  } finally {
    await xrandr('--output', 'screen', '--mode', '1280x800');
    await xrandr('--delmode', 'screen', 'small');
    await xrandr('--rmmode', 'small');
  }
  await expect.poll(() => boundsOf(app)).toEqual({ x, y, width, height });
  expect(await app.popupIsOpen()).toBe(true);
});

test.describe('where nobody shows tray icons', () => {
  test.use({ hasTray: false });

  test('the list is a window, until somebody does', async ({ stage, tenant, other, start }) => {
    tenant.set(sevenAgents(1));
    const app = await start({ env: accountAt(tenant) });
    const list = await app.popup();
    await expect.poll(() => app.popupIsOpen()).toBe(true);
    const why = list.getByText('This system shows no tray, so the list is a window.');
    await expect(why).toBeVisible();
    await expect(keepOpen(list)).toBeHidden();
    await focusWindow(stage, 'Chat Presence');
    await lookElsewhere(app, other);
    await list.keyboard.press('Escape');
    await expect(list.getByText('Anna Berg')).toBeVisible();
    expect(await app.popupIsOpen()).toBe(true);

    await focusWindow(stage, 'Chat Presence');
    await expect.poll(() => hasKeyboard(app)).toBe(true);
    const windowGone = list.waitForEvent('close');
    const host = await startTrayHost(stage.desktop.env['DBUS_SESSION_BUS_ADDRESS'] ?? '');
    try {
      const item = await host.item();
      await expect.poll(() => item.tooltip()).toBe('1 of 7 present · 0 chats');
      await windowGone;
      const popup = await app.popup();
      await expect.poll(() => app.popupIsOpen()).toBe(true);
      await expect(popup.getByText('Anna Berg')).toBeVisible();
      await expect(popup.getByText(/This system shows no tray/)).toBeHidden();
      await expect(keepOpen(popup)).toBeVisible();
      await popup.keyboard.press('Escape');
      await expect.poll(() => app.popupIsOpen()).toBe(false);
      await item.activate();
      await expect.poll(() => app.popupIsOpen()).toBe(true);
    } finally {
      await host.stop();
    }
  });

  test('closing that window quits', async ({ start }) => {
    const app = await start();
    await app.popup();
    await expect.poll(() => app.popupIsOpen()).toBe(true);
    const ended = app.electron.waitForEvent('close');
    await app.electron.evaluate(({ BrowserWindow }) => {
      // Closed by its frame, once this is answered.
      setImmediate(() => BrowserWindow.getAllWindows()[0]?.close());
    });
    await ended;
  });
});
