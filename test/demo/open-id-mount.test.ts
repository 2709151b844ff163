import { expect, test, vi } from 'vitest';
import type { OpenIdMount, OpenIdOptions } from '../../electron/demo/open-id-mount.ts';
import { askAt, demoForEachTest } from './asking.ts';

/** A sign-in server that answers one address, and whose tokens are those that end in "good". */
const answer = vi.fn<OpenIdMount['answer']>((request, body, response) => {
  if (request.url !== '/login/common/oauth/tokens') return false;
  response.end(`${request.method} ${body}`);
  return true;
});
const mounted = vi.fn<(options: OpenIdOptions) => OpenIdMount>(() => ({
  answer,
  accepts: (token) => token.endsWith('good'),
}));
const its = demoForEachTest({ openId: mounted });

test('it is told who it is and whom it signs in', () => {
  expect(mounted).toHaveBeenLastCalledWith({
    issuer: its.demo.origin,
    clientId: its.demo.clientId,
    clock: its.clock,
    tenantId: 'Cust12345',
    user: {
      name: 'Ida Moen',
      upn: 'ida.moen@example.com',
      email: 'ida.moen@example.com',
      associateId: 14,
    },
  });
});

test('what is under /login/ is its own, with the body read', async () => {
  const body = 'grant_type=authorization_code';
  const answered = await its.askServer('/login/common/oauth/tokens', { method: 'POST', body });
  expect(answered.text).toBe(`POST ${body}`);
});

test('what it does not take is not there', async () => {
  expect((await its.askServer('/login/other')).status).toBe(404);
});

test('nothing else is shown to it', async () => {
  answer.mockClear();
  for (const path of ['/login', '/signin', '/control', '/Cust12345/api']) await its.askServer(path);
  expect(answer).not.toHaveBeenCalled();
});

test('too much is not even shown to it', async () => {
  answer.mockClear();
  const request = { method: 'POST', body: 'x'.repeat(200_000) };
  expect((await its.askServer('/login/common/oauth/tokens', request)).status).toBe(413);
  expect(answer).not.toHaveBeenCalled();
});

test.each([
  ['8A:this.is.good', 200],
  ['8A:this.is.bad', 401],
])('its tokens let in: %s', async (token, status) => {
  const headers = { Authorization: `Bearer ${token}` };
  expect((await askAt(`${its.demo.address}/api/v1/Presence/GetAll`, { headers })).status).toBe(status);
});
