import { startToastServer } from '../desktop/toast-server.ts';
import { sevenAgents } from './agents.ts';
import { accountAt, expect, openPopup, test } from './fixtures.ts';
import { countPolls } from './lines.ts';

function says(text: string): (lines: readonly string[]) => boolean {
  return (lines) => lines.some((line) => line.includes(text));
}

test('a toast has a picture of presence, and is heard', async ({ toasts, tenant, startAtTenant }) => {
  tenant.set(sevenAgents());
  const app = await startAtTenant();
  await app.lines.until('a poll', (lines) => countPolls(lines) >= 1);
  tenant.set(sevenAgents(1));
  const [toast] = await toasts.toasts.until('a toast', (all) => all.length > 0);
  const picture = toast?.hints['image-data'] as readonly unknown[];
  expect(picture.slice(0, 6)).toEqual([64, 64, 256, true, 8, 4]);
  expect(toast?.hints).not.toHaveProperty('suppress-sound');
});

test('where the desktop wants nobody to be disturbed nothing is told, until it no longer does', async ({
  toasts,
  tenant,
  startAtTenant,
}) => {
  toasts.inhibit(true);
  tenant.set(sevenAgents());
  const app = await startAtTenant();
  await app.lines.until('two polls', (lines) => countPolls(lines) >= 2);
  tenant.set(sevenAgents(1));
  await app.lines.until('the reason', says('why=silent:doNotDisturb agents=1'));
  toasts.inhibit(false);
  const polls = countPolls(app.lines.value);
  await app.lines.until('two more polls', (lines) => countPolls(lines) >= polls + 2);
  tenant.set(sevenAgents(1, 5));
  const all = await toasts.toasts.until('a toast', (seen) => seen.length > 0);
  expect(all.map(({ title }) => title)).toEqual(['Emma Holm is online']);
});

test('names and sound are as the person wants them', async ({
  presetSettings,
  toasts,
  tenant,
  startAtTenant,
}) => {
  await presetSettings({ privacy: 'firstNames', sound: false });
  tenant.set(sevenAgents());
  const app = await startAtTenant();
  await app.lines.until('a poll', (lines) => countPolls(lines) >= 1);
  tenant.set(sevenAgents(1, 2));
  const [toast] = await toasts.toasts.until('a toast', (all) => all.length > 0);
  expect(toast).toMatchObject({
    title: '2 colleagues came online',
    body: 'Anna, Bo',
    hints: { 'suppress-sound': true },
  });
});

test('a server that shows titles alone, and no buttons, is given all in the title', async ({
  stage,
  tenant,
  start,
}) => {
  const address = stage.desktop.env['DBUS_SESSION_BUS_ADDRESS'] ?? '';
  const toasts = await startToastServer(address, { capabilities: [], inhibited: null });
  try {
    tenant.set(sevenAgents());
    const app = await start({ env: accountAt(tenant) });
    await app.lines.until('a poll', (lines) => countPolls(lines) >= 1);
    tenant.change(1, { present: true, chats: 2, topics: [1] });
    const [toast] = await toasts.toasts.until('a toast', (all) => all.length > 0);
    expect(toast).toMatchObject({
      title: 'Anna Berg is online · Topic 1 · 2 chats',
      body: '',
      actions: [],
    });
  } finally {
    await toasts.stop();
  }
});

test('without a notification server the popup keeps what was missed, and says so once', async ({
  tray,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents());
  const app = await startAtTenant();
  await app.lines.until('a poll', (lines) => countPolls(lines) >= 1);
  tenant.set(sevenAgents(1));
  await app.lines.until('the failure', says('notice.failed'));
  const { item, popup } = await openPopup(tray, app);
  const missed = popup.locator('section', { hasText: 'This desktop shows no notifications, so' });
  await expect(missed.getByText('Anna Berg is online')).toBeVisible();
  await expect.poll(() => item.tooltip()).toContain("notifications don't show here");
  for (const id of [2, 3, 4, 5]) {
    tenant.change(id, { present: true });
    await expect(missed.getByRole('listitem')).toHaveCount(id);
  }
  // However many there are, the rest of the popup has its place.
  await expect(popup.getByRole('button', { name: 'Settings' })).toBeInViewport({ ratio: 1 });
  await expect(popup.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
  await expect(popup.locator('[data-agent="3"]')).toBeInViewport({ ratio: 1 });
  await missed.getByRole('button', { name: 'Got it' }).click();
  await expect(missed).toBeHidden();
  await expect.poll(() => item.tooltip()).not.toContain("notifications don't show here");

  tenant.change(6, { present: true });
  const again = popup.locator('section', { hasText: 'What could not be shown as a notification:' });
  await expect(again.getByText('Felix Juul is online')).toBeVisible();
  await expect.poll(() => item.tooltip()).toContain("notifications don't show here");
  await expect(missed).toBeHidden();
});
