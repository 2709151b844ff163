import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openKeyring } from '../desktop/keyring.ts';
import { sevenAgents } from './agents.ts';
import { expect, openPopup, test } from './fixtures.ts';
import { countPolls } from './lines.ts';
import { fillIn, openForm, send, untilConnected } from './welcome-form.ts';

test('a sign-in whose keyring does not open is told as that, costs nothing, and is there when the keyring is', async ({
  stage,
  newProfile,
  tray,
  toasts,
  tenant,
  start,
}) => {
  tenant.set(sevenAgents(1));
  const options = { profile: newProfile, keyring: true, env: { CHAT_PRESENCE_POLL_SECONDS: '1' } };
  const kept = (): Promise<string> => readFile(join(newProfile, 'account.json'), 'utf8');

  const keyring = await openKeyring(stage.desktop);
  const app = await start(options);
  const welcome = await openForm(app);
  await fillIn(welcome, tenant);
  await expect(welcome.getByRole('checkbox')).toBeChecked();
  await send(welcome);
  await untilConnected(welcome);
  await app.close();
  await keyring.stop();
  const file = await kept();
  expect(file).not.toContain(tenant.password);
  const asked = tenant.requests.length;

  const sealed = await start(options);
  const { item, popup } = await openPopup(tray, sealed);
  await expect(popup.getByText(/Your keyring is locked/)).toBeVisible();
  expect(await item.tooltip()).toBe('Sign-in needed');
  expect(toasts.toasts.value.map(({ title }) => title)).not.toContain('Sign-in needed');
  expect(tenant.requests).toHaveLength(asked);
  await sealed.close();
  expect(await kept()).toBe(file);

  const opened = await openKeyring(stage.desktop);
  const again = await start(options);
  await again.lines.until('a poll', (lines) => countPolls(lines) > 0);
  const back = await tray.item();
  await expect.poll(() => back.tooltip()).toBe('1 of 7 present · 0 chats');
  await again.close();
  await opened.stop();
});
