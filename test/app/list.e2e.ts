import { manyAgents } from '../bench/agents.ts';
import { expect, openPopup, test } from './fixtures.ts';

test('ten thousand agents: keys lead anywhere, and no more is drawn than can be seen', async ({
  tray,
  tenant,
  startAtTenant,
}) => {
  tenant.set(manyAgents(10_000));
  const app = await startAtTenant();
  const { popup } = await openPopup(tray, app);
  const rows = popup.locator('[data-agent]');
  const focused = popup.locator('[data-agent]:focus');
  await expect(popup.getByRole('heading', { name: '4,000 of 10,000 present' })).toBeVisible();
  await expect(rows.first()).toBeVisible();
  expect(await rows.count()).toBeLessThan(60);
  await expect(rows.first()).toBeInViewport();

  await popup.keyboard.press('ArrowDown');
  await expect(focused).toBeInViewport();
  const first = await focused.getAttribute('data-agent');
  await popup.keyboard.press('PageDown');
  await popup.keyboard.press('PageDown');
  await expect(focused).toBeInViewport();
  const listed = focused.locator('xpath=ancestor::li');
  await expect(listed).toHaveAttribute('aria-setsize', '4000');
  const place = Number(await listed.getAttribute('aria-posinset'));
  expect(place).toBeGreaterThan(10);
  expect(place).toBeLessThan(30);

  await popup.keyboard.press('End');
  await expect(popup.getByRole('button', { name: 'Away 6,000' })).toBeFocused();
  await popup.keyboard.press('ArrowRight');
  await popup.keyboard.press('End');
  await expect(focused.locator('xpath=ancestor::li')).toHaveAttribute('aria-posinset', '6000');
  await expect(focused).toBeInViewport();
  expect(await rows.count()).toBeLessThan(60);
  await popup.screenshot({ path: 'test-results/pictures/list-end.png' });

  // Wherever the person scrolls, the focus stays with whom they are.
  const last = await focused.getAttribute('data-agent');
  await popup.mouse.move(180, 350);
  await popup.mouse.wheel(0, -200_000);
  await expect(popup.locator(`[data-agent="${last}"]`)).not.toBeInViewport();
  await popup.keyboard.press('ArrowUp');
  await expect(focused).toBeInViewport();
  await expect(focused.locator('xpath=ancestor::li')).toHaveAttribute('aria-posinset', '5999');

  await popup.keyboard.press('Home');
  await expect(popup.locator(`[data-agent="${first}"]`)).toBeFocused();
  await expect(popup.locator(`[data-agent="${first}"]`)).toBeInViewport();
});
