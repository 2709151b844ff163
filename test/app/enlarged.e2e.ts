import type { Page } from '@playwright/test';
import { manyAgents } from '../bench/agents.ts';
import { expect, openPopup, test } from './fixtures.ts';
import { countPolls } from './lines.ts';

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

test('a row stays open, in view and with the keyboard in it, as the popup is enlarged and back', async ({
  tray,
  tenant,
  startAtTenant,
}) => {
  tenant.set(manyAgents(60));
  const app = await startAtTenant();
  const { popup } = await openPopup(tray, app);
  const size = await popup.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const row = popup.locator('[data-agent="36"]');
  await expect(popup.locator('[data-agent]').first()).toBeVisible();
  await popup.getByRole('searchbox').fill('36');
  await popup.keyboard.press('ArrowDown');
  await expect(row).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await popup.getByRole('searchbox').fill('');
  await row.focus();
  for (const next of [enlarged, size, enlarged, size]) {
    await popup.setViewportSize(next);
    await popup.evaluate(drawn);
    await expect(row).toBeFocused();
    await expect(row).toHaveAttribute('aria-expanded', 'true');
    await expect(row).toBeInViewport({ ratio: 0.9 });
  }
  const once = popup.getByRole('radio', { name: 'once' });
  await popup.getByRole('checkbox', { name: 'goes away' }).press('Space');
  await once.focus();
  for (const next of [enlarged, size]) {
    await popup.setViewportSize(next);
    await expect(once).toBeFocused();
    await popup.evaluate(drawn);
    await expect(once).toBeInViewport({ ratio: 0.9 });
  }
});

test('enlarged, a search stays in view while it is typed, also with a row open below', async ({
  tray,
  tenant,
  startAtTenant,
}) => {
  tenant.set(manyAgents(60));
  const app = await startAtTenant();
  const { popup } = await openPopup(tray, app);
  await popup.setViewportSize(enlarged);
  const search = popup.getByRole('searchbox');
  const row = popup.locator('[data-agent="36"]');
  await search.fill('36');
  // Those who are not searched for go, and the one who is moves to where they were.
  await expect(popup.locator('[data-agent]')).toHaveCount(1);
  await row.press('Enter');
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await popup.keyboard.press('/');
  for (const left of ['3', '']) {
    await popup.keyboard.press('End');
    await popup.keyboard.press('Backspace');
    await expect(search).toHaveValue(left);
    await popup.evaluate(drawn);
    await expect(search).toBeInViewport({ ratio: 1 });
  }
});

test('in a low popup what was missed, the search and the list each have their place, and begin anew', async ({
  tray,
  tenant,
  startAtTenant,
}) => {
  tenant.set(manyAgents(30).map((each) => ({ ...each, present: false })));
  const app = await startAtTenant();
  await app.lines.until('a poll', (lines) => countPolls(lines) >= 1);
  const { item, popup } = await openPopup(tray, app);
  const missed = popup.getByRole('region', { name: /^This desktop shows no notifications, so/ });
  for (const id of [1, 2, 3, 4]) {
    tenant.change(id, { present: true });
    await expect(missed.getByRole('listitem')).toHaveCount(id);
  }
  const middle = popup.locator('.middle');
  const notes = popup.locator('.notes');
  const scrolled = (): Promise<number[]> =>
    popup.locator('.middle, .notes, .notes ul').evaluateAll((all) => all.map(({ scrollTop }) => scrollTop));
  for (const [width, height] of [
    [360, 448],
    [280, 400],
  ] as const) {
    await popup.setViewportSize({ width, height });
    await popup.evaluate(drawn);
    const said = await notes.boundingBox();
    const search = await popup.getByRole('searchbox').boundingBox();
    const list = await popup.locator('.list').boundingBox();
    expect(said?.height).toBeGreaterThan(100);
    expect(search?.y).toBeGreaterThanOrEqual((said?.y ?? 0) + (said?.height ?? 0));
    expect(list?.y).toBeGreaterThanOrEqual((search?.y ?? 0) + (search?.height ?? 0));

    for (const each of [middle, notes, notes.getByRole('list')])
      await each.evaluate((element) => (element.scrollTop = 10_000));
    await expect(popup.locator('[data-agent]').first()).toBeInViewport();
    expect(await scrolled()).not.toEqual([0, 0, 0]);
    await item.activate();
    await expect.poll(() => app.popupIsOpen()).toBe(false);
    await item.activate();
    await expect.poll(() => app.popupIsOpen()).toBe(true);
    expect(await scrolled()).toEqual([0, 0, 0]);
  }
});
