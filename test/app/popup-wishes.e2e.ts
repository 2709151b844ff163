import type { Locator, Page } from '@playwright/test';
import { sevenAgents } from './agents.ts';
import { expect, openPopup, test } from './fixtures.ts';
import { countPolls } from './lines.ts';
import { looks } from './passing-time.ts';

/** As many as any way by Tab through the popup may take. */
const longestWay = 30;

/** Goes on by Tab until this has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let step = 0; step < longestWay; step += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(wanted).toBeFocused();
}

/** The names in a section of the list, from top to bottom. */
async function namesIn(popup: Page, section: RegExp): Promise<string[]> {
  return popup.getByRole('region', { name: section }).locator('[data-agent] bdi').allTextContents();
}

test('by the keyboard alone: tell me once when David has at most one chat', async ({
  tray,
  toasts,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(2, 4).map((agent) => (agent.id === 4 ? { ...agent, chats: 3 } : agent)));
  const app = await startAtTenant();
  const { popup } = await openPopup(tray, app);
  const david = popup.locator('[data-agent="4"]');
  await expect(david).toBeVisible();

  await tabTo(popup, popup.locator('[data-agent="2"]'));
  await popup.keyboard.press('ArrowDown');
  await expect(david).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(david).toHaveAttribute('aria-expanded', 'true');
  const wishes = popup.getByRole('group', { name: 'Tell me when David Falk …' });
  const fewChats = wishes.getByRole('checkbox', { name: /^comes online with at most/ });
  await tabTo(popup, fewChats);
  await popup.keyboard.press('Space');
  await expect(fewChats).toBeChecked();
  await tabTo(popup, wishes.getByRole('radio', { name: 'each time' }));
  await popup.keyboard.press('ArrowRight');
  await expect(wishes.getByRole('radio', { name: 'once' })).toBeChecked();

  // Esc closes the row first, then the popup.
  await popup.keyboard.press('Escape');
  await expect(david).toHaveAttribute('aria-expanded', 'false');
  await expect(david).toBeFocused();
  await popup.keyboard.press('Escape');
  await expect.poll(() => app.popupIsOpen()).toBe(false);

  tenant.change(4, { chats: 2 });
  await looks(app, 1);
  expect(toasts.toasts.value).toEqual([]);
  tenant.change(4, { chats: 1 });
  const [toast] = await toasts.toasts.until('a toast', (all) => all.length > 0);
  expect(toast?.title).toBe('David Falk has room: 1 chat');

  // It was to be told once.
  await (await tray.item()).activate();
  await david.click();
  await expect(wishes.getByRole('checkbox', { name: /^comes online with at most/ })).not.toBeChecked();
});

test('f makes a favourite, b sets a bell, and the focus stays with the agent', async ({
  tray,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(1, 2, 3));
  const app = await startAtTenant();
  const { popup } = await openPopup(tray, app);
  const carla = popup.locator('[data-agent="3"]');
  await expect(carla).toBeVisible();
  await popup.keyboard.press('ArrowDown');
  await expect(popup.locator('[data-agent="1"]')).toBeFocused();
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('ArrowDown');
  await expect(carla).toBeFocused();

  await popup.keyboard.press('f');
  await expect.poll(() => namesIn(popup, /^Favourites/)).toEqual(['Carla Eng']);
  expect(await namesIn(popup, /^Present/)).toEqual(['Anna Berg', 'Bo Dahl']);
  await expect(carla).toBeFocused();
  await expect(popup.getByRole('status')).toHaveText('Carla Eng is a favourite now.');

  await popup.keyboard.press('b');
  await expect(popup.getByRole('button', { name: 'Tell me when Carla Eng comes online' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(popup.getByRole('status')).toHaveText('You are told when Carla Eng comes online.');

  // Away they are among the favourites as before, and the focus with them.
  tenant.change(3, { present: false });
  await expect(carla).toHaveAccessibleName(/away/);
  await expect(carla).toBeFocused();
  // Whom the keyboard is with stays in place.
  await popup.keyboard.press('ArrowDown');
  await expect(popup.locator('[data-agent="1"]')).toBeFocused();
  tenant.change(1, { present: false });
  await expect(popup.locator('[data-agent="1"]')).toHaveAccessibleName(/away/);
  expect(await namesIn(popup, /^Present/)).toEqual(['Anna Berg', 'Bo Dahl']);
  await expect(popup.locator('[data-agent="1"]')).toBeFocused();
  await expect(popup.locator('[data-agent="1"]')).toBeInViewport();

  // Both wishes outlive the popup.
  await popup.keyboard.press('Escape');
  await expect.poll(() => app.popupIsOpen()).toBe(false);
  await (await tray.item()).activate();
  await expect.poll(() => namesIn(popup, /^Favourites/)).toEqual(['Carla Eng']);
});

test('topics: filter, who is least busy, and which nobody covers', async ({
  tray,
  tenant,
  startAtTenant,
}) => {
  const chats = [2, 4, 0, 1, 0, 0, 0];
  tenant.set(sevenAgents(1, 2, 3, 4).map((agent, index) => ({ ...agent, chats: chats[index] ?? 0 })));
  tenant.topics({ 1: 'Sales', 2: 'Support' });
  tenant.open([1, 2]);
  const app = await startAtTenant();
  const { popup } = await openPopup(tray, app);
  const topic = (name: RegExp): Locator => popup.getByRole('radio', { name });
  await expect(topic(/^All/)).toBeChecked();

  // One stop by Tab, then arrows.
  await tabTo(popup, topic(/^All/));
  await popup.keyboard.press('ArrowRight');
  await popup.keyboard.press('ArrowRight');
  await expect(topic(/^Support, 2 present/)).toBeChecked();
  await expect.poll(() => namesIn(popup, /^Present/)).toEqual(['Bo Dahl', 'David Falk']);
  await popup.getByRole('button', { name: 'Least busy on Support: David Falk, 1 chat' }).click();
  await expect(popup.locator('[data-agent="4"]')).toBeFocused();

  await popup.getByRole('button', { name: 'Order: By name' }).click();
  await popup.getByRole('menuitemradio', { name: 'Least busy first' }).click();
  await expect.poll(() => namesIn(popup, /^Present/)).toEqual(['David Falk', 'Bo Dahl']);

  tenant.change(2, { present: false });
  tenant.change(4, { present: false });
  await expect(topic(/^Support, uncovered/)).toBeChecked();
  await expect(popup.getByText('Nobody covers Support now.')).toBeVisible();
  await topic(/^All/).check();
  await expect.poll(() => namesIn(popup, /^Present/)).toEqual(['Carla Eng', 'Anna Berg']);
});

test('a toast leads to its agent also where another topic is shown', async ({
  tray,
  toasts,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(2));
  tenant.topics({ 1: 'Sales', 2: 'Support' });
  const app = await startAtTenant();
  const { popup } = await openPopup(tray, app);
  await popup.getByRole('radio', { name: /^Support/ }).check();
  await expect.poll(() => popup.locator('[data-agent="1"]').count()).toBe(0);
  await popup.keyboard.press('Escape');
  tenant.change(1, { present: true });
  const [toast] = await toasts.toasts.until('a toast', (all) => all.length > 0);
  await app.lines.until('that it is told', (lines) => lines.some((line) => line.includes('notice.shown')));
  toasts.click(toast?.id ?? 0);
  await expect(popup.locator('[data-agent="1"]')).toBeFocused();
  await expect(popup.getByRole('radio', { name: /^All/ })).toBeChecked();
});

test('the bell pauses and resumes, by the keyboard alone', async ({ tray, tenant, startAtTenant }) => {
  tenant.set(sevenAgents(1));
  const app = await startAtTenant();
  const { popup } = await openPopup(tray, app);
  await app.lines.until('a poll', (lines) => countPolls(lines) >= 1);
  const bell = popup.getByRole('button', { name: 'Notifications are on' });
  await tabTo(popup, bell);
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('menuitem', { name: 'Pause for 30 minutes' })).toBeFocused();
  await popup.keyboard.press('Escape');
  await expect(bell).toBeFocused();
  await expect.poll(() => app.popupIsOpen()).toBe(true);

  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('ArrowDown');
  await expect(popup.getByRole('menuitem', { name: 'Pause for 1 hour' })).toBeFocused();
  await popup.keyboard.press('Enter');
  const paused = popup.getByRole('button', { name: /^Paused until \d\d:\d\d$/ });
  await expect(paused).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('menuitem', { name: 'Resume now' })).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(bell).toBeFocused();
});
