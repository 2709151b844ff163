import type { Page } from '@playwright/test';
import { en } from '../../renderer/words/en.ts';
import type { MenuEntry } from '../desktop/tray-host.ts';
import { blemishesOn } from '../pseudo/blemishes.ts';
import { withPseudoLocale } from '../pseudo/install.ts';
import { pseudoOf } from '../pseudo/pseudo.js';
import { sevenAgents } from './agents.ts';
import { expect, openPopup, test as base } from './fixtures.ts';
import type { Stage } from './stage.ts';

/** A test with the app speaking pseudo-locale. */
const test = base.extend<object, { readonly stage: Stage }>({
  stage: [
    async ({ stage }, use) => use(await withPseudoLocale(stage)),
    { scope: 'worker', timeout: 120_000 },
  ],
});

const words = pseudoOf(en);
const topics = { 1: 'Sales', 2: 'Support' };
const people = sevenAgents(1, 2, 3).map((agent) => ({ ...agent, chats: agent.id }));
const initials = people.map(({ name }) => name.replace(/(\w)\w* (\w)\w*/, '$1$2'));
const data = [
  ...people.map(({ name }) => name),
  ...initials,
  ...Object.values(topics),
  'Anna',
  'anna',
  '127.0.0.1',
];

const plainIn = (text: string): boolean =>
  /[A-Za-z]/.test(data.reduce((left, each) => left.replaceAll(each, ''), text));

async function expectNone(page: Page, where: string): Promise<void> {
  expect(await blemishesOn(page, data), where).toEqual([]);
}

test('the popup, with an open row and its menus', async ({ tray, tenant, startAtTenant }, info) => {
  tenant.set(people);
  tenant.topics(topics);
  const app = await startAtTenant();
  const { popup } = await openPopup(tray, app);
  const anna = popup.locator('[data-agent="1"]');
  await expect(anna).toBeVisible();
  await expect(popup.getByText('Support').first()).toBeVisible();
  await popup.screenshot({ path: info.outputPath('popup.png') });
  await expectNone(popup, 'the list');
  await anna.click();
  await expect(anna).toHaveAttribute('aria-expanded', 'true');
  await popup.screenshot({ path: info.outputPath('row.png') });
  await expectNone(popup, 'an open row');
  await anna.click();
  for (const [place, button] of (await popup.locator('[aria-haspopup="menu"]').all()).entries()) {
    await button.click();
    await expect(popup.getByRole('menu').first()).toBeVisible();
    await popup.screenshot({ path: info.outputPath(`menu-${place}.png`) });
    await expectNone(popup, 'a menu');
    await popup.keyboard.press('Escape');
  }
  await popup.locator('[data-agent="2"]').focus();
  tenant.answer((_request, response) => response.writeHead(500).end());
  await expect(popup.getByText(words.trouble.passing('serverError', ''))).toBeVisible();
  await popup.screenshot({ path: info.outputPath('stale.png') });
  await expectNone(popup, 'an outage');
});

test('settings, section by section, and the account of why', async ({
  tray,
  tenant,
  startAtTenant,
}, info) => {
  tenant.set(people);
  tenant.topics(topics);
  const app = await startAtTenant();
  const item = await tray.item();
  await expect.poll(async () => (await item.menu()).map(({ label }) => label)).toContain(words.tray.refresh);
  await item.choose(words.tray.settings);
  const settings = await app.page('settings');
  await expect(settings.getByRole('tab').first()).toBeVisible();
  for (const tab of await settings.getByRole('tab').all()) {
    await tab.click();
    await settings.screenshot({
      path: info.outputPath(`${await tab.getAttribute('id')}.png`),
      fullPage: true,
    });
    await expectNone(settings, `settings: ${await tab.textContent()}`);
  }
  await item.choose(words.tray.why);
  const why = await app.page('why');
  await expect(why.getByText(words.why.began)).toBeVisible();
  await why.screenshot({ path: info.outputPath('why.png') });
  await expectNone(why, 'why');
});

test('the welcome, by both ways', async ({ newProfile, start }, info) => {
  const app = await start({ profile: newProfile });
  const welcome = await app.page('welcome');
  const connect = welcome.getByRole('button').first();
  await expect(connect).toBeVisible();
  await welcome.screenshot({ path: info.outputPath('doors.png') });
  await expectNone(welcome, 'the doors');
  await connect.click();
  for (const place of await welcome.locator('label:has([name="place"])').all()) {
    await place.click();
    await welcome.screenshot({ path: info.outputPath(`${await place.textContent()}.png`) });
    await expectNone(welcome, 'a way in');
  }
  await welcome.getByRole('button', { name: words.welcome.connectNow, exact: true }).click();
  await expect(welcome.getByText(words.welcome.problems.empty.address)).toBeVisible();
  await expectNone(welcome, 'a form with what is missing');
});

test('the tray and a toast', async ({ tray, toasts, tenant, startAtTenant }) => {
  tenant.set(sevenAgents(2));
  tenant.topics(topics);
  const app = await startAtTenant();
  const item = await tray.item();
  const labels = (entries: readonly MenuEntry[]): string[] =>
    entries.flatMap(({ label, entries: more }) => [label, ...labels(more)]);
  await expect.poll(async () => labels(await item.menu()).join()).toContain('Sales');
  expect(labels(await item.menu()).filter(plainIn)).toEqual([]);
  expect(plainIn(await item.tooltip())).toBe(false);
  await app.lines.until('a look', (lines) => lines.some((line) => line.includes(' poll ')));
  tenant.change(1, { present: true });
  const [toast] = await toasts.toasts.until('a toast', (all) => all.length > 0);
  expect(
    [toast?.title, toast?.body, ...(toast?.actions.filter((_, at) => at % 2 === 1) ?? [])].filter((text) =>
      plainIn(text ?? ''),
    ),
  ).toEqual([]);
});
