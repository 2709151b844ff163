import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sendJson, startTestTenant, type Reply, type TestTenant, type TestTenantOptions } from './tenant.ts';

/** A sign-in server that tells where a tenant is, and the servers it may be on. */
export interface OnlineWorld {
  /** Without a slash behind it. */
  readonly loginServer: string;
  readonly tenantId: string;
  /** Where the tenant is at first, and where it may move. */
  readonly servers: readonly [TestTenant, TestTenant];
  /** How often the state was asked for. */
  asked(): number;
  /** What is answered from now on: parts of a state, a status without one, or anything at all. */
  tell(part: Readonly<Record<string, unknown>> | number | Reply): void;
  stop(): Promise<void>;
}

/** Starts it, with the tenant running on the first server, for an hour by this wall clock. */
export async function startOnlineWorld(
  now: () => number,
  options: TestTenantOptions = {},
): Promise<OnlineWorld> {
  const tenantId = 'Cust12345';
  const servers = [await startTestTenant(options), await startTestTenant(options)] as const;
  let told: Readonly<Record<string, unknown>> | number | Reply = {};
  let asked = 0;
  const login: Server = createServer((request, response) => {
    if (request.url !== `/api/state/${tenantId}`) return sendJson(response, 404, null);
    asked += 1;
    if (typeof told === 'function') return told(request, response);
    if (typeof told === 'number') return sendJson(response, told, null);
    sendJson(response, 200, {
      ContextIdentifier: tenantId,
      Endpoint: `${servers[0].url}/`,
      State: 'Running',
      IsRunning: true,
      ValidUntil: new Date(now() + 3_600_000).toISOString(),
      Api: `${servers[0].url}/api`,
      ...told,
    });
  });
  await new Promise<void>((resolve) => login.listen(0, '127.0.0.1', resolve));
  return {
    loginServer: `http://127.0.0.1:${(login.address() as AddressInfo).port}`,
    tenantId,
    servers,
    asked: () => asked,
    tell: (part) => void (told = part),
    async stop() {
      login.closeAllConnections();
      await new Promise((resolve) => login.close(resolve));
      for (const server of servers) await server.stop().catch(() => {});
    },
  };
}
