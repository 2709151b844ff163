import type { Locator, Page } from '@playwright/test';
import { sevenAgents } from './agents.ts';
import { expect, openPopup, test } from './fixtures.ts';

const row = (popup: Page, id: number): Locator => popup.locator(`[data-agent="${id}"]`);

/** Where the text of a row stands in it, and how much of it there is room for. */
const textOf = (popup: Page, id: number): Promise<unknown> =>
  row(popup, id).evaluate((element) => {
    const around = element.getBoundingClientRect();
    return [...element.querySelectorAll('bdi, .topics')].map((text) => {
      const { x, y, width } = text.getBoundingClientRect();
      return [x - around.x, y - around.y, width];
    });
  });

const star = (popup: Page, id: number): Locator =>
  row(popup, id)
    .locator('xpath=..')
    .getByRole('button', { name: /^Favourite: / });

const bell = (popup: Page, id: number): Locator =>
  row(popup, id)
    .locator('xpath=..')
    .getByRole('button', { name: /^Tell me when / });

test('no text in a row moves or is cut otherwise when the pointer comes, whatever is set', async ({
  tray,
  tenant,
  presetSettings,
  startAtTenant,
}) => {
  await presetSettings({ hintSeen: true });
  const topics = [1, 2, 3, 4, 5];
  tenant.set(
    sevenAgents(1, 2, 3).map((agent) => ({ ...agent, name: `${agent.name} ${'of '.repeat(20)}`, topics })),
  );
  tenant.topics({ 1: 'Sales', 2: 'Support', 3: 'Invoices', 4: 'Deliveries', 5: 'Complaints' });
  tenant.myself(3);
  const app = await startAtTenant();
  const { popup } = await openPopup(tray, app);
  await expect(row(popup, 3)).toContainText('Complaints');
  for (const [id, key] of [
    [1, 'f'],
    [2, 'b'],
    [3, 'f'],
  ] as const) {
    await row(popup, id).focus();
    const leave = popup.getByRole('heading', { level: 1 });
    await leave.hover();
    await row(popup, id).blur();
    const plain = await textOf(popup, id);
    await row(popup, id).hover();
    await expect(star(popup, id)).toBeVisible();
    expect(await textOf(popup, id)).toEqual(plain);

    await row(popup, id).focus();
    await popup.keyboard.press(key);
    const mark = key === 'f' ? star(popup, id) : bell(popup, id);
    await expect(mark).toHaveAttribute('aria-pressed', 'true');
    await leave.hover();
    await row(popup, id).blur();
    const set = await textOf(popup, id);
    await row(popup, id).hover();
    await expect(star(popup, id)).toBeVisible();
    expect(await textOf(popup, id)).toEqual(set);
  }

  // Mine has no bell; its star stands below that of the other favourite.
  const [other, mine] = [await star(popup, 1).boundingBox(), await star(popup, 3).boundingBox()];
  expect(mine?.x).toBe(other?.x);
});

test('a favourite held near an edge of the list scrolls it, and is put where that leads', async ({
  tray,
  tenant,
  presetSettings,
  startAtTenant,
}) => {
  const ids = Array.from({ length: 12 }, (_, index) => index + 1);
  tenant.set(ids.map((id) => ({ id, name: `Agent ${id + 10}`, present: true, chats: 0, topics: [1] })));
  await presetSettings({ hintSeen: true });
  const app = await startAtTenant();
  const { popup } = await openPopup(tray, app);
  const favourites = popup.getByRole('region', { name: /^Favourites/ });
  await expect(row(popup, 1)).toBeVisible();
  for (const id of ids) {
    await row(popup, id).focus();
    await popup.keyboard.press('f');
    await expect(favourites.getByRole('heading')).toHaveText(`Favourites ${id}`);
  }
  await popup.keyboard.press('Home');
  await expect(row(popup, 1)).toBeFocused();
  const list = await popup.locator('.list').boundingBox();
  const [top, bottom] = [list?.y ?? 0, (list?.y ?? 0) + (list?.height ?? 0)];

  // Rows may still be on their way; this waits until they are there.
  await row(popup, 1).hover();
  await popup.mouse.down();
  await popup.mouse.move(150, bottom - 10, { steps: 5 });
  await expect(row(popup, 12)).toBeInViewport({ ratio: 1 });
  await popup.mouse.up();
  await expect(row(popup, 1).locator('xpath=ancestor::li')).toHaveAttribute('aria-posinset', '12');

  await popup.locator('.list').evaluate(async (moving) => {
    await Promise.all(moving.getAnimations({ subtree: true }).map(({ finished }) => finished));
  });
  const last = await row(popup, 12).boundingBox();
  await popup.mouse.move(150, (last?.y ?? 0) + 24);
  await popup.mouse.down();
  await popup.mouse.move(150, top + 10, { steps: 5 });
  await expect(row(popup, 2)).toBeInViewport({ ratio: 1 });
  await popup.mouse.up();
  await expect(row(popup, 12).locator('xpath=ancestor::li')).toHaveAttribute('aria-posinset', '1');
});
