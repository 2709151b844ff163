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
