import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SignInKind } from '../../../electron/accounts/account.ts';
import { secretsIn, type AccountData } from '../../../electron/accounts/account-data.ts';
import { popupState } from '../../../electron/desktop/popup-state.ts';
import { oauthError } from '../../accounts/open-id/signed-in.ts';
import * as faults from '../../tenant/faults.ts';
import { startTestTenant, type Reply } from '../../tenant/tenant.ts';
import { signInKinds, startWorld, type World } from './world.ts';
import { watchAccount, type Watched } from './watched.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld({ refreshTokens: 'rotated' });
});
afterEach(() => world.stop());

/** All that leaves the watch, to whomever: the log before anything is blackened, errors, the pages, toasts. */
function told({ watch, log, faults: thrown, remarks, toasts }: Watched): string {
  const page = popupState({
    watch,
    wishes: { favourites: () => [], areArranged: () => false, ofAgents: () => [] },
    choices: { view: () => ({ topic: null, order: 'name', search: '', closings: 0 }), opened: () => 11 },
    bell: { kind: 'on' },
    missed: [],
    busyFrom: 4,
    remarks,
    stand: 'besideTray',
    pinned: false,
    spotlight: null,
    webClient: null,
    hintSeen: false,
    compareNames: (a, b) => a.localeCompare(b),
  });
  const why = watch.why.entries();
  const all = [log, thrown, page, toasts, why, watch.key, watch.forTray(), watch.facts(), watch.shown];
  return inspect(all, { depth: 20, showHidden: true, maxStringLength: null, maxArrayLength: null });
}

/** Secrets of the account, as it was and as it became, in every form in which they are sent. */
function secrets(data: AccountData, { renewed }: Watched): string[] {
  const { provider, tenant } = world;
  const { password, ticket, appToken, accessToken } = tenant.secrets;
  const all = [
    ...[data, ...renewed].flatMap(secretsIn),
    ...provider.issued.accessTokens,
    ...provider.issued.refreshTokens,
    ...provider.issued.codes,
    ...[password, ticket, appToken, accessToken],
  ].filter((secret) => secret !== '');
  return all.flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  ]);
}

function holdsNothingSecret(data: AccountData, watched: Watched): void {
  const all = told(watched);
  expect(all).toContain('poll outcome=');
  expect(secrets(data, watched).filter((secret) => all.includes(secret))).toEqual([]);
  expect(all).not.toMatch(/Basic |Bearer |SOTicket |SoSession|XSRF/);
}

/** Answers that repeat what they were sent, as proxies and error pages do. */
const echoes: [string, Reply][] = [
  ['in an error object', echo(400, (sent) => JSON.stringify({ Error: true, Message: sent }))],
  ['in an error object with 200', echo(200, (sent) => JSON.stringify({ Error: true, Message: sent }))],
  ['in half an answer', echo(200, (sent) => `[{"UserId":1,"DisplayName":"${sent}`)],
  ['in a web page', echo(200, (sent) => `<html>${sent}</html>`)],
  ['in a refusal', echo(401, (sent) => sent)],
  ['in a denial', echo(403, (sent) => sent)],
  ['in a fault', echo(500, (sent) => sent)],
  ['in a wish to wait', echo(429, (sent) => sent, true)],
  ['in an address to go to', echo(302, () => '', true)],
];

function echo(status: number, body: (sent: string) => string, inHeaders = false): Reply {
  return (request, response) => {
    const { authorization = '', cookie = '', ...others } = request.headers;
    const sent = [authorization, cookie, others['so-apptoken'], others['x-xsrf-token']].join(' ');
    const headers = { Location: `/?${encodeURIComponent(sent)}`, 'Retry-After': sent };
    faults.status(status, inHeaders ? headers : {}, body(sent))(request, response);
  };
}

describe.each(signInKinds)('nothing secret of a sign-in by %s is told', (kind: SignInKind) => {
  let data: AccountData;
  beforeEach(async () => {
    data = await world.account(kind);
  });

  test('while all is well', async () => {
    const watched = await watchAccount(data, world.clock);
    watched.watch.setMyPresence(false);
    await watched.pass(2 * 3_600_000);
    expect(watched.renewed).toHaveLength(kind === 'openId' ? 2 : 0);
    holdsNothingSecret(data, watched);
  });

  test('when it is taken back, or the tenant is closed or moves', async () => {
    const watched = await watchAccount(data, world.clock);
    for (const state of ['OfflineMaintenance', 'Suspended', 'Running']) {
      await world.control('state', { state });
      await watched.nextLook();
    }
    await world.control('move', {});
    await watched.nextLook();
    const before = secrets(data, watched);
    await world.restart();
    watched.watch.setMyPresence(true);
    await watched.nextLook();
    expect(watched.outcomes().at(-1)).toBe('signIn');
    holdsNothingSecret(data, watched);
    expect(before.filter((secret) => told(watched).includes(secret))).toEqual([]);
  });

  test.each(echoes)('when the tenant repeats it %s', async (_where, reply) => {
    const tenant = await startTestTenant();
    tenant.answer(reply);
    const home = { kind: 'fixed', api: `${tenant.url}/api` } as const;
    const watched = await watchAccount({ ...data, home }, world.clock, { chosenMyself: 19 });
    if (watched.watch.nextLookAt() !== null) await watched.nextLook();
    expect(tenant.requests.length).toBeGreaterThan(0);
    await tenant.stop();
    holdsNothingSecret(data, watched);
  });
});

test.each<[string, Reply]>([
  ['an error nobody has heard of', oauthError('very-secret')],
  [
    'an answer of another kind',
    faults.jsonOf({ token_type: 'odd', access_token: 'very-secret', refresh_token: 'secret-too' }),
  ],
  ['a token that cannot be sent', faults.jsonOf({ token_type: 'Bearer', access_token: 'very-secret\n' })],
])('nothing of an answer of the sign-in server is told, such as %s', async (_what, reply) => {
  const data = await world.account('openId');
  const watched = await watchAccount(data, world.clock);
  world.answerRenewals(reply);
  world.provider.expireAccessTokens();
  await watched.nextLook();
  expect(watched.outcomes().at(-1)).toBe('transient');
  holdsNothingSecret(data, watched);
  expect(told(watched)).not.toContain('secret');
});

test('a token that cannot be sent is not told either, though the platform names it', async () => {
  const bearer = await world.account('bearer');
  const data: AccountData = { ...bearer, signIn: { kind: 'bearer', token: '8A:very\nsecret' } };
  const watched = await watchAccount(data, world.clock);
  expect(watched.outcomes()).toEqual(['transient']);
  expect(told(watched)).not.toMatch(/very|secret/);
});
