import { expect, test } from 'vitest';
import type { OpenIdTokens } from '../../electron/accounts/open-id/tokens.ts';
import { connectingStage, form, works } from './connecting-stage.ts';

const tokens: OpenIdTokens = {
  loginServer: 'https://online.superoffice.com',
  clientId: 'c',
  tenantId: 'Cust1',
  user: 'anna',
  accessToken: '8A:x',
  expiresAt: 1,
  refreshToken: 'r',
};
const notPermitted = (what: string): object => ({ kind: 'failed', problem: { kind: 'notPermitted', what } });

test('nobody is asked with a sign-in of a kind, or at an address, that the organisation does not permit', () => {
  for (const [fixed, what] of [
    [{ signIns: ['ticket'] }, 'signIn'],
    [{ address: 'https://other.example.com' }, 'tenant'],
    [{ environment: 'online' }, 'tenant'],
  ] as const) {
    const stage = connectingStage(fixed);
    stage.part.connect(form);
    expect(stage.part.state()).toEqual(notPermitted(what));
    expect(stage.tried).toEqual([]);
  }
});

test('nobody is sent to the browser for a sign-in that is not permitted', () => {
  for (const [fixed, what] of [
    [{ signIns: ['password'] }, 'signIn'],
    [{ address: 'https://crm.example.com/so' }, 'tenant'],
    [{ environment: 'sod' }, 'tenant'],
  ] as const) {
    const stage = connectingStage(fixed);
    stage.part.connectOnline({ environment: 'online', keep: true });
    expect(stage.part.state()).toEqual(notPermitted(what));
    expect(stage.browser).toEqual([]);
  }
});

test('whoever signs in to another tenant in the browser is told, gives that sign-in back, and that tenant is not asked', async () => {
  const stage = connectingStage({ tenantId: 'Cust2' });
  stage.part.connectOnline({ environment: 'online', keep: true });
  await stage.browser[0]?.come({ ok: true, tokens });
  expect(stage.part.state()).toEqual(notPermitted('tenant'));
  expect([stage.tried, stage.givenBack]).toEqual([[], ['r']]);
  stage.part.connectOnline({ environment: 'online', keep: true });
  await stage.browser[1]?.come({ ok: true, tokens: { ...tokens, tenantId: 'Cust2' } });
  expect(stage.tried).toHaveLength(1);
  expect(stage.givenBack).toHaveLength(1);
});

test('what is permitted is connected to', async () => {
  const stage = connectingStage({ address: 'crm.example.com/SO', signIns: ['password'] });
  stage.part.connect(form);
  await stage.tried[0]?.answer(works);
  expect(stage.part.state().kind).toBe('connected');
});
