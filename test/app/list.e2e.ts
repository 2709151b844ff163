import type { Locator, Page } from '@playwright/test';
import { manyAgents } from '../bench/agents.ts';
import { sevenAgents } from './agents.ts';
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

test('search: by any part of names and topics, by the keyboard alone, and back', async ({
  tray,
  tenant,
  startAtTenant,
}) => {
  tenant.set([
    ...sevenAgents(1, 2, 3),
    { id: 8, name: 'Åse Ødegård', present: false, chats: 0, topics: [2] },
    { id: 9, name: 'Johanna Berg', present: true, chats: 0, topics: [1] },
  ]);
  tenant.topics({ 1: 'Sales', 2: 'Support' });
  const app = await startAtTenant();
  const { popup } = await openPopup(tray, app);
  const names = popup.locator('[data-agent] bdi');
  const field = popup.getByRole('searchbox', { name: 'Search agents and topics' });
  await expect(names.first()).toBeVisible();

  await popup.keyboard.press('/');
  await expect(field).toBeFocused();
  await popup.keyboard.type('ase');
  // Also whoever is in a folded section.
  await expect(names).toHaveText(['Åse Ødegård']);
  await expect(popup.getByText('1 agent found')).toBeAttached();
  await popup.screenshot({ path: 'test-results/pictures/list-search.png' });
  await field.fill('berg');
  await expect(names).toHaveText(['Anna Berg', 'Johanna Berg']);
  await field.fill('ann');
  await expect(names).toHaveText(['Anna Berg', 'Johanna Berg']);
  await popup.keyboard.press('ArrowDown');
  await expect(popup.locator('[data-agent="1"]')).toBeFocused();
  await popup.keyboard.press('/');
  await expect(field).toBeFocused();
  await field.fill('david');
  await popup.keyboard.press('Enter');
  const david = popup.locator('[data-agent="4"]');
  await expect(david).toBeFocused();
  await expect(david).toHaveAttribute('aria-expanded', 'true');

  // Esc takes back one thing after the other.
  await popup.keyboard.press('Escape');
  await expect(david).toHaveAttribute('aria-expanded', 'false');
  await expect(field).toHaveValue('david');
  await popup.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await expect(david).toBeVisible();
  await expect(david).toBeInViewport();
  await expect(david).toBeFocused();
  expect(await app.popupIsOpen()).toBe(true);
  await popup.getByRole('button', { name: /^Away/ }).click();
  await expect(names).toHaveCount(4);
  // Hyphens alone are no search.
  await field.fill('-');
  await expect(names).toHaveCount(4);

  await popup.getByRole('radio', { name: /^Support/ }).check();
  await popup.keyboard.press('/');
  await expect(field).toBeFocused();
  await field.fill('johanna');
  await expect(popup.getByText('Nobody with Support matches “johanna”.')).toBeVisible();
  await popup.screenshot({ path: 'test-results/pictures/list-nobody.png' });
  await popup.getByRole('button', { name: 'Search all topics' }).click();
  await expect(names).toHaveText(['Johanna Berg']);
  await expect(field).toBeFocused();
  await field.fill('xyz');
  await expect(popup.getByText('Nobody matches “xyz”.')).toBeVisible();

  // A popup that is opened again shows everybody.
  await popup.keyboard.press('Escape');
  await popup.keyboard.press('/');
  await expect(field).toHaveValue('');
  await field.fill('bo');
  await expect(names).toHaveText(['Bo Dahl']);
  await (await tray.item()).activate();
  await expect.poll(() => app.popupIsOpen()).toBe(false);
  await (await tray.item()).activate();
  await expect.poll(() => app.popupIsOpen()).toBe(true);
  await expect(field).toHaveValue('');
  await expect(names).toHaveCount(4);
});

test('order and topic are those of the last time, also after a restart', async ({
  tray,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(1, 2, 3, 4).map((agent) => ({ ...agent, chats: agent.present ? agent.id : 0 })));
  tenant.topics({ 1: 'Sales', 2: 'Support' });
  const first = await startAtTenant();
  const { popup } = await openPopup(tray, first);
  await popup.getByRole('radio', { name: /^Support/ }).check();
  await popup.getByRole('button', { name: 'Order: By name' }).click();
  await popup.getByRole('menuitemradio', { name: 'Most busy first' }).click();
  const names = (page: Page): Locator => page.locator('[data-agent] bdi');
  await expect(names(popup)).toHaveText(['David Falk', 'Bo Dahl']);
  await first.close();

  const second = await startAtTenant();
  const again = await openPopup(tray, second);
  await expect(again.popup.getByRole('radio', { name: /^Support/ })).toBeChecked();
  await expect(names(again.popup)).toHaveText(['David Falk', 'Bo Dahl']);
});

test('nobody moves under the pointer or the keyboard; what has changed is seen in place, and the order later', async ({
  tray,
  toasts,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(1, 2, 3, 4));
  const app = await startAtTenant();
  const { popup } = await openPopup(tray, app);
  const present = popup.getByRole('region', { name: /^Present/ }).locator('[data-agent] bdi');
  const row = (id: number): Locator => popup.locator(`[data-agent="${id}"]`);
  await expect(present).toHaveText(['Anna Berg', 'Bo Dahl', 'Carla Eng', 'David Falk']);

  await row(3).hover();
  const place = await row(3).boundingBox();
  tenant.change(1, { present: false });
  tenant.change(7, { present: true });
  await toasts.toasts.until('that Greta is online', (all) => all.length > 0);
  await expect(row(1)).toHaveAccessibleName(/away/);
  await expect(popup.getByRole('heading', { name: '4 of 7 present' })).toBeVisible();
  expect(await row(3).boundingBox()).toEqual(place);
  await expect(present).toHaveText(['Anna Berg', 'Bo Dahl', 'Carla Eng', 'David Falk']);
  await popup.getByRole('heading', { name: '4 of 7 present' }).hover();
  await expect(present).toHaveText(['Bo Dahl', 'Carla Eng', 'David Falk', 'Greta Krogh']);

  await popup.keyboard.press('ArrowDown');
  await expect(row(2)).toBeFocused();
  tenant.change(2, { present: false });
  await expect(row(2)).toHaveAccessibleName(/away/);
  await expect(present).toHaveText(['Bo Dahl', 'Carla Eng', 'David Falk', 'Greta Krogh']);
  // What the person does is seen at once.
  await popup.keyboard.press('f');
  await expect(present).toHaveText(['Carla Eng', 'David Falk', 'Greta Krogh']);
  await expect(row(2)).toBeFocused();
});

test('favourites stand where they are put, by pointer and by keys, also after a restart', async ({
  tray,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(1, 2, 3, 4));
  const first = await startAtTenant();
  const { popup } = await openPopup(tray, first);
  const row = (id: number): Locator => popup.locator(`[data-agent="${id}"]`);
  const names = (page: Page): Locator =>
    page.getByRole('region', { name: /^Favourites/ }).locator('[data-agent] bdi');
  // Nothing more comes above the list after that.
  await expect(popup.getByRole('button', { name: 'Choose yourself' })).toBeVisible();
  await popup.keyboard.press('ArrowDown');
  for (const id of [1, 2, 3]) {
    await row(id).focus();
    await popup.keyboard.press('f');
    await expect(names(popup)).toHaveCount(id);
  }
  await expect(names(popup)).toHaveText(['Anna Berg', 'Bo Dahl', 'Carla Eng']);

  await row(1).focus();
  await popup.keyboard.press('Alt+ArrowDown');
  await expect(names(popup)).toHaveText(['Bo Dahl', 'Anna Berg', 'Carla Eng']);
  await expect(popup.getByRole('status')).toHaveText('Anna Berg is now number 2 of 3 favourites.');
  await expect(row(1)).toBeFocused();

  await popup.locator('.list').evaluate(async (list) => {
    await Promise.all(list.getAnimations({ subtree: true }).map(({ finished }) => finished));
  });
  const [from, to] = [await row(3).boundingBox(), await row(2).boundingBox()];
  await popup.mouse.move(150, (from?.y ?? 0) + 24);
  await popup.mouse.down();
  await popup.mouse.move(150, (to?.y ?? 0) + 5, { steps: 5 });
  await popup.screenshot({ path: 'test-results/pictures/list-drag.png' });
  await popup.mouse.up();
  await expect(names(popup)).toHaveText(['Carla Eng', 'Bo Dahl', 'Anna Berg']);
  await expect(row(3)).toHaveAttribute('aria-expanded', 'false');
  await first.close();

  const second = await startAtTenant();
  const again = await openPopup(tray, second);
  await expect(names(again.popup)).toHaveText(['Carla Eng', 'Bo Dahl', 'Anna Berg']);
  await again.popup.getByRole('button', { name: 'Order: By name' }).click();
  await again.popup.getByRole('menuitem', { name: 'Order favourites like the rest' }).click();
  await expect(names(again.popup)).toHaveText(['Anna Berg', 'Bo Dahl', 'Carla Eng']);
});

test('a name of any length and direction leaves the rest of its row free, also enlarged', async ({
  tray,
  tenant,
  startAtTenant,
}) => {
  const long = 'Wolfeschlegelsteinhausenbergerdorff-Maximiliana Konstantinopolitanska von Hohenstein';
  const names = [long, 'محمد عبد الرحمن الخطيب بن عبد العزيز آل سعود', 'Maximiliana '.repeat(8).trim()];
  tenant.set(names.map((name, index) => ({ id: index + 1, name, present: true, chats: 2, topics: [1] })));
  const app = await startAtTenant();
  const { popup } = await openPopup(tray, app);
  await expect(popup.locator('[data-agent]')).toHaveCount(3);
  await popup.locator('[data-agent="1"]').focus();
  await popup.keyboard.press('f');
  const star = popup.getByRole('region', { name: /^Favourites/ }).locator('.star');
  await expect(star).toBeVisible();
  for (const width of [360, 272, 180]) {
    await popup.setViewportSize({ width, height: 560 });
    const starred = await popup.locator('[data-agent="1"] bdi').boundingBox();
    const end = (starred?.x ?? 0) + (starred?.width ?? 0);
    if (width > 180) expect((await star.boundingBox())?.x).toBeGreaterThanOrEqual(end);
    for (const row of await popup.locator('[data-agent]').all()) {
      const [name, number] = [
        await row.locator('bdi').boundingBox(),
        await row.locator('.side').last().boundingBox(),
      ];
      expect((name?.x ?? 0) + (name?.width ?? 0)).toBeLessThanOrEqual(number?.x ?? 0);
      expect(name?.x).toBeGreaterThan(40);
    }
    await popup.screenshot({ path: `test-results/pictures/list-names-${width}.png` });
  }
});
