import { X509Certificate } from 'node:crypto';
import { createServer, type Server, type Socket } from 'node:net';
import { session, type Session } from 'electron';
import { tenantSession, type TenantSession } from '../../../electron/desktop/tenant-session.ts';
import type { ServerCertificate } from '../../../electron/presence/certificate.ts';
import { answerLimitMs } from '../../../electron/superoffice/request.ts';
import type { FakeClock } from '../../presence/fake-clock.ts';
import { selfSigned } from '../certificate.ts';
import type { TestAgent } from '../roster.ts';
import { startTestTenant, type Reply, type TestTenant } from '../tenant.ts';
import { startProxy, type Proxy } from './proxy.ts';

/** By which way the tenant is reached. */
export const ways = ['http', 'https', 'http by proxy', 'https by proxy'] as const;
export type Way = (typeof ways)[number];

/** A tenant, the way to it, and all that can be done to both. */
export interface World {
  readonly way: Way;
  readonly clock: FakeClock;
  readonly tenant: TestTenant;
  /** Another server, to which no sign-in may ever come. */
  readonly elsewhere: TestTenant;
  /** The only way to the tenant's host name, where there is one. */
  readonly proxy: Proxy | null;
  /** The address a person would type. */
  readonly url: string;
  /** How Chromium reaches it: the product's own session, and Electron's behind that. */
  readonly product: TenantSession;
  readonly chromium: Session;
  /** Answers the calls of these names in this way; all calls, where none is named. */
  answer(reply: Reply, ...calls: string[]): void;
  /** Does this with whoever connects to the tenant's port. */
  takeOver(connected: (socket: Socket) => void): Promise<void>;
  /** Nothing more comes: lets the time pass that the app waits for a whole answer. */
  hang(): void;
  /** All is well again. */
  mend(): Promise<void>;
  stop(): Promise<void>;
}

let worlds = 0;

/** Starts a tenant with these agents, all well. */
export async function startWorld(way: Way, clock: FakeClock, agents: readonly TestAgent[]): Promise<World> {
  const identity = selfSigned();
  const tls = way.startsWith('https');
  const tenant = await startTestTenant({ agents, myself: 1, ...(tls ? { tls: identity } : {}) });
  tenant.topics({ 1: 'Sales' });
  tenant.responders({ 1: agents.map(({ id }) => id) });
  tenant.open([1]);
  const elsewhere = await startTestTenant();
  const port = Number(new URL(tenant.url).port);
  const proxy = way.endsWith('by proxy') ? await startProxy(port) : null;
  const host = proxy === null ? '127.0.0.1' : 'crm.example.test';
  worlds += 1;
  const product = tenantSession(`world-${worlds}`, tls ? [trustIn(host, identity.cert)] : []);
  const chromium = session.fromPartition(`world-${worlds}`);
  const calls = new Set<string>();
  let usurper: Server | null = null;
  const usurping = new Set<Socket>();

  const byProxy = (): Promise<void> =>
    proxy === null ? Promise.resolve() : chromium.setProxy({ proxyRules: proxy.address });
  await byProxy();
  // Else the very first request may still go without it.
  await chromium.resolveProxy(`https://${host}`);

  async function takeOver(connected: (socket: Socket) => void): Promise<void> {
    await tenant.goDown();
    usurper = createServer((socket) => {
      usurping.add(socket);
      socket.once('close', () => usurping.delete(socket));
      socket.on('error', () => {});
      connected(socket);
    });
    await new Promise<void>((resolve) => usurper?.listen(port, '127.0.0.1', resolve));
  }

  async function giveBack(): Promise<void> {
    const closed = new Promise((resolve) => (usurper === null ? resolve(null) : usurper.close(resolve)));
    usurper = null;
    for (const socket of usurping) socket.destroy();
    await closed;
  }

  return {
    way,
    clock,
    tenant,
    elsewhere,
    proxy,
    url: `${tls ? 'https' : 'http'}://${host}:${port}`,
    product,
    chromium,
    answer(reply, ...names) {
      if (names.length === 0) tenant.answer(reply);
      for (const name of names) {
        tenant.answerCall(name, reply);
        calls.add(name);
      }
    },
    takeOver,
    hang: () => void clock.advance(answerLimitMs),
    async mend() {
      tenant.answer(null);
      for (const name of calls) tenant.answerCall(name, null);
      await giveBack();
      await tenant.goDown();
      await tenant.comeBack();
      if (tls) tenant.identify(identity);
      proxy?.behave(null);
      await proxy?.goDown();
      await proxy?.comeBack();
      await byProxy();
    },
    async stop() {
      product.close();
      await giveBack();
      await Promise.all([tenant.stop(), elsewhere.stop(), proxy?.goDown()]);
    },
  };
}

function trustIn(host: string, cert: string): ServerCertificate {
  const fingerprint = new X509Certificate(cert).fingerprint256;
  return { host, subject: '', issuer: '', fingerprint, validFrom: 0, validUntil: 0 };
}
