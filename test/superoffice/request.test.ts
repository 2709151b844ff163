import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bearerSignIn } from '../../electron/accounts/bearer.ts';
import { passwordSignIn } from '../../electron/accounts/password.ts';
import { ticketSignIn } from '../../electron/accounts/ticket.ts';
import { chatPresence } from '../../electron/superoffice/chat-presence.ts';
import { tenantLine } from '../../electron/superoffice/tenant-line.ts';
import { startTestTenant, type TestRequest, type TestTenant } from '../tenant/tenant.ts';
import { accountAt, anna, bo, goodRoster, lookAt, ports, unstopped } from './asking.ts';

let tenant: TestTenant;
beforeEach(async () => {
  tenant = await startTestTenant({ agents: [anna, bo] });
});
afterEach(() => tenant.stop());

test('a good look brings the roster as the tenant has it', async () => {
  expect(await lookAt(tenant)).toEqual({ kind: 'roster', roster: goodRoster, status: 200 });
});

test('the request is the documented one, for the five fields that are read', async () => {
  await lookAt(tenant, { language: () => 'nb' });
  expect(tenant.requests).toHaveLength(1);
  const { method, path, headers } = tenant.requests[0]!;
  expect(method).toBe('POST');
  expect(path).toBe(
    '/api/v1/Agents/Chat/GetChatPresence?$select=UserId,DisplayName,OngoingChats,Present,ChatTopics',
  );
  expect(headers).toMatchObject({
    accept: 'application/json',
    'accept-language': 'nb',
    'so-language': 'nb',
    'content-length': '0',
  });
  expect(headers.cookie).toBeUndefined();
});

test('an address with a path of its own keeps it', async () => {
  const home = { kind: 'fixed', api: `${tenant.url}/SuperOffice/api` } as const;
  const account = { ...accountAt(tenant), home };
  await chatPresence(tenantLine(account, ports()))(unstopped);
  expect(tenant.requests[0]?.path).toMatch(/^\/SuperOffice\/api\/v1\/Agents\/Chat\/GetChatPresence\?/);
});

describe('signs in', () => {
  async function headersWith(signIn: Parameters<typeof accountAt>[1]): Promise<TestRequest['headers']> {
    await chatPresence(tenantLine(accountAt(tenant, signIn), ports()))(unstopped);
    return tenant.requests[0]!.headers;
  }

  test('with a name and a password, in UTF-8', async () => {
    const { authorization } = await headersWith(passwordSignIn('åse', 'p:æ ß'));
    const [scheme, pair] = authorization?.split(' ') ?? [];
    expect(scheme).toBe('Basic');
    expect(Buffer.from(pair ?? '', 'base64').toString('utf8')).toBe('åse:p:æ ß');
  });

  test('with a ticket', async () => {
    const headers = await headersWith(ticketSignIn('7T:abc=', null));
    expect(headers.authorization).toBe('SOTicket 7T:abc=');
    expect(headers['so-apptoken']).toBeUndefined();
  });

  test('with a ticket and the token of an application', async () => {
    const headers = await headersWith(ticketSignIn('7T:abc=', 'token-1'));
    expect(headers).toMatchObject({ authorization: 'SOTicket 7T:abc=', 'so-apptoken': 'token-1' });
  });

  test('with an access token', async () => {
    expect((await headersWith(bearerSignIn('8A:xyz'))).authorization).toBe('Bearer 8A:xyz');
  });
});

test('a wrong password is refused once, and not tried again', async () => {
  const account = accountAt(tenant, passwordSignIn('anna', 'wrong'));
  expect(await chatPresence(tenantLine(account, ports()))(unstopped)).toEqual({
    kind: 'failed',
    failure: { kind: 'signIn', status: 401 },
  });
  expect(tenant.requests).toHaveLength(1);
});
