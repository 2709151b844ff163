import type { Page } from '@playwright/test';
import { sevenAgents } from './agents.ts';
import { expect, openPopup, test } from './fixtures.ts';

/** In the page, from now on: notes in each frame where the agent's row stands. */
async function follow(page: Page, agent: number): Promise<void> {
  await page.evaluate((selector) => {
    const seen = new Set<number>();
    Object.assign(globalThis, { seen });
    const note = (): void => {
      const row = document.querySelector(selector);
      if (row !== null) seen.add(row.getBoundingClientRect().top);
      requestAnimationFrame(note);
    };
    note();
  }, `[data-agent="${agent}"]`);
}

/** In how many places the row was seen, since it was followed, on its way between these two. */
function placesBetween(page: Page, from: number, to: number): Promise<number> {
  return page.evaluate(
    (ends) =>
      [...(globalThis as unknown as { seen: Set<number> }).seen].filter(
        (top) => top > ends.from + 1 && top < ends.to - 1,
      ).length,
    { from, to },
  );
}

for (const { moves, reducedMotion } of [
  { moves: 'glides there', reducedMotion: 'no-preference' },
  { moves: 'is there at once where motion is not wanted', reducedMotion: 'reduce' },
] as const)
  test(`a row that gets another place ${moves}`, async ({ stage, tray, toasts, tenant, startAtTenant }) => {
    tenant.set(sevenAgents(2, 3, 4));
    await stage.desktop.parkPointer();
    const app = await startAtTenant();
    const { popup } = await openPopup(tray, app);
    await popup.emulateMedia({ reducedMotion });
    // So slowly that it is seen on any computer.
    if (reducedMotion === 'no-preference')
      await popup.evaluate(() => document.documentElement.style.setProperty('--quick', '1500ms'));
    const row = popup.locator('[data-agent="4"]');
    const top = async (): Promise<number> => (await row.boundingBox())!.y;
    await expect(row).toBeVisible();
    const from = await top();
    await follow(popup, 4);
    tenant.change(1, { present: true });
    await toasts.toasts.until('that Anna is online', (all) => all.length > 0);
    const to = from + 48;
    const passed = (): Promise<number> => placesBetween(popup, from, to);
    if (reducedMotion === 'no-preference') await expect.poll(passed).toBeGreaterThan(0);
    await expect.poll(top).toBe(to);
    if (reducedMotion === 'reduce') expect(await passed()).toBe(0);
  });
