import type { Page } from '@playwright/test';
import { languages } from '../../electron/contract/language.ts';
import { loadWords } from '../../renderer/words/load.ts';
import { sevenAgents } from './agents.ts';
import type { RunningApp } from './app.ts';
import { accountAt, expect, openPopup, test } from './fixtures.ts';
import { looks } from './passing-time.ts';

/** What has been heard of the summary, from now on. */
async function hearSummary(popup: Page): Promise<() => Promise<string[]>> {
  await popup.evaluate(() => {
    const summary = document.querySelector('[data-summary]')!;
    const heard: string[] = [];
    new MutationObserver(() => heard.push(summary.textContent)).observe(summary, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    Object.assign(globalThis, { heard });
  });
  return () => popup.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}

/** What is on the clipboard. */
function clipboard(app: RunningApp): Promise<string> {
  return app.electron.evaluate(({ clipboard }) => clipboard.readText());
}

test("an agent's line is copied by the key and by the button, which is seen and heard", async ({
  tray,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(1, 2).map((agent) => (agent.id === 1 ? { ...agent, chats: 2 } : agent)));
  tenant.topics({ 1: 'Sales', 2: 'Support' });
  const app = await startAtTenant();
  const { popup } = await openPopup(tray, app);
  const said = popup.locator('main > div > [role="status"]');
  await expect(popup.locator('[data-agent="1"]')).toBeVisible();
  await expect(popup.getByText('Sales', { exact: true }).first()).toBeVisible();
  await popup.keyboard.press('ArrowDown');
  await expect(popup.locator('[data-agent="1"]')).toBeFocused();
  await popup.keyboard.press('c');
  await expect(said).toHaveText('Copied: Anna Berg');
  await expect(said).toBeVisible();
  expect((await said.boundingBox())?.width).toBeGreaterThan(60);
  expect(await clipboard(app)).toBe('Anna Berg · present · 2 chats · Sales');

  await popup.locator('[data-agent="2"]').click();
  const copy = popup.getByRole('button', { name: 'Copy status' });
  // What will be pasted, for who wants to know before.
  await expect(copy).toHaveAttribute('title', 'Bo Dahl · present · 0 chats · Support');
  await copy.click();
  await expect(said).toHaveText('Copied: Bo Dahl');
  expect(await clipboard(app)).toBe('Bo Dahl · present · 0 chats · Support');
  // It goes by itself, so that the same can be heard again.
  await expect(said).toHaveText('');
});

test("SuperOffice opens in the browser, at the tenant's own address", async ({
  tray,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(1));
  const app = await startAtTenant();
  await app.electron.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = (url) => {
      opened.push(url);
      return Promise.resolve();
    };
  });
  const { popup } = await openPopup(tray, app);
  await popup.locator('[data-agent="1"]').click();
  await popup.getByRole('button', { name: 'Open SuperOffice' }).click();
  await expect
    .poll(() => app.electron.evaluate(() => (globalThis as unknown as { opened: string[] }).opened))
    .toEqual([`${tenant.url}/`]);
});

test('the demo has no web client to open', async ({ tray, start }) => {
  const app = await start();
  const { popup } = await openPopup(tray, app);
  await popup.locator('[data-agent]').first().click();
  await expect(popup.getByRole('button', { name: 'Copy status' })).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Open SuperOffice' })).toHaveCount(0);
});

test('how the keyboard is used is said until a key is used, and never again', async ({
  tray,
  tenant,
  start,
}) => {
  tenant.set(sevenAgents(1));
  const first = await start({ env: accountAt(tenant) });
  const { popup } = await openPopup(tray, first);
  const hint = popup.getByText('Arrows to browse, Enter to open, / to search');
  await expect(hint).toBeVisible();
  await popup.keyboard.press('Tab');
  await expect(hint).toBeVisible();
  await popup.keyboard.press('ArrowDown');
  await expect(hint).toBeHidden();
  await first.close();

  const second = await start({ env: accountAt(tenant) });
  const again = await openPopup(tray, second);
  await expect(again.popup.locator('[data-agent="1"]')).toBeVisible();
  await expect(again.popup.getByText('Arrows to browse')).toHaveCount(0);
});

test('the hint goes with its button too', async ({ tray, tenant, startAtTenant }) => {
  tenant.set(sevenAgents(1));
  const app = await startAtTenant();
  const { popup } = await openPopup(tray, app);
  const hint = popup.getByText('Arrows to browse');
  await expect(hint).toBeVisible();
  const row = await popup.locator('[data-agent="1"]').boundingBox();
  await popup.getByRole('button', { name: 'Got it' }).click();
  await expect(hint).toBeHidden();
  expect(await popup.locator('[data-agent="1"]').boundingBox()).toEqual(row);
});

for (const language of languages) {
  test(`the foot of the demo's popup keeps its height in a pause, and the hint its line: ${language}`, async ({
    tray,
    presetSettings,
    start,
  }) => {
    await presetSettings({ language });
    const words = await loadWords(language);
    const app = await start();
    const { popup } = await openPopup(tray, app);
    const link = popup.getByRole('button', { name: words.popup.connectFromDemo });
    const height = async (part: string): Promise<number> =>
      (await popup.locator(part).boundingBox())?.height ?? 0;
    await expect(link).toBeVisible();
    expect(await height('.hint')).toBeLessThan(36);
    const before = await height('footer');
    await popup.getByRole('button', { name: words.bell.on }).click();
    await popup.getByRole('menuitem', { name: words.bell.pause.hour }).click();
    await expect(popup.locator('footer').getByText(/\d\d[:.]\d\d/)).toBeVisible();
    expect(await height('footer')).toBe(before);
    expect(await link.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await expect(link).toBeInViewport({ ratio: 1 });
  });
}

test('a look that was asked for is seen while it is under way, and moves nothing', async ({
  tray,
  tenant,
  start,
}) => {
  tenant.set(sevenAgents(1));
  const app = await start({ env: { ...accountAt(tenant), CHAT_PRESENCE_POLL_SECONDS: '300' } });
  const { popup } = await openPopup(tray, app);
  await expect(popup.getByRole('heading', { name: '1 of 7 present' })).toBeVisible();
  const refresh = popup.getByRole('button', { name: 'Refresh' });
  const turns = (): Promise<number> =>
    refresh.evaluate((button) => button.getAnimations({ subtree: true }).length);
  await expect.poll(turns).toBe(0);
  const before = await popup.locator('[data-agent="1"]').boundingBox();
  let answer = (): void => {};
  tenant.answerCall('GetChatPresence', (_request, response) => {
    answer = () => void response.writeHead(503).end();
  });
  await refresh.click();
  await expect.poll(turns).toBe(1);
  expect(await popup.locator('[data-agent="1"]').boundingBox()).toEqual(before);
  answer();
  await expect.poll(turns).toBe(0);
});

test('how fresh it is, is told to the second where the pointer rests', async ({
  tray,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(1));
  const app = await startAtTenant();
  const { popup } = await openPopup(tray, app);
  await expect(popup.getByText('just now')).toHaveAttribute('title', /^Seen today \d\d:\d\d:\d\d$/);
});

test('who hears the popup hears one sentence when something is different, and nothing of mere looks', async ({
  tray,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(1, 2));
  const app = await startAtTenant();
  const { popup } = await openPopup(tray, app);
  await expect(popup.getByRole('heading', { name: '2 of 7 present' })).toBeVisible();
  const heard = await hearSummary(popup);
  await looks(app, 4);
  expect(await heard()).toEqual([]);
  tenant.change(3, { present: true, chats: 2 });
  await expect.poll(heard).toEqual(['3 of 7 present, 2 chats']);
  await looks(app, 4);
  expect(await heard()).toEqual(['3 of 7 present, 2 chats']);
});
