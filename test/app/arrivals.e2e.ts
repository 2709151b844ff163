import { sevenAgents } from './agents.ts';
import { expect, openPopup, test } from './fixtures.ts';
import { countPolls } from './lines.ts';
import { letPass, looks } from './passing-time.ts';

test('one colleague comes online: one toast, with name, topics and chats; a click leads to them', async ({
  tray,
  toasts,
  tenant,
  startAtTenant,
}) => {
  // Present at the first look: silent. That nothing came is seen in that only one toast ever comes.
  tenant.set(sevenAgents(2, 3));
  const app = await startAtTenant();
  const item = await tray.item();
  await app.lines.until('two polls', (lines) => countPolls(lines) >= 2);

  tenant.change(1, { present: true, chats: 2, topics: [1, 4] });
  const [toast] = await toasts.toasts.until('a toast', (all) => all.length > 0);
  expect(toast).toMatchObject({
    app: 'Chat Presence',
    replaces: 0,
    title: 'Anna Berg is online',
    body: 'Topic 1, Topic 4 · 2 chats',
    hints: { urgency: 1, category: 'presence.online', 'desktop-entry': 'chat-presence' },
  });
  expect(toast?.actions).toEqual(['default', 'Open', 'open', 'Open', 'pause', 'Pause 1 h']);

  const polls = countPolls(app.lines.value);
  await app.lines.until('three more polls', (lines) => countPolls(lines) >= polls + 3);
  expect(toasts.toasts.value).toHaveLength(1);

  expect(await app.popupIsOpen()).toBe(false);
  toasts.click(toast?.id ?? 0);
  const popup = await app.popup();
  await expect.poll(() => app.popupIsOpen()).toBe(true);
  await expect(popup.locator('[data-agent="1"]')).toBeFocused();
  await expect(popup.locator('[data-agent="1"]')).toBeInViewport();

  // The next time it is just the list.
  await popup.keyboard.press('Escape');
  await expect.poll(() => app.popupIsOpen()).toBe(false);
  await item.activate();
  await expect.poll(() => app.popupIsOpen()).toBe(true);
  await expect(popup.locator('.lit')).toHaveCount(0);

  // And the next toast leads to the next colleague.
  tenant.change(5, { present: true });
  const [, next] = await toasts.toasts.until('a second toast', (all) => all.length > 1);
  // Nobody can click before the app has heard which toast is its own.
  await app.lines.until(
    'both toasts told',
    (lines) => lines.filter((line) => line.includes('notice.shown')).length > 1,
  );
  toasts.click(next?.id ?? 0);
  await expect(popup.locator('[data-agent="5"]')).toBeFocused();
});

test('five at once make one toast that counts and names them', async ({ toasts, tenant, startAtTenant }) => {
  tenant.set(sevenAgents(7));
  const app = await startAtTenant();
  await app.lines.until('a poll', (lines) => countPolls(lines) >= 1);
  tenant.set(sevenAgents(1, 2, 3, 4, 5, 7));
  const [toast] = await toasts.toasts.until('a toast', (all) => all.length > 0);
  expect(toast).toMatchObject({
    title: '5 colleagues came online',
    body: 'Anna Berg, Bo Dahl, Carla Eng and 2 more',
  });
  const polls = countPolls(app.lines.value);
  await app.lines.until('two more polls', (lines) => countPolls(lines) >= polls + 2);
  expect(toasts.toasts.value).toHaveLength(1);
});

test('my own switch raises no toast', async ({ toasts, tenant, startAtTenant }) => {
  tenant.set(sevenAgents());
  tenant.myself(4);
  const app = await startAtTenant();
  await app.lines.until('two polls', (lines) => countPolls(lines) >= 2);
  tenant.set(sevenAgents(4));
  await app.lines.until('the reason', (lines) =>
    lines.some((line) => /why=silent:myself agents=4/.test(line)),
  );
  // The fourth and the sixth are in the same topic; of others I do not hear.
  tenant.set(sevenAgents(4, 5, 6));
  const all = await toasts.toasts.until('a toast', (seen) => seen.length > 0);
  expect(all.map((toast) => toast.title)).toEqual(['Felix Juul is online']);
});

test('somebody who flaps is told once, and again when the cool-down is over', async ({
  toasts,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents());
  const app = await startAtTenant();
  const reason = (why: string): Promise<unknown> =>
    app.lines.until(why, (lines) => lines.some((line) => line.includes(`why=silent:${why} agents=1`)));
  await looks(app, 1);
  tenant.set(sevenAgents(1));
  const [first] = await toasts.toasts.until('a toast', (all) => all.length === 1);
  // Still unclicked on the screen, where the next about the same colleague takes its place.
  await app.lines.until('it told', (lines) => lines.some((line) => line.includes('notice.shown')));

  tenant.set(sevenAgents());
  await looks(app, 1);
  tenant.set(sevenAgents(1));
  await reason('briefAbsence');

  tenant.set(sevenAgents());
  await letPass(app, 120_000);
  tenant.set(sevenAgents(1));
  await reason('coolDown');
  expect(toasts.toasts.value).toHaveLength(1);

  tenant.set(sevenAgents());
  await letPass(app, 240_000);
  tenant.set(sevenAgents(1));
  const [, again] = await toasts.toasts.until('a second toast', (all) => all.length > 1);
  expect(again).toMatchObject({ title: 'Anna Berg is online', replaces: first?.id });
});

test('a name full of markup is shown letter by letter', async ({ toasts, tenant, startAtTenant }) => {
  const odd = '<b>Eve</b> & "Söner" <a href="https://example.com">x</a>';
  tenant.set([...sevenAgents(), { id: 8, name: odd, present: false, chats: 0, topics: [] }]);
  const app = await startAtTenant();
  await app.lines.until('a poll', (lines) => countPolls(lines) >= 1);
  tenant.change(8, { present: true });
  tenant.change(1, { present: true });
  const [toast] = await toasts.toasts.until('a toast', (all) => all.length > 0);
  // The title is plain text by the specification, the body may hold markup.
  expect(toast?.title).toBe('2 colleagues came online');
  expect(toast?.body).toContain('&lt;b&gt;Eve&lt;/b&gt; &amp; "Söner" &lt;a href=');
});

test('a notification server that never answers does not hold the app up', async ({
  tray,
  toasts,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents());
  const app = await startAtTenant();
  const item = await tray.item();
  await app.lines.until('a poll', (lines) => countPolls(lines) >= 1);
  toasts.hang();
  tenant.set(sevenAgents(1));
  await expect.poll(() => item.tooltip()).toBe('1 of 7 present · 0 chats');
  const polls = countPolls(app.lines.value);
  await app.lines.until('polls going on', (lines) => countPolls(lines) >= polls + 2);
  await app.lines.until('the failure', (lines) => lines.some((line) => line.includes('notice.failed')));
  await item.activate();
  const popup = await app.popup();
  const missed = popup.locator('section', { hasText: 'This desktop shows no notifications, so' });
  await expect(missed.getByText('Anna Berg is online')).toBeVisible();
  await missed.getByRole('button', { name: 'Got it' }).click();
  await expect(missed).toBeHidden();
});

test("topics are called by the tenant's own names, in the toast and in the list", async ({
  tray,
  toasts,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(2));
  tenant.topics({ 1: 'Sales', 2: 'Support' });
  const app = await startAtTenant();
  const { popup } = await openPopup(tray, app);
  await expect(popup.locator('[data-agent="2"]').getByText('Support')).toBeVisible();
  tenant.change(1, { present: true, chats: 2, topics: [1, 2, 9] });
  const [toast] = await toasts.toasts.until('a toast', (all) => all.length > 0);
  expect(toast?.body).toBe('Sales, Support, Topic 9 · 2 chats');
});
