import type { Locator } from '@playwright/test';
import { manyAgents } from '../bench/agents.ts';
import { expect, openPopup, test } from './fixtures.ts';

test('after a search the popup opens again at its top, folded as the person left it', async ({
  tray,
  tenant,
  startAtTenant,
}) => {
  tenant.set(manyAgents(60));
  const app = await startAtTenant();
  const { item, popup } = await openPopup(tray, app);
  const away = popup.getByRole('button', { name: /^Away \d/ });
  const first = popup.locator('[data-agent]').first();
  await expect(first).toBeInViewport();
  const id = await first.getAttribute('data-agent');
  for (const cleared of [false, true]) {
    await popup.getByRole('searchbox').fill('60');
    await popup.getByRole('searchbox').press('ArrowDown');
    await expect(popup.locator('[data-agent="60"]')).toBeFocused();
    if (cleared) await popup.keyboard.press('Escape');
    if (cleared) await expect(away).toHaveAttribute('aria-expanded', 'true');
    await item.activate();
    await expect.poll(() => app.popupIsOpen()).toBe(false);
    await item.activate();
    await expect.poll(() => app.popupIsOpen()).toBe(true);
    await expect(popup.locator(`[data-agent="${id}"]`)).toBeInViewport();
    await expect(away).toHaveAttribute('aria-expanded', 'false');
    await popup.keyboard.press('ArrowDown');
    await expect(popup.locator(`[data-agent="${id}"]`)).toBeFocused();
  }

  // What the person unfolds stays so.
  await popup.keyboard.press('End');
  await popup.keyboard.press('ArrowRight');
  await expect(away).toHaveAttribute('aria-expanded', 'true');
  await item.activate();
  await expect.poll(() => app.popupIsOpen()).toBe(false);
  await item.activate();
  await expect.poll(() => app.popupIsOpen()).toBe(true);
  await expect(popup.locator(`[data-agent="${id}"]`)).toBeInViewport();
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('End');
  await expect(popup.locator('li[aria-posinset="36"] [data-agent]')).toBeFocused();
});

test('a favourite that is carried as the popup closes stays where it was', async ({
  tray,
  tenant,
  startAtTenant,
}) => {
  tenant.set(manyAgents(3).map((each) => ({ ...each, present: true })));
  const app = await startAtTenant();
  const { item, popup } = await openPopup(tray, app);
  const row = (id: number): Locator => popup.locator(`[data-agent="${id}"]`);
  const favourites = popup.getByRole('region', { name: /^Favourites/ }).locator('[data-agent] bdi');
  // Nothing more comes above the list after that.
  await expect(popup.getByRole('button', { name: 'Choose yourself' })).toBeVisible();
  for (const id of [1, 2]) {
    await row(id).focus();
    await popup.keyboard.press('f');
    await expect(favourites).toHaveCount(id);
  }
  const names = await favourites.allTextContents();
  const [from, to] = [await row(1).boundingBox(), await row(2).boundingBox()];
  await popup.mouse.move(150, (from?.y ?? 0) + 24);
  await popup.mouse.down();
  await popup.mouse.move(150, (to?.y ?? 0) + 40, { steps: 5 });
  await expect(popup.locator('.carried')).toHaveCount(1);
  await item.activate();
  await expect.poll(() => app.popupIsOpen()).toBe(false);
  await item.activate();
  await expect.poll(() => app.popupIsOpen()).toBe(true);
  await expect(popup.locator('.carried')).toHaveCount(0);
  await popup.mouse.up();
  await expect(favourites).toHaveText(names);
});
