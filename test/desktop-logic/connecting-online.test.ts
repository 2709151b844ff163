import { beforeEach, expect, test } from 'vitest';
import type { AccountData } from '../../electron/accounts/account-data.ts';
import { connectingStage, failed, type ConnectingStage } from './connecting-stage.ts';

let stage: ConnectingStage;
beforeEach(() => (stage = connectingStage()));

const tokens = {
  loginServer: 'https://online.superoffice.com',
  clientId: 'c',
  tenantId: 'Cust1',
  user: 'anna@example.com',
  accessToken: '8A:x',
  expiresAt: 1,
  refreshToken: 'r',
};

test('whoever signed in is stage.tried out and adopted', async () => {
  stage.part.connectOnline({ environment: 'online', keep: false });
  expect(stage.part.state()).toEqual({ kind: 'browser', host: 'online.superoffice.com' });
  await stage.browser[0]?.come({ ok: true, tokens });
  expect(stage.part.state()).toEqual({ kind: 'trying', host: 'Cust1' });
  const wanted: AccountData = {
    home: { kind: 'online', loginServer: tokens.loginServer, tenantId: 'Cust1' },
    user: 'anna@example.com',
    signIn: { kind: 'openId', tokens },
  };
  expect(stage.tried[0]?.data).toEqual(wanted);
  await stage.tried[0]?.answer({ kind: 'works', data: wanted, trusted: [] });
  expect(stage.adopted).toEqual([{ data: wanted, trusted: [], keep: false }]);
});

test('what went wrong there is told', async () => {
  stage.part.connectOnline({ environment: 'sod', keep: true });
  await stage.browser[0]?.come({ ok: false, problem: 'denied' });
  expect(stage.part.state()).toEqual({ kind: 'failed', problem: { kind: 'openId', problem: 'denied' } });
});

test('whoever has signed in need not do so again because the tenant was not to be had', async () => {
  const maintenance = { kind: 'maintenance', until: null } as const;
  stage.part.connectOnline({ environment: 'online', keep: true });
  await stage.browser[0]?.come({ ok: true, tokens });
  await stage.tried[0]?.answer(failed(maintenance));
  stage.part.connectOnline({ environment: 'online', keep: true });
  expect([stage.browser.length, stage.tried.length, stage.tried[1]?.data]).toEqual([
    1,
    2,
    stage.tried[0]?.data,
  ]);
  await stage.tried[1]?.answer(failed(maintenance));
  stage.part.connectOnline({ environment: 'sod', keep: true });
  expect(stage.browser).toHaveLength(2);
});

test('but a sign-in that the tenant refuses is made anew', async () => {
  stage.part.connectOnline({ environment: 'online', keep: true });
  await stage.browser[0]?.come({ ok: true, tokens });
  await stage.tried[0]?.answer(failed({ kind: 'signIn', status: 401 }));
  stage.part.connectOnline({ environment: 'online', keep: true });
  expect([stage.browser.length, stage.tried.length]).toEqual([2, 1]);
});

test('asking for the page again ends the first wait', async () => {
  stage.part.connectOnline({ environment: 'online', keep: true });
  stage.part.connectOnline({ environment: 'online', keep: true });
  expect(stage.browser.map(({ cancelled }) => cancelled.aborted)).toEqual([true, false]);
  await stage.browser[0]?.come({ ok: false, problem: 'cancelled' });
  expect(stage.part.state().kind).toBe('browser');
});

test('whoever comes back after a cancel is not taken in', async () => {
  stage.part.connectOnline({ environment: 'online', keep: true });
  stage.part.cancel();
  await stage.browser[0]?.come({ ok: true, tokens });
  expect(stage.tried).toEqual([]);
  expect(stage.part.state()).toEqual({ kind: 'idle' });
});
