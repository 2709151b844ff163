import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sevenAgents } from './agents.ts';
import type { Guest } from './caged.ts';
import { expect, openPopup, test } from './fixtures.ts';

// What Electron's security checklist asks for is in checklist-1-7.e2e.ts and checklist-12-20.e2e.ts.

test('what a page can know of an account holds nothing of how it signs in', async ({
  tray,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(1));
  const app = await startAtTenant();
  const { popup } = await openPopup(tray, app);
  await expect(popup.getByText('Anna Berg')).toBeVisible();
  const known = await popup.evaluate(async () =>
    JSON.stringify(await (window as unknown as Guest).chatPresence.getState()),
  );
  expect(known).toContain('Anna Berg');
  expect(known).not.toContain(tenant.username);
  expect(known).not.toContain(tenant.password);
});

test('no process of ours still holds the sign-in in its environment, not even the one that shows the page', async ({
  profile,
  tray,
  tenant,
  startAtTenant,
}) => {
  tenant.set(sevenAgents(1));
  const app = await startAtTenant();
  const spy = join(profile, 'spy.cjs');
  await writeFile(
    spy,
    "require('electron').contextBridge.exposeInMainWorld('environment', JSON.stringify(process.env));",
  );
  await app.electron.evaluate(
    ({ session }, filePath) => session.defaultSession.registerPreloadScript({ type: 'frame', filePath }),
    spy,
  );
  const { popup } = await openPopup(tray, app);
  await expect(popup.getByRole('heading', { level: 1 })).toBeVisible();
  const seenByPage = await popup.evaluate(() =>
    String((window as unknown as Record<string, unknown>)['environment']),
  );
  const seenByMain = await app.electron.evaluate(() => JSON.stringify(process.env));
  for (const seen of [seenByPage, seenByMain]) {
    expect(seen).toContain('PATH');
    expect(seen).not.toContain('SUPEROFFICE_PASSWORD');
    expect(seen).not.toContain(tenant.password);
  }
});
