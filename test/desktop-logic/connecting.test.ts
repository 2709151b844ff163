import { beforeEach, describe, expect, test } from 'vitest';
import type { CommandArgument } from '../../electron/contract/commands.ts';
import {
  certificate,
  connectingStage,
  data,
  failed,
  form,
  works,
  type ConnectingStage,
} from './connecting-stage.ts';

let stage: ConnectingStage;
beforeEach(() => (stage = connectingStage()));

test('what works is stage.adopted as it was typed, without the blanks around it', async () => {
  stage.part.connect(form);
  expect(stage.part.state()).toEqual({ kind: 'trying', host: 'crm.example.com' });
  expect(stage.tried[0]?.data).toEqual(data);
  await stage.tried[0]?.answer(works);
  expect(stage.part.state()).toEqual({ kind: 'connected', host: 'crm.example.com' });
  expect(stage.adopted).toEqual([{ data, trusted: [], keep: true }]);
});

test('the name of the header that cookies are copied with is no stage.part of them', () => {
  const signIn = { kind: 'session', cookie: ' Cookie: a=b; XSRF-TOKEN=x ', xsrfToken: '' } as const;
  stage.part.connect({ ...form, signIn });
  expect(stage.tried[0]?.data.signIn).toMatchObject({ cookie: 'a=b; XSRF-TOKEN=x' });
});

test('what could not be kept is told, and nothing is adopted', async () => {
  stage.canKeep = false;
  stage.part.connect(form);
  await stage.tried[0]?.answer(works);
  expect(stage.part.state()).toEqual({ kind: 'failed', problem: { kind: 'notKept' } });
  stage.part.connect({ ...form, keep: false });
  await stage.tried[1]?.answer(works);
  expect(stage.adopted.map(({ keep }) => keep)).toEqual([false]);
});

test.each<[string, CommandArgument<'connect'>, unknown]>([
  ['no address', { ...form, address: 'crm example.com' }, { kind: 'address', problem: 'notAnAddress' }],
  [
    'no name',
    { ...form, signIn: { kind: 'password', username: ' ', password: 'x' } },
    { kind: 'field', field: 'username', problem: 'empty' },
  ],
  [
    'no password',
    { ...form, signIn: { kind: 'password', username: 'a', password: '' } },
    { kind: 'field', field: 'password', problem: 'empty' },
  ],
  [
    'a name that cannot be sent',
    { ...form, signIn: { kind: 'password', username: 'a:b', password: 'x' } },
    { kind: 'field', field: 'username', problem: 'unsendable' },
  ],
  [
    'a ticket in two lines',
    { ...form, signIn: { kind: 'ticket', ticket: '7T:a\nb', appToken: '' } },
    { kind: 'field', field: 'ticket', problem: 'unsendable' },
  ],
  [
    'an application token with a blank in it',
    { ...form, signIn: { kind: 'ticket', ticket: '7T:a', appToken: 'a b' } },
    { kind: 'field', field: 'appToken', problem: 'unsendable' },
  ],
  [
    'no token',
    { ...form, signIn: { kind: 'bearer', token: '' } },
    { kind: 'field', field: 'token', problem: 'empty' },
  ],
  [
    'cookies without a token',
    { ...form, signIn: { kind: 'session', cookie: 'a=b', xsrfToken: '' } },
    { kind: 'field', field: 'xsrfToken', problem: 'empty' },
  ],
])('%s is told before anything is sent', (_what, wish, problem) => {
  stage.part.connect(wish);
  expect(stage.part.state()).toEqual({ kind: 'failed', problem });
  expect(stage.tried).toEqual([]);
});

test('what the tenant says is told with its name', async () => {
  stage.part.connect(form);
  const failure = { kind: 'signIn', status: 401 } as const;
  await stage.tried[0]?.answer(failed(failure));
  expect(stage.part.state()).toEqual({
    kind: 'failed',
    problem: { kind: 'tenant', host: 'crm.example.com', failure, signIn: 'password' },
  });
});

describe('a certificate nobody trusts', () => {
  beforeEach(async () => {
    stage.part.connect(form);
    await stage.tried[0]?.answer(failed({ kind: 'untrusted', certificate }));
  });

  test('is shown, and trusted only when the person says just that one', async () => {
    expect(stage.part.state()).toEqual({ kind: 'untrusted', certificate });
    stage.part.trust({ fingerprint: 'CD' });
    expect(stage.tried).toHaveLength(1);
    stage.part.trust({ fingerprint: 'AB' });
    expect(stage.tried[1]).toMatchObject({ data, trusted: ['AB'] });
    await stage.tried[1]?.answer({ ...works, trusted: [certificate] });
    expect(stage.adopted[0]?.trusted).toEqual([certificate]);
  });

  test('another one shown meanwhile is asked about anew', async () => {
    stage.part.trust({ fingerprint: 'AB' });
    const other = { ...certificate, fingerprint: 'EF' };
    await stage.tried[1]?.answer(failed({ kind: 'untrusted', certificate: other }));
    expect(stage.part.state()).toEqual({ kind: 'untrusted', certificate: other });
    stage.part.trust({ fingerprint: 'EF' });
    expect(stage.tried[2]?.trusted).toEqual(['EF']);
  });

  test('is not asked about again because of a mistyped password', async () => {
    stage.part.trust({ fingerprint: 'AB' });
    await stage.tried[1]?.answer(failed({ kind: 'signIn', status: 401 }));
    stage.part.connect(form);
    expect(stage.tried[2]?.trusted).toEqual(['AB']);
  });

  test('nor is one that is trusted for the account in use', () => {
    stage.trusted = [{ ...certificate, fingerprint: 'EF' }];
    stage.part.connect(form);
    expect(stage.tried[1]?.trusted).toEqual(['EF']);
  });

  test('only those that were needed are taken along to the account', async () => {
    stage.trusted = [{ ...certificate, host: 'old.example.com' }];
    stage.part.trust({ fingerprint: 'AB' });
    expect(stage.tried[1]?.trusted).toEqual(['AB', 'AB']);
    await stage.tried[1]?.answer({ ...works, trusted: [certificate] });
    expect(stage.adopted[0]?.trusted).toEqual([certificate]);
  });

  test('is forgotten with the attempt', () => {
    stage.part.cancel();
    stage.part.trust({ fingerprint: 'AB' });
    expect(stage.tried).toHaveLength(1);
    expect(stage.part.state()).toEqual({ kind: 'idle' });
    stage.part.connect(form);
    expect(stage.tried[1]?.trusted).toEqual([]);
  });
});

test('an account that is known already can be stage.tried once more, as it is', async () => {
  stage.part.retry(data, true);
  expect(stage.tried[0]?.data).toEqual(data);
  await stage.tried[0]?.answer(failed({ kind: 'untrusted', certificate }));
  stage.part.trust({ fingerprint: 'AB' });
  await stage.tried[1]?.answer({ ...works, trusted: [certificate] });
  expect(stage.adopted).toEqual([{ data, trusted: [certificate], keep: true }]);
});

test('an attempt that was cancelled changes nothing any more', async () => {
  stage.part.connect(form);
  stage.part.cancel();
  expect(stage.tried[0]?.cancelled.aborted).toBe(true);
  await stage.tried[0]?.answer(works);
  expect(stage.part.state()).toEqual({ kind: 'idle' });
  expect(stage.adopted).toEqual([]);
});

test('a new attempt ends the one before', async () => {
  stage.part.connect(form);
  stage.part.connect({ ...form, address: 'https://other.example.com' });
  await stage.tried[0]?.answer(works);
  expect(stage.part.state()).toEqual({ kind: 'trying', host: 'other.example.com' });
});
