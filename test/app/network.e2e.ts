import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { redirectTo, status } from '../tenant/faults.ts';
import { startTestTenant, type TestTenant } from '../tenant/tenant.ts';
import { sevenAgents } from './agents.ts';
import { accountAt, expect, openPopup, test } from './fixtures.ts';
import { countPolls } from './lines.ts';

/** A proxy that leads every host to one tenant, or asks for a name and password first. */
async function startProxy(tenant: TestTenant): Promise<{ address: string; server: Server; closed: boolean }> {
  const proxy = { address: '', server: createServer(), closed: false };
  proxy.server.on('request', (incoming, response) => {
    if (proxy.closed) {
      return void response.writeHead(407, { 'Proxy-Authenticate': 'Basic realm="office"' }).end();
    }
    const { pathname, search } = new URL(incoming.url ?? '');
    const { method, headers } = incoming;
    const onward = ask(`${tenant.url}${pathname}${search}`, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    });
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => proxy.server.listen(0, '127.0.0.1', resolve));
  proxy.address = `http://127.0.0.1:${(proxy.server.address() as AddressInfo).port}`;
  return proxy;
}

test('the system’s proxy is used; one that wants a name and password, and one that is gone, are told', async ({
  tray,
  tenant,
  start,
}) => {
  tenant.set(sevenAgents(1));
  const proxy = await startProxy(tenant);
  const env = { ...accountAt(tenant), SUPEROFFICE_URL: 'http://crm.example.test', http_proxy: proxy.address };
  const app = await start({ env });
  const { item, popup } = await openPopup(tray, app);
  await expect.poll(() => item.tooltip()).toBe('1 of 7 present · 0 chats');
  expect(tenant.requests[0]?.headers.host).toBe('crm.example.test');

  proxy.closed = true;
  await expect(popup.getByText(/proxy wants a name and a password/)).toBeVisible();
  proxy.closed = false;
  await expect(popup.getByText(/proxy wants a name and a password/)).toBeHidden();
  proxy.server.closeAllConnections();
  proxy.server.close();
  await expect(popup.getByText(/proxy does not let us through/)).toBeVisible();
});

test('a redirect to another address is refused, and nobody there sees the sign-in', async ({
  tray,
  tenant,
  startAtTenant,
}) => {
  const other = await startTestTenant();
  tenant.answer(redirectTo(`${other.url}/api/v1/Agents/Chat/GetChatPresence`, 307));
  const app = await startAtTenant();
  const { popup } = await openPopup(tray, app);
  await expect(popup.getByText(/^127\.0\.0\.1:\d+ sends us to another address/)).toBeVisible();
  expect(other.requests).toEqual([]);
  await other.stop();
});

test('cookies a tenant sets are never sent back, and what it lets be cached is asked for again', async ({
  tenant,
  startAtTenant,
}) => {
  const headers = { 'Set-Cookie': 'SoSession=abc; Path=/', 'Cache-Control': 'max-age=3600' };
  tenant.answer(status(200, { ...headers, 'Content-Type': 'application/json' }, '[]'));
  const app = await startAtTenant();
  await app.lines.until('three polls', (lines) => countPolls(lines) >= 3);
  expect(tenant.requests.filter(({ path }) => path.includes('GetChatPresence')).length).toBeGreaterThan(2);
  expect(tenant.requests.every((request) => request.headers.cookie === undefined)).toBe(true);
});
