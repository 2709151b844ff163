import { join } from 'node:path';
import { startTestTenant } from '../tenant/tenant.ts';
import { sevenAgents } from './agents.ts';
import { ended, startByHand, watchLog } from './app.ts';
import { busyDay } from './busy-day.ts';
import { accountAt, expect, test } from './fixtures.ts';
import { countPolls } from './lines.ts';
import { contacted, netLogTo, strangers } from './net-log.ts';

/** Nothing really goes out where this test runs, even if the app were to try; the log tells that it tried. */
const nobodyElse = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

test('nothing but the tenant is ever contacted', async ({ stage, profile, tray, toasts, tenant }) => {
  tenant.set(sevenAgents(1));
  const netLog = join(profile, 'net-log.json');
  const app = startByHand(stage, {
    profile,
    env: accountAt(tenant),
    switches: [nobodyElse, netLogTo(netLog)],
  });
  const item = await tray.item();
  await item.activate();
  // Only who comes after the first look is news.
  await watchLog(stage, app, profile).until('a poll', (lines) => countPolls(lines) >= 1);
  tenant.set(sevenAgents(1, 2));
  const [toast] = await toasts.toasts.until('a toast', (all) => all.length > 0);
  toasts.click(toast?.id ?? 0);
  await item.choose('Quit');
  await ended(app);

  const addresses = await contacted(netLog);
  expect(addresses).toContain(tenant.url);
  expect(strangers(addresses, tenant.url)).toEqual([]);
});

test('nor with everything on: all windows, topics, toasts, my switch, and a tenant that names other addresses', async ({
  profile,
  tray,
  toasts,
  tenant,
  start,
}) => {
  const other = await startTestTenant();
  tenant.set(sevenAgents(1, 3).map((agent) => ({ ...agent, name: `${agent.name} ${other.url}` })));
  tenant.myself(5, { PictureUrl: `${other.url}/face.png`, FullName: `<img src="${other.url}/me.png">` });
  tenant.topics({ 1: `Support ${other.url}`, 2: `<img src="${other.url}/2.png">` });
  tenant.responders({ 1: [1, 3, 5], 2: [2] });
  tenant.open([1, 2]);
  const netLog = join(profile, 'net-log.json');
  const app = await start({ env: accountAt(tenant), switches: [nobodyElse, netLogTo(netLog)] });
  await busyDay(app, { tray, toasts, tenant });
  await app.close();

  const addresses = await contacted(netLog);
  expect(addresses).toContain(tenant.url);
  expect(strangers(addresses, tenant.url)).toEqual([]);
  expect(other.requests).toEqual([]);
  await other.stop();
});
