import { sevenAgents } from './agents.ts';
import { accountAt, expect, openPopup, test } from './fixtures.ts';
import { isFailedPoll } from './lines.ts';

test('a tenant that goes down is said so, keeps the last roster, and comes back without a storm', async ({
  tray,
  toasts,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(1));
  const app = await startAtTenant();
  const item = await tray.item();
  await expect.poll(() => item.tooltip()).toBe('1 of 7 present · 0 chats');
  const live = (await item.pixmaps())[0]?.argb;
  await item.activate();
  const popup = await app.popup();
  await expect(popup.getByText('Anna Berg')).toBeVisible();

  await tenant.goDown();
  await expect(popup.getByText("Can't reach SuperOffice.")).toBeVisible();
  await expect(popup.getByText(/What you see is from \d\d:\d\d\./)).toBeVisible();
  await expect(popup.getByText('Anna Berg')).toBeVisible();
  await expect
    .poll(() => item.tooltip())
    .toMatch(/^last seen \d\d:\d\d, reconnecting · 1 of 7 present · 0 chats$/);
  expect((await item.pixmaps())[0]?.argb.equals(live ?? Buffer.of())).toBe(false);
  await app.lines.until('three failed polls', (lines) => lines.filter(isFailedPoll).length >= 3);

  tenant.set(sevenAgents(1, 2, 3, 4, 5, 6));
  await tenant.comeBack();
  await expect.poll(() => item.tooltip(), { timeout: 30_000 }).toBe('6 of 7 present · 0 chats');
  await expect(popup.getByText("Can't reach SuperOffice.")).toBeHidden();
  await app.lines.until('the reason', (lines) =>
    lines.some((line) => line.includes('why=told:digest agents=2,3,4,5,6')),
  );

  tenant.set(sevenAgents(1, 2, 3, 4, 5, 6, 7));
  const all = await toasts.toasts.until('a toast after the digest', (seen) => seen.length > 1);
  expect(all.map((toast) => toast.title)).toEqual([
    'While SuperOffice was out of reach: 5 came online',
    'Greta Krogh is online',
  ]);
});

/** So seldom that hardly a look of the schedule answers what a person has just asked for. */
const seldom = { CHAT_PRESENCE_POLL_SECONDS: '300' };

test('"Try now" looks at once', async ({ tray, tenant, start }) => {
  tenant.set(sevenAgents(1));
  await tenant.goDown();
  const app = await start({ env: { ...accountAt(tenant), ...seldom } });
  const { popup } = await openPopup(tray, app);
  await expect(popup.getByText("Can't reach SuperOffice.")).toBeVisible();
  await tenant.comeBack();
  await popup.getByRole('button', { name: 'Try now' }).click();
  await expect(popup.getByRole('heading', { name: '1 of 7 present' })).toBeVisible({ timeout: 2_000 });
});

test('a refused password stops the polling until a person tries again', async ({ tray, tenant, start }) => {
  tenant.set(sevenAgents(1));
  const app = await start({
    env: {
      SUPEROFFICE_URL: tenant.url,
      SUPEROFFICE_USERNAME: tenant.username,
      SUPEROFFICE_PASSWORD: 'wrong-password',
      CHAT_PRESENCE_POLL_SECONDS: '1',
    },
  });
  const item = await tray.item();
  await expect.poll(() => item.tooltip()).toBe('Sign-in needed');
  await item.activate();
  const popup = await app.popup();
  await expect(popup.getByText('SuperOffice refused the name or the password.')).toBeVisible();
  expect(tenant.requests).toHaveLength(1);
  await popup.getByRole('button', { name: 'Refresh' }).click();
  await expect.poll(() => tenant.requests.length).toBe(2);
  expect(app.lines.value.join('\n')).not.toContain('wrong-password');
});

test('a web page, null and half an answer never empty the list', async ({ tray, toasts, tenant, start }) => {
  tenant.set(sevenAgents(1, 2));
  const app = await start({ env: { ...accountAt(tenant), ...seldom } });
  const { popup } = await openPopup(tray, app);
  await expect(popup.getByRole('heading', { name: '2 of 7 present' })).toBeVisible();
  const faults = [
    { type: 'text/html', body: '<html><body>Sign in</body></html>', says: 'answers with a web page' },
    { type: 'application/json', body: 'null', says: "could not read SuperOffice's answer" },
    { type: 'application/json', body: '{"Error":true}', says: "could not read SuperOffice's answer" },
    { type: 'application/json', body: '[{"UserId":1,"Disp', says: "could not read SuperOffice's answer" },
  ];
  for (const { type, body, says } of faults) {
    tenant.answer((_request, response) => {
      response.writeHead(200, { 'Content-Type': type });
      response.end(body);
    });
    // A single failure is a blip, and nothing is said of it.
    for (const failures of [1, 2]) {
      const before = app.lines.value.filter(isFailedPoll).length;
      await popup.getByRole('button', { name: 'Refresh' }).click();
      await app.lines.until(`failure ${failures}`, (lines) => lines.filter(isFailedPoll).length > before);
    }
    await expect(popup.getByText(says)).toBeVisible();
    await expect(popup.getByRole('heading', { name: '2 of 7 present' })).toBeVisible();
    tenant.answer(null);
    await popup.getByRole('button', { name: 'Try now' }).click();
    await expect(popup.getByText(says)).toBeHidden();
  }
  expect(toasts.toasts.value).toEqual([]);
});
