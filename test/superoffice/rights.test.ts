import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SignIn } from '../../electron/accounts/account.ts';
import { tenantLine } from '../../electron/superoffice/tenant-line.ts';
import { openStage, type Stage } from '../accounts/open-id/stage.ts';
import { isLetIn, renewals, signedIn } from '../accounts/open-id/signed-in.ts';
import * as faults from '../tenant/faults.ts';
import { startTestTenant, type TestTenant } from '../tenant/tenant.ts';
import { accountAt, ports, unstopped } from './asking.ts';

/** A tenant that says 403 both to who is not signed in any more and to who may not make a call. */
let tenant: TestTenant;
let stage: Stage;
let forbidden: string[];
let signIn: SignIn;
let call: (name: string, mayBeForbidden?: boolean) => Promise<unknown>;
beforeEach(async () => {
  stage = await openStage();
  tenant = await startTestTenant();
  forbidden = [];
  tenant.answer((request, response) => {
    const mayNot = forbidden.some((name) => request.url?.includes(name) === true);
    const headers = { Authorization: request.headers.authorization ?? '' };
    const reply = isLetIn(stage, headers) && !mayNot ? faults.jsonOf([]) : faults.status(403);
    reply(request, response);
  });
  ({ signIn } = signedIn(stage, await stage.tokens()));
  const line = tenantLine(accountAt(tenant, signIn), ports({ clock: stage.clock }));
  call = async (name, mayBeForbidden = false) => {
    const path = `/v1/Agents/Chat/${name}`;
    const called = await line.call({ method: 'POST', path, mayBeForbidden }, unstopped);
    return called.ok ? called.answer.status : called.failure;
  };
});
afterEach(async () => {
  await tenant.stop();
  await stage.stop();
});

const noRight = { kind: 'refused', status: 403 };

test('a right that not everybody has and that is missing costs no renewal', async () => {
  forbidden = ['ChatTopicsForUser'];
  expect(await call('ChatTopicsForUser', true)).toEqual(noRight);
  expect(await call('GetChatPresence')).toBe(200);
  expect([renewals(stage), tenant.requests.length]).toEqual([0, 2]);
});

test('what everybody may do and is forbidden has run out, and is renewed', async () => {
  stage.provider.expireAccessTokens();
  expect(await call('GetChatPresence')).toBe(200);
  expect(await call('ChatTopicsForUser', true)).toBe(200);
  expect(renewals(stage)).toBe(1);
});

test('what is still forbidden after that is a right, too', async () => {
  forbidden = ['GetChatPresence'];
  expect(await call('GetChatPresence')).toEqual(noRight);
  expect([renewals(stage), tenant.requests.length]).toEqual([1, 2]);
});
