import { sevenAgents } from './agents.ts';
import { expect, openPopup, test } from './fixtures.ts';
import { countPolls } from './lines.ts';

test('my own switch: flipped in the popup and in the tray, saved for me alone, and never a toast', async ({
  tray,
  toasts,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(1));
  tenant.myself(4);
  const app = await startAtTenant();
  const { item, popup } = await openPopup(tray, app);
  const mySwitch = popup.getByRole('switch', { name: 'I am present' });
  await expect(mySwitch).not.toBeChecked();

  await mySwitch.click();
  await expect(mySwitch).toBeChecked();
  await expect(popup.getByRole('heading', { name: '2 of 7 present' })).toBeVisible();
  await expect.poll(() => tenant.saved).toEqual([{ ChatPresence: [{ UserId: 4, Present: true }] }]);
  const polls = countPolls(app.lines.value);
  await app.lines.until('two more polls', (lines) => countPolls(lines) >= polls + 2);
  await expect(mySwitch).toBeChecked();

  await item.choose('I am present');
  await expect.poll(() => tenant.saved.at(-1)).toEqual({ ChatPresence: [{ UserId: 4, Present: false }] });
  await expect(mySwitch).not.toBeChecked();
  expect(toasts.toasts.value).toEqual([]);
});

test('a switch the tenant does not take goes back, with a word on why', async ({
  tray,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(1));
  tenant.myself(4);
  const app = await startAtTenant();
  const { popup } = await openPopup(tray, app);
  const mySwitch = popup.getByRole('switch', { name: 'I am present' });
  await expect(mySwitch).not.toBeChecked();
  tenant.answer((_request, response) => void response.writeHead(403).end());
  await mySwitch.click();
  await expect(
    popup.getByText('Your switch stays as it was. SuperOffice does not let you do that.'),
  ).toBeVisible();
  await expect(mySwitch).not.toBeChecked();
});

test('where it cannot be known who I am, there is no switch', async ({ tray, tenant, startAtTenant }) => {
  tenant.set(sevenAgents(1));
  const app = await startAtTenant();
  const { item, popup } = await openPopup(tray, app);
  await app.lines.until('three polls', (lines) => countPolls(lines) >= 3);
  await expect(popup.getByRole('heading', { name: '1 of 7 present' })).toBeVisible();
  await expect(popup.getByRole('switch')).toHaveCount(0);
  expect((await item.menu()).map(({ label }) => label)).not.toContain('I am present');
});
