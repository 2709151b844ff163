import { sevenAgents } from './agents.ts';
import { expect, test } from './fixtures.ts';
import { countPolls } from './lines.ts';

test('the demo shows in the tray, and a click opens the popup with its agents', async ({ tray, start }) => {
  const app = await start();
  const item = await tray.item();

  await expect.poll(() => item.tooltip()).toMatch(/^Demo · \d+ of 12 present · \d+ chats?$/);
  const [icon] = await item.pixmaps();
  expect(icon?.width).toBeGreaterThanOrEqual(16);
  expect(opaquePixels(icon?.argb)).toBeGreaterThan(50);
  await expect
    .poll(async () => (await item.menu()).map((entry) => entry.label))
    .toEqual([
      expect.stringMatching(/^Demo · \d+ of 12 present/),
      'I am present',
      'Open',
      'Topics',
      'Pause notifications',
      'Refresh',
      'Why was I (not) told?',
      'Connect to SuperOffice…',
      'Settings…',
      'Help',
      'Quit',
    ]);
  expect((await item.menu()).every((entry) => entry.enabled)).toBe(true);

  expect(await app.popupIsOpen()).toBe(false);
  await item.activate();
  const popup = await app.popup();
  await expect.poll(() => app.popupIsOpen()).toBe(true);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(/^\d+ of 12 present$/);
  await expect(popup.getByText('Demo', { exact: true })).toBeVisible();
  for (const name of ['Anna Berg', 'Ida Moen', 'Lars Pettersen']) {
    await popup.getByRole('searchbox').fill(name);
    await expect(popup.getByText(name)).toBeVisible();
  }

  await item.activate();
  await expect.poll(() => app.popupIsOpen()).toBe(false);
});

test('the number in the icon, the tooltip and the menu follow the roster', async ({
  tray,
  toasts,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(1, 2));
  await startAtTenant();
  const item = await tray.item();
  await expect.poll(() => item.tooltip()).toBe('2 of 7 present · 0 chats');
  const two = (await item.pixmaps())[0]?.argb;

  tenant.set(sevenAgents(1, 2, 3));
  // One that could not be shown would be marked.
  await toasts.toasts.until('a toast', (all) => all.length > 0);
  await expect.poll(() => item.tooltip()).toBe('3 of 7 present · 0 chats');
  expect((await item.pixmaps())[0]?.argb.equals(two ?? Buffer.of())).toBe(false);
  expect((await item.menu())[0]?.label).toBe('3 of 7 present · 0 chats');
});

test('the menu tells of my topics, and leads to each', async ({ tray, tenant, startAtTenant }) => {
  tenant.set([
    { id: 1, name: 'Anna Berg', present: true, chats: 0, topics: [1] },
    { id: 2, name: 'Bo Dahl', present: false, chats: 0, topics: [2] },
    { id: 3, name: 'Carla Eng', present: false, chats: 0, topics: [3] },
  ]);
  tenant.topics({ 1: 'R&D', 2: 'Returns', 3: 'Billing' });
  tenant.responders({ 1: [1], 2: [2], 3: [3] });
  tenant.open([2]);
  const app = await startAtTenant();
  const item = await tray.item();
  const topics = async (): Promise<string[]> =>
    ((await item.menu()).find(({ label }) => label === 'Topics')?.entries ?? []).map(({ label }) => label);
  await expect.poll(topics).toEqual(['Returns · uncovered', 'R&D · 1 present', 'Billing · closed']);

  await item.choose('Returns · uncovered');
  const popup = await app.popup();
  await expect(popup.getByRole('button', { name: /^Away \d/ })).toBeVisible();
  await expect(popup.getByText('Anna Berg')).toBeHidden();
});

test('a roster that does not change never touches the tray again', async ({
  tray,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(1));
  const app = await startAtTenant();
  const item = await tray.item();
  await expect.poll(() => item.tooltip()).toBe('1 of 7 present · 0 chats');
  const touched = tray.signals.value.length;
  await app.lines.until('four more polls', (lines) => countPolls(lines) >= 5);
  expect(tray.signals.value.slice(touched)).toEqual([]);
  expect(tray.items.value).toHaveLength(1);
});

test('the icon goes with the theme at once, and is touched for nothing else', async ({
  tray,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(1));
  const app = await startAtTenant();
  const item = await tray.item();
  await expect.poll(() => item.tooltip()).toBe('1 of 7 present · 0 chats');
  const picture = async (): Promise<string> => (await item.pixmaps())[0]?.argb.toString('hex') ?? '';
  const turn = (to: 'light' | 'dark'): Promise<void> =>
    app.electron.evaluate(({ nativeTheme }, theme) => void (nativeTheme.themeSource = theme), to);
  await turn('light');
  const light = await picture();
  const touched = tray.signals.value.length;
  await turn('dark');
  await expect.poll(picture).not.toBe(light);
  await turn('light');
  await expect.poll(picture).toBe(light);
  expect(new Set(tray.signals.value.slice(touched))).toEqual(new Set(['NewIcon']));
});

function opaquePixels(argb: Buffer | undefined): number {
  let count = 0;
  for (let at = 0; at < (argb?.length ?? 0); at += 4) if ((argb?.[at] ?? 0) > 128) count += 1;
  return count;
}
