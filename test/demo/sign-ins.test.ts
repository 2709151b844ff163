import { describe, expect, test } from 'vitest';
import { bearerSignIn } from '../../electron/accounts/bearer.ts';
import type { SignIn } from '../../electron/accounts/account.ts';
import { passwordSignIn } from '../../electron/accounts/password.ts';
import { ticketSignIn } from '../../electron/accounts/ticket.ts';
import { startDemoTenant, type DemoTenant } from '../../electron/demo/tenant.ts';
import { fakeClock } from '../presence/fake-clock.ts';
import { demoForEachTest, type Asking } from './asking.ts';

const presence = '/v1/Agents/Chat/GetChatPresence';

async function statusWith(its: Asking, signIn: SignIn): Promise<number> {
  const given = await signIn.headers();
  if (given.kind !== 'headers') throw new Error('the sign-in has no headers');
  const headers = { Authorization: undefined, ...given.headers };
  return (await its.ask(presence, { method: 'POST', headers })).status;
}

type WithSecrets = (secrets: DemoTenant['secrets']) => SignIn;

describe('on premises', () => {
  const its = demoForEachTest();

  test.each<[string, WithSecrets]>([
    ['name and password', ({ username, password }) => passwordSignIn(username, password)],
    ['the name in capitals', ({ username, password }) => passwordSignIn(username.toUpperCase(), password)],
    ['a ticket', ({ ticket }) => ticketSignIn(ticket, null)],
    ['a ticket with whatever token of a program', ({ ticket }) => ticketSignIn(ticket, 'abc')],
    ['an access token', ({ accessToken }) => bearerSignIn(accessToken)],
  ])('%s lets in', async (_what, signIn) => {
    expect(await statusWith(its, signIn(its.demo.secrets))).toBe(200);
  });

  test.each<[string, WithSecrets]>([
    ['another password', ({ username }) => passwordSignIn(username, 'secret')],
    [
      'the password in capitals',
      ({ username, password }) => passwordSignIn(username, password.toUpperCase()),
    ],
    ['no password', ({ username }) => passwordSignIn(username, '')],
    ['another name', ({ password }) => passwordSignIn('anna', password)],
    ['another ticket', () => ticketSignIn('7T:abc', null)],
    ['an access token as a ticket', ({ accessToken }) => ticketSignIn(accessToken, null)],
    ['another access token', () => bearerSignIn('8A:Cust12345.abc')],
    ['a ticket as an access token', ({ ticket }) => bearerSignIn(ticket)],
  ])('%s does not', async (_what, signIn) => {
    expect(await statusWith(its, signIn(its.demo.secrets))).toBe(401);
  });

  test.each([undefined, '', 'Basic', 'Basic ', 'Basic !', 'Basic aWRh', 'Negotiate abc', 'abc'])(
    'nor does the header %o',
    async (Authorization) => {
      for (const path of [presence, '/v1/User/currentPrincipal', '/v1/other', '/other']) {
        const answer = await its.ask(path, { method: 'POST', headers: { Authorization } });
        expect(answer.status).toBe(401);
        expect(answer.json).toMatchObject({ Error: true, ErrorType: 'UnauthorizedAccessException' });
      }
    },
  );

  test.each(['bearer', 'BEARER', 'Bearer '])('the word %o is the same', async (word) => {
    const Authorization = `${word} ${its.demo.secrets.accessToken}`;
    expect((await its.ask(presence, { method: 'POST', headers: { Authorization } })).status).toBe(200);
  });

  test('the secrets of one run are none of another', async () => {
    const other = await startDemoTenant(fakeClock(), 1);
    await other.stop();
    for (const name of ['password', 'ticket', 'appToken', 'accessToken'] as const) {
      expect(other.secrets[name]).not.toBe(its.demo.secrets[name]);
    }
    expect(other.clientId).not.toBe(its.demo.clientId);
  });
});

describe('online', () => {
  const its = demoForEachTest({ online: true });

  test.each<[string, WithSecrets, number]>([
    ['a ticket with the program’s token', ({ ticket, appToken }) => ticketSignIn(ticket, appToken), 200],
    ['a ticket alone', ({ ticket }) => ticketSignIn(ticket, null), 401],
    ['a ticket with another program’s token', ({ ticket }) => ticketSignIn(ticket, 'abc'), 401],
    ['another ticket with the program’s token', ({ appToken }) => ticketSignIn('7T:abc', appToken), 401],
    ['an access token', ({ accessToken }) => bearerSignIn(accessToken), 200],
    ['name and password', ({ username, password }) => passwordSignIn(username, password), 200],
  ])('%s: %d', async (_what, signIn, status) => {
    expect(await statusWith(its, signIn(its.demo.secrets))).toBe(status);
  });
});
