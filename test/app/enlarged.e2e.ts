import type { Page } from '@playwright/test';
import { manyAgents } from '../bench/agents.ts';
import { expect, openPopup, test } from './fixtures.ts';

/** As much as the popup's window holds at 200 %. */
const enlarged = { width: 180, height: 280 };

/** In the page: resolves when it has been drawn as it is now. */
async function drawn(): Promise<void> {
  for (let frames = 0; frames < 3; frames += 1) await new Promise((next) => requestAnimationFrame(next));
}

/** How many bars stand beside what scrolls up and down. */
const scrollBars = (popup: Page): Promise<number> =>
  popup.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter(
        (each) =>
          ['auto', 'scroll'].includes(getComputedStyle(each).overflowY) &&
          each.scrollHeight > each.clientHeight,
      ).length,
  );

test('enlarged, one bar scrolls all between header and footer, and keys lead anywhere', async ({
  tray,
  tenant,
  startAtTenant,
}) => {
  tenant.set(manyAgents(1000));
  const app = await startAtTenant();
  const { popup } = await openPopup(tray, app);
  const focused = popup.locator('[data-agent]:focus');
  await expect(popup.locator('[data-agent]').first()).toBeVisible();
  expect(await scrollBars(popup)).toBe(1);
  await popup.setViewportSize(enlarged);
  await popup.evaluate(drawn);
  expect(await scrollBars(popup)).toBe(1);

  await popup.keyboard.press('ArrowDown');
  await expect(focused).toBeInViewport({ ratio: 1 });
  await popup.keyboard.press('End');
  await expect(popup.getByRole('button', { name: /^Away \d/ })).toBeFocused();
  await popup.keyboard.press('ArrowRight');
  await popup.keyboard.press('End');
  await expect(focused.locator('xpath=ancestor::li')).toHaveAttribute('aria-posinset', '600');
  await expect(focused).toBeInViewport({ ratio: 1 });
  expect(await popup.locator('[data-agent]').count()).toBeLessThan(40);
  await expect(popup.getByRole('button', { name: 'Settings' })).toBeInViewport({ ratio: 1 });
  await expect(popup.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });

  // The search is above, and the way there leads to it.
  await popup.keyboard.press('/');
  await expect(popup.getByRole('searchbox')).toBeInViewport({ ratio: 1 });
});
