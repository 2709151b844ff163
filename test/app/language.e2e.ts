import { sevenAgents } from './agents.ts';
import { accountAt, expect, openPopup, test } from './fixtures.ts';
import { looks } from './passing-time.ts';

const spoken = {
  nb: {
    tooltip: '1 av 7 til stede · 0 chatter',
    quit: 'Avslutt',
    heading: '1 av 7 til stede',
    toast: 'Bo Dahl er online',
    settings: 'Innstillinger',
    openSettings: 'Innstillinger…',
  },
  de: {
    tooltip: '1 von 7 anwesend · 0 Chats',
    quit: 'Beenden',
    heading: '1 von 7 anwesend',
    toast: 'Bo Dahl ist online',
    settings: 'Einstellungen',
    openSettings: 'Einstellungen\u00a0…',
  },
} as const;

for (const language of ['nb', 'de'] as const) {
  test(`who has chosen ${language} hears and reads nothing else`, async ({
    tray,
    toasts,
    tenant,
    presetSettings,
    startAtTenant,
  }) => {
    const said = spoken[language];
    tenant.set(sevenAgents(1));
    await presetSettings({ language });
    const app = await startAtTenant();
    const { item, popup } = await openPopup(tray, app);
    await expect.poll(() => item.tooltip()).toBe(said.tooltip);
    expect((await item.menu()).map(({ label }) => label)).toContain(said.quit);
    await expect(popup.locator('html')).toHaveAttribute('lang', language);
    await expect(popup.getByRole('heading', { level: 1 })).toHaveText(said.heading);
    tenant.change(2, { present: true });
    const [toast] = await toasts.toasts.until('a toast', (all) => all.length > 0);
    expect(toast?.title).toBe(said.toast);
    await item.choose(said.openSettings);
    await expect.poll(async () => (await app.page('settings')).title()).toBe(said.settings);
  });
}

test('the first of the system’s languages that the app speaks is spoken', async ({ tray, tenant, start }) => {
  tenant.set(sevenAgents(1));
  await start({ env: { ...accountAt(tenant), LANGUAGE: 'se:nn_NO:de', LANG: 'C.UTF-8' } });
  const item = await tray.item();
  await expect.poll(() => item.tooltip()).toBe(spoken.nb.tooltip);
});

test('another language takes effect everywhere, in windows that are open too, and on the tenant’s words', async ({
  tray,
  toasts,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(2));
  tenant.topics({ 1: 'Sales' });
  const app = await startAtTenant();
  const { item, popup } = await openPopup(tray, app);
  await expect.poll(() => item.tooltip()).toMatch(/^1 of 7 present/);
  await expect(popup.getByRole('radio', { name: /^Sales/ })).toBeVisible();
  await item.choose('Settings…');
  const settings = await app.page('settings');
  await expect.poll(() => settings.title()).toBe('Settings');

  // What the system's own settings do; whoever sets anything then is answered in that language.
  await app.electron.evaluate(({ app: electron }) => {
    electron.getPreferredSystemLanguages = () => ['nb-NO'];
  });
  tenant.topics({ 1: 'Salg' });
  await settings.getByRole('tab', { name: 'Notifications' }).click();
  await settings.getByRole('switch', { name: /sound/i }).click();

  await expect.poll(() => item.tooltip()).toMatch(/^1 av 7 til stede/);
  expect((await item.menu()).map(({ label }) => label)).toContain('Avslutt');
  await expect.poll(() => settings.title()).toBe('Innstillinger');
  await expect(settings.locator('html')).toHaveAttribute('lang', 'nb');
  await item.activate();
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(/til stede$/);
  await looks(app, 2);
  await expect(popup.getByRole('radio', { name: /^Salg/ })).toBeVisible();
  expect(tenant.requests.at(-1)?.headers).toMatchObject({ 'accept-language': 'nb' });

  tenant.change(1, { present: true });
  const [toast] = await toasts.toasts.until('a toast', (all) => all.length > 0);
  expect(toast?.title).toBe('Anna Berg er online');
});

test('the demo speaks the language too, and another once that is chosen', async ({
  tray,
  presetSettings,
  start,
}) => {
  await presetSettings({ language: 'sv' });
  const app = await start({ env: { CHAT_PRESENCE_POLL_SECONDS: '1' } });
  const { item, popup } = await openPopup(tray, app);
  await expect(popup.getByRole('radio', { name: /^Försäljning/ })).toBeVisible();
  await item.choose('Inställningar…');
  const settings = await app.page('settings');
  await settings.getByRole('tab', { name: 'Utseende och språk' }).click();
  await settings.getByRole('combobox', { name: 'Språk' }).selectOption('Deutsch');
  await expect.poll(() => app.popupIsOpen()).toBe(false);
  // By the menu: a click so soon after the popup lost the keyboard would count as the one that closes it.
  await expect.poll(async () => (await item.menu()).map(({ label }) => label)).toContain('Öffnen');
  await item.choose('Öffnen');
  await expect(popup.getByRole('radio', { name: /^Vertrieb/ })).toBeVisible();
});
