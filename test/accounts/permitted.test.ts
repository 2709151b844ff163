import { expect, test } from 'vitest';
import type { Home, SignInKind } from '../../electron/accounts/account.ts';
import { readStartEnvironment } from '../../electron/accounts/environment.ts';
import { environmentWithin } from '../../electron/accounts/environment-within.ts';
import { notPermitted } from '../../electron/accounts/permitted.ts';
import type { FixedConnection } from '../../electron/contract/fixed-connection.ts';

const crm: Home = { kind: 'fixed', api: 'https://crm.example.com/SuperOffice/api' };
const online: Home = { kind: 'online', loginServer: 'https://online.superoffice.com', tenantId: 'Cust12345' };

test.each<[FixedConnection, Home, SignInKind, ReturnType<typeof notPermitted>]>([
  [{}, crm, 'password', null],
  [{}, online, 'openId', null],
  [{ address: 'https://crm.example.com/SuperOffice' }, crm, 'password', null],
  [{ address: 'CRM.example.com/superoffice/api/' }, crm, 'password', null],
  [{ address: 'https://crm.example.com/Other' }, crm, 'password', 'tenant'],
  [{ address: 'http://crm.example.com/SuperOffice' }, crm, 'password', 'tenant'],
  [{ address: 'https://crm.example.com/SuperOffice' }, online, 'openId', 'tenant'],
  [{ environment: 'online' }, online, 'openId', null],
  [{ environment: 'sod' }, online, 'openId', 'tenant'],
  [{ environment: 'online' }, crm, 'password', 'tenant'],
  [{ tenantId: 'cust12345' }, online, 'openId', null],
  [{ tenantId: 'Cust1' }, online, 'openId', 'tenant'],
  [{ tenantId: 'Cust12345' }, crm, 'password', 'tenant'],
  [{ clientId: 'x' }, crm, 'password', null],
  [{ signIns: ['openId', 'ticket'] }, crm, 'ticket', null],
  [{ signIns: ['openId', 'ticket'] }, crm, 'password', 'signIn'],
  [{ signIns: ['password'] }, online, 'openId', 'signIn'],
])('where %j is set, %j with %s is not permitted because of: %s', (fixed, home, signIn, problem) => {
  expect(notPermitted(home, signIn, fixed)).toBe(problem);
});

const variables = {
  SUPEROFFICE_URL: 'https://crm.example.com/SuperOffice',
  SUPEROFFICE_TICKET: '7T:x',
  SUPEROFFICE_CLIENT_ID: 'of-the-start',
  SUPEROFFICE_LOGIN_SERVER: 'http://127.0.0.1:1',
  CHAT_PRESENCE_POLL_SECONDS: '1',
};

function within(connection: FixedConnection, fixed = {}): ReturnType<typeof environmentWithin> {
  const environment = readStartEnvironment(variables);
  if (!environment.ok) throw new Error(environment.problem);
  return environmentWithin(environment.value, { connection, fixed });
}

test('an environment is taken as it is where nothing of it is set', () => {
  const expected = { clientId: 'of-the-start', loginServer: 'http://127.0.0.1:1', pollMs: 1_000 };
  expect(within({ address: 'crm.example.com/SuperOffice' })).toMatchObject({ ok: true, value: expected });
});

test('what is set counts in place of what the environment says', () => {
  expect(within({ clientId: 'of-the-policy' }, { pollSeconds: 60 })).toMatchObject({
    value: { clientId: 'of-the-policy', pollMs: null, loginServer: 'http://127.0.0.1:1' },
  });
  const environment = readStartEnvironment({ ...variables, SUPEROFFICE_URL: '', SUPEROFFICE_TICKET: '' });
  if (!environment.ok) throw new Error(environment.problem);
  const strict = environmentWithin(environment.value, { connection: { environment: 'sod' }, fixed: {} });
  expect(strict).toMatchObject({ value: { loginServer: null } });
});

test('an account of the environment that is not permitted is told, without its secrets', () => {
  expect(within({ tenantId: 'Cust1' })).toEqual({
    ok: false,
    problem:
      'SUPEROFFICE_URL names crm.example.com, and your organisation has set another SuperOffice. Unset it, or ask your IT people.',
  });
  expect(within({ signIns: ['openId', 'password'] })).toEqual({
    ok: false,
    problem:
      'Your organisation does not allow the kind of sign-in in the environment. Unset it, or ask your IT people.',
  });
});
