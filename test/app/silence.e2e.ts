import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sevenAgents } from './agents.ts';
import { ended, startByHand, watchLines } from './app.ts';
import { accountAt, expect, test } from './fixtures.ts';
import { countPolls } from './lines.ts';

test('nothing but the tenant is ever contacted', async ({ stage, profile, tray, toasts, tenant }) => {
  tenant.set(sevenAgents(1));
  const netLog = join(profile, 'net-log.json');
  const app = startByHand(stage, {
    profile,
    env: accountAt(tenant),
    switches: [
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      `--log-net-log=${netLog}`,
      '--net-log-capture-mode=Default',
    ],
  });
  const item = await tray.item();
  await item.activate();
  // Only who comes after the first look is news.
  await watchLines(app).until('a poll', (lines) => countPolls(lines) >= 1);
  tenant.set(sevenAgents(1, 2));
  const [toast] = await toasts.toasts.until('a toast', (all) => all.length > 0);
  toasts.click(toast?.id ?? 0);
  await item.choose('Quit');
  await ended(app);

  const log = await readFile(netLog, 'utf8');
  const contacted = [...log.matchAll(/"(?:url|host|original_url)":"([^"]*)"/g)]
    .map(([, address]) => address ?? '')
    .filter((address) => !address.startsWith('app://'));
  expect(contacted.length).toBeGreaterThan(0);
  const { host, hostname } = new URL(tenant.url);
  expect(contacted.filter((address) => !address.includes(host) && address !== hostname)).toEqual([]);
});
