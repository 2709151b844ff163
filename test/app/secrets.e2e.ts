import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { settingsVersion } from '../../electron/settings/schema.ts';
import { openKeyring } from '../desktop/keyring.ts';
import { sendJson, type Reply, type TestTenant } from '../tenant/tenant.ts';
import { sevenAgents } from './agents.ts';
import { busyDay } from './busy-day.ts';
import { expect, test } from './fixtures.ts';
import { countPolls, isFailedPoll } from './lines.ts';
import { foldersOf, holds, traces } from './traces.ts';
import { fillIn, openForm, send, untilConnected } from './welcome-form.ts';

/** A tenant that says the password wherever it may say anything. */
function tellPassword(tenant: TestTenant): void {
  const { password } = tenant;
  const agents = sevenAgents(1, 3).map((agent) => ({ ...agent, name: `${agent.name} ${password}` }));
  tenant.set(agents);
  tenant.myself(5, { FullName: password, Associate: password, EMailAddress: password });
  tenant.topics({ 1: `Support ${password}`, 2: password });
  tenant.responders({ 1: [1, 3, 5], 2: [2] });
  tenant.open([1, 2]);
}

/** A failure that hands back what it was asked with, as servers that trace their faults do. */
const faultWithAllOfIt =
  (password: string): Reply =>
  ({ headers }, response) => {
    response.setHeader('X-Trace', Buffer.from(password).toString('base64'));
    response.setHeader('Set-Cookie', `SoSession=${encodeURIComponent(password)}`);
    sendJson(response, 500, { Error: true, ErrorType: password, Message: JSON.stringify(headers) });
  };

test('a password is on no disk and in no line, in whatever way it is written, though the tenant says it in every answer', async ({
  stage,
  newProfile,
  tray,
  toasts,
  tenant,
  start,
}) => {
  tellPassword(tenant);
  const keyring = await openKeyring(stage.desktop);
  const app = await start({ profile: newProfile, keyring: true, env: { CHAT_PRESENCE_POLL_SECONDS: '1' } });
  const welcome = await openForm(app);
  await fillIn(welcome, tenant);
  await send(welcome);
  await untilConnected(welcome);
  await expect.poll(() => app.electron.windows().length).toBe(0);

  const toast = await busyDay(app, { tray, toasts, tenant });
  // It was there to be written down.
  expect(toast.title).toContain(tenant.password);
  tenant.answer(faultWithAllOfIt(tenant.password));
  await app.lines.until('a failed poll', (lines) => lines.some(isFailedPoll));
  await app.close();
  await keyring.stop();

  const { found, read } = await traces(await foldersOf(stage, newProfile), [tenant.password]);
  expect(found).toEqual([]);
  expect(read).toBeGreaterThan(10);
  expect(JSON.parse(await readFile(join(newProfile, 'account.json'), 'utf8'))).toHaveProperty('sealed');
  expect(app.lines.value.filter((line) => holds(Buffer.from(line), tenant.password))).toEqual([]);
});

test('secrets that stand in the settings are in no line of the log', async ({
  profile,
  tray,
  toasts,
  tenant,
  start,
}) => {
  tellPassword(tenant);
  const { password } = tenant;
  const token = '8A:Cust12345.planted-by-somebody';
  const planted = { look: password, language: token, shortcut: password, rules: [password], clientId: token };
  await writeFile(
    join(profile, 'settings.json'),
    JSON.stringify({ version: settingsVersion, withoutAccount: 'demo', ...planted, [password]: token }),
  );
  const app = await start({
    env: {
      SUPEROFFICE_URL: tenant.url,
      SUPEROFFICE_USERNAME: tenant.username,
      SUPEROFFICE_PASSWORD: password,
      CHAT_PRESENCE_POLL_SECONDS: '1',
    },
  });
  await tray.item();
  await app.lines.until('a poll', (lines) => countPolls(lines) > 0);
  tenant.change(2, { present: true });
  await toasts.toasts.until('a toast', (all) => all.length > 0);
  tenant.answer(faultWithAllOfIt(password));
  await app.lines.until('a failed poll', (lines) => lines.some(isFailedPoll));
  await app.close();
  const log = await readFile(join(profile, 'logs', 'chat-presence.log'), 'utf8');
  expect(log).toContain('settings');
  for (const line of [...log.split('\n'), ...app.lines.value]) {
    expect([password, token].filter((secret) => holds(Buffer.from(line), secret))).toEqual([]);
  }
});
