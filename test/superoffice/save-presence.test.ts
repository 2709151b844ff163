import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SignIn } from '../../electron/accounts/account.ts';
import { bearerSignIn } from '../../electron/accounts/bearer.ts';
import { sessionSignIn } from '../../electron/accounts/session.ts';
import { ticketSignIn } from '../../electron/accounts/ticket.ts';
import { tenantOf, type Tenant } from '../../electron/superoffice/tenant.ts';
import { tenantLine } from '../../electron/superoffice/tenant-line.ts';
import { fakeClock } from '../presence/fake-clock.ts';
import * as faults from '../tenant/faults.ts';
import { startTestTenant, type TestTenant } from '../tenant/tenant.ts';
import { accountAt, anna, nothingWatched, ports, unstopped } from './asking.ts';

let server: TestTenant;
let tenant: Tenant;
beforeEach(async () => {
  server = await startTestTenant({ agents: [anna, { ...anna, id: 12 }] });
  tenant = tenantOf(tenantLine(accountAt(server), ports()), fakeClock(), nothingWatched, () => {});
});
afterEach(() => server.stop());

test('my switch is saved with just my id and my wish, and the next look shows it', async () => {
  await tenant.look(unstopped);
  const wish = anna.present !== true;
  expect(await tenant.saveMyPresence(anna.id, wish)).toBeNull();
  expect(server.saved).toEqual([{ ChatPresence: [{ UserId: anna.id, Present: wish }] }]);
  expect(server.requests.at(-1)).toMatchObject({
    method: 'POST',
    path: '/api/v1/Agents/Chat/SaveChatPresence',
    headers: { 'content-type': 'application/json', authorization: server.requests[0]?.headers.authorization },
  });
  expect(await tenant.look(unstopped)).toMatchObject({
    roster: { agents: [{ id: anna.id, presence: wish ? 'present' : 'away' }, { id: 12 }] },
  });
});

test('while nobody is known to be me, nothing is saved', async () => {
  expect(await tenant.saveMyPresence(null, true)).toMatchObject({ kind: 'refused' });
  expect(server.requests).toEqual([]);
});

test.each([
  ['no right', faults.status(403), { kind: 'refused', status: 403 }],
  ['a fault of the server', faults.status(500), { kind: 'transient', cause: 'serverError', status: 500 }],
  ['a reset', faults.reset(), { kind: 'transient', cause: 'unreachable', status: null }],
  ['an error object', faults.errorObject(), { kind: 'transient', cause: 'unreadable', status: 200 }],
  ['null', faults.jsonOf(null), { kind: 'transient', cause: 'unreadable', status: 200 }],
  ['a web page', faults.webPage(), { kind: 'transient', cause: 'webPage', status: 200 }],
])('what stands in the way is told: %s', async (_what, reply, failure) => {
  server.answer(reply);
  expect(await tenant.saveMyPresence(anna.id, true)).toEqual(failure);
});

test.each([200, 202, 204])('%i and not a word means that it was taken', async (code) => {
  server.answer(faults.status(code));
  expect(await tenant.saveMyPresence(anna.id, true)).toBeNull();
});

const expiring: SignIn[] = [
  ticketSignIn('7T:a', null),
  bearerSignIn('8A:a'),
  sessionSignIn('SoSession=a', 'x'),
];
test.each(expiring)('403 is no right to do so, not the end of a $kind', async (signIn) => {
  const own = tenantOf(tenantLine(accountAt(server, signIn), ports()), fakeClock(), nothingWatched, () => {});
  server.answer(faults.status(403));
  expect(await own.saveMyPresence(anna.id, true)).toEqual({ kind: 'refused', status: 403 });
  server.answer(faults.status(401));
  expect(await own.saveMyPresence(anna.id, true)).toEqual({ kind: 'signIn', status: 401 });
});
