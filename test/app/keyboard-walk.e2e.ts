import { dialogScenes } from '../look/dialog-scenes.ts';
import { furnish } from '../look/furnished.ts';
import { press, tabTo, walk } from '../look/keyboard.ts';
import { popupScenes } from '../look/popup-scenes.ts';
import { expect, test } from '../look/scene.ts';

/** A menu stands open in the one; the other has more rows than anybody would go through. */
const unwalked = ['paused', 'crowd'];

test('from the tray to a rule about Bo and back, by keyboard alone', async ({ props }) => {
  furnish(props.tenant);
  const { app, item, popup: open } = await props.raise();
  await expect.poll(() => item.tooltip()).toMatch(/^6 of 12 present/);
  const popup = await open();
  const bo = popup.locator('[data-agent="2"]');
  const present = popup.getByRole('region', { name: /^Present/ }).getByRole('button', { name: /^Present/ });
  await expect(bo).toBeVisible();

  await tabTo(popup, '[data-agent]');
  await press(popup, 'ArrowDown');
  await expect(bo).toBeFocused();
  // A heading is one arrow away, and folds.
  await press(popup, 'ArrowLeft');
  await expect(present).toBeFocused();
  await expect(present).toHaveAttribute('aria-expanded', 'false');
  await press(popup, 'ArrowRight');
  await press(popup, 'ArrowDown');
  await press(popup, 'ArrowDown');
  await expect(bo).toBeFocused();

  await press(popup, 'Enter');
  await expect(bo).toHaveAttribute('aria-expanded', 'true');
  await tabTo(popup, '[data-details] [type="checkbox"]');
  const arrival = popup.getByRole('checkbox', { name: 'comes online', exact: true });
  await expect(arrival).toBeFocused();
  await press(popup, 'Space');
  await expect(arrival).toBeChecked();
  await tabTo(popup, '[data-details] [type="radio"]');
  await press(popup, 'ArrowRight');
  await expect(popup.getByRole('radio', { name: 'once', exact: true })).toBeChecked();

  await press(popup, 'Escape');
  await expect(bo).toHaveAttribute('aria-expanded', 'false');
  await expect(bo).toBeFocused();
  await expect(bo).toHaveAccessibleName(/has a bell|bell/);
  await press(popup, 'f');
  await expect(popup.getByRole('region', { name: /^Favourites/ }).locator('[data-agent="2"]')).toBeFocused();
  await popup.keyboard.press('Escape');
  await expect.poll(() => app.popupIsOpen()).toBe(false);
});

for (const { name, reach } of popupScenes.filter((scene) => !unwalked.includes(scene.name))) {
  test(`all of the popup, ${name.replaceAll('-', ' ')}, is reached by keyboard, and seen to be`, async ({
    props,
  }) => {
    expect(await walk((await reach(props)).page)).toEqual([]);
  });
}

for (const { name, reach } of dialogScenes) {
  test(`all of ${name.replaceAll('-', ' ')} is reached by keyboard, and seen to be`, async ({ props }) => {
    const { page } = await reach(props);
    const tabs = await page.getByRole('tab').all();
    if (tabs.length === 0) expect(await walk(page)).toEqual([]);
    for (const tab of tabs) {
      await tab.press('Enter');
      expect.soft(await walk(page), (await tab.textContent()) ?? '').toEqual([]);
    }
  });
}
