import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TransientCause } from '../../electron/presence/failure.ts';
import type { LookResult } from '../../electron/presence/look.ts';
import { chatPresence } from '../../electron/superoffice/chat-presence.ts';
import { tenantLine } from '../../electron/superoffice/tenant-line.ts';
import { answerLimitMs, UntrustedCertificate, type Fetch } from '../../electron/superoffice/request.ts';
import { fakeClock } from '../presence/fake-clock.ts';
import { selfSigned } from '../tenant/certificate.ts';
import * as faults from '../tenant/faults.ts';
import { startTestTenant, type Reply, type TestTenant } from '../tenant/tenant.ts';
import { accountAt, anna, goodRows, lookAt, ports } from './asking.ts';

const transient = (cause: TransientCause): LookResult => ({
  kind: 'failed',
  failure: { kind: 'transient', cause, status: null },
});

let tenant: TestTenant;
beforeEach(async () => {
  tenant = await startTestTenant({ agents: [anna] });
});
afterEach(() => tenant.stop());

/** Answers in this way, and tells when it has begun to. */
function answering(reply: Reply): Promise<void> {
  return new Promise((resolve) =>
    tenant.answer((request, response) => {
      reply(request, response);
      resolve();
    }),
  );
}

describe('an answer that does not come in time', () => {
  test.each<[string, Reply]>([
    ['at all', faults.silence()],
    ['to its end', faults.slowDrip()],
  ])('%s ends the look', async (_what, reply) => {
    const clock = fakeClock();
    const arrived = answering(reply);
    const answered = tenant.nextRequest();
    const look = lookAt(tenant, { clock });
    await arrived;
    await clock.advance(answerLimitMs - 1);
    expect(clock.due()).toHaveLength(1);
    await clock.advance(1);
    expect(await look).toEqual(transient('timeout'));
    // The connection is given up as well.
    await answered;
  });

  test('because the connection never comes about ends the look too', async () => {
    // It takes connections, and then says nothing of the handshake that has to come first.
    const mute = createServer().listen(0, '127.0.0.1');
    await once(mute, 'listening');
    const connected = once(mute, 'connection');
    const clock = fakeClock();
    const { port } = mute.address() as AddressInfo;
    const look = lookAt({ ...tenant, url: `https://127.0.0.1:${port}` }, { clock });
    await connected;
    await clock.advance(answerLimitMs);
    expect(await look).toEqual(transient('timeout'));
    mute.close();
  });

  test('leaves no timer behind when it does', async () => {
    const clock = fakeClock();
    await lookAt(tenant, { clock });
    tenant.answer(faults.reset());
    await lookAt(tenant, { clock });
    expect(clock.due()).toEqual([]);
  });
});

test('whoever stops a look ends its request at once', async () => {
  const stopped = new AbortController();
  const arrived = answering(faults.silence());
  const answered = tenant.nextRequest();
  const look = chatPresence(tenantLine(accountAt(tenant), ports()))(stopped.signal);
  await arrived;
  stopped.abort();
  expect((await look).kind).toBe('failed');
  await answered;
});

test('a look that was stopped before it began asks nothing', async () => {
  await chatPresence(tenantLine(accountAt(tenant), ports()))(AbortSignal.abort());
  expect(tenant.requests).toEqual([]);
});

test('nobody at the address: unreachable, and fine once there is', async () => {
  await tenant.goDown();
  expect(await lookAt(tenant)).toEqual(transient('unreachable'));
  await tenant.comeBack();
  expect((await lookAt(tenant)).kind).toBe('roster');
});

test('a certificate that nobody trusts is not trusted, and the sign-in is not sent', async () => {
  const secure = await startTestTenant({ agents: [anna], tls: selfSigned() });
  const result = await lookAt(secure);
  await secure.stop();
  expect(result).toEqual(transient('insecure'));
  expect(secure.requests).toEqual([]);
});

describe("the platform's own words mean", () => {
  test.each<[string, string, TransientCause]>([
    ['net::ERR_CERT_AUTHORITY_INVALID', '', 'insecure'],
    ['net::ERR_CERT_DATE_INVALID', '', 'insecure'],
    ['fetch failed', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'insecure'],
    ['fetch failed', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'insecure'],
    ['fetch failed', 'ERR_TLS_CERT_ALTNAME_INVALID', 'insecure'],
    ['fetch failed', 'CERT_HAS_EXPIRED', 'insecure'],
    ['net::ERR_SSL_PROTOCOL_ERROR', '', 'insecure'],
    ['net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH', '', 'insecure'],
    ['net::ERR_SSL_CLIENT_AUTH_CERT_NEEDED', '', 'insecure'],
    ['PROXY_AUTH_REQUESTED', '', 'proxySignIn'],
    ['net::ERR_PROXY_AUTH_UNSUPPORTED', '', 'proxySignIn'],
    ['net::ERR_PROXY_CONNECTION_FAILED', '', 'proxy'],
    ['net::ERR_TUNNEL_CONNECTION_FAILED', '', 'proxy'],
    ['Attempted to redirect, but redirect policy was "error"', '', 'redirected'],
    ['net::ERR_TIMED_OUT', '', 'timeout'],
    ['net::ERR_CONNECTION_TIMED_OUT', '', 'timeout'],
    ['fetch failed', 'ETIMEDOUT', 'timeout'],
    ['net::ERR_CONTENT_DECODING_FAILED', '', 'unreadable'],
    ['net::ERR_CONTENT_LENGTH_MISMATCH', '', 'unreadable'],
    ['net::ERR_INCOMPLETE_CHUNKED_ENCODING', '', 'unreadable'],
    ['net::ERR_INVALID_HTTP_RESPONSE', '', 'unreadable'],
    ['net::ERR_RESPONSE_HEADERS_TOO_BIG', '', 'unreadable'],
    ['net::ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_LENGTH', '', 'unreadable'],
    ['net::ERR_INTERNET_DISCONNECTED', '', 'unreachable'],
    ['net::ERR_NAME_NOT_RESOLVED', '', 'unreachable'],
    ['net::ERR_CONNECTION_REFUSED', '', 'unreachable'],
    ['fetch failed', 'ECONNRESET', 'unreachable'],
    ['fetch failed', 'ENOTFOUND', 'unreachable'],
    ['something nobody has heard of', '', 'unreachable'],
  ])('%s %s: %s', async (message, code, cause) => {
    const refuse: Fetch = () =>
      Promise.reject(new TypeError(message, { cause: Object.assign(new Error(), { code }) }));
    expect(await lookAt(tenant, { fetch: refuse })).toEqual(transient(cause));
  });

  test('a certificate that was shown and not trusted is told with all a person can judge it by', async () => {
    const certificate = {
      host: 'crm.example.com',
      subject: 'crm',
      issuer: 'us',
      fingerprint: 'AB',
      validFrom: 0,
      validUntil: 1,
    };
    const refuse: Fetch = () =>
      Promise.reject(new UntrustedCertificate(certificate, new Error('net::ERR_CERT')));
    expect(await lookAt(tenant, { fetch: refuse })).toEqual({
      kind: 'failed',
      failure: { kind: 'untrusted', certificate },
    });
  });

  test('nothing, when it is no error that is thrown', async () => {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
    expect(await lookAt(tenant, { fetch: () => Promise.reject(null) })).toEqual(transient('unreachable'));
  });
});

test('a proxy that wants a sign-in before it opens a tunnel is told as that, though the rest of its answer fails', async () => {
  const broken = new ReadableStream({
    pull: (controller) => controller.error(new Error('net::ERR_TUNNEL_CONNECTION_FAILED')),
  });
  const refuse: Fetch = () => Promise.resolve(new Response(broken, { status: 407 }));
  expect(await lookAt(tenant, { fetch: refuse })).toEqual({
    kind: 'failed',
    failure: { kind: 'transient', cause: 'proxySignIn', status: 407 },
  });
});

test('two looks in a row share nothing but the account', async () => {
  tenant.answer(faults.truncated(goodRows));
  await lookAt(tenant);
  tenant.answer(null);
  expect((await lookAt(tenant)).kind).toBe('roster');
  expect(tenant.requests.map(({ headers }) => headers.cookie)).toEqual([undefined, undefined]);
});
