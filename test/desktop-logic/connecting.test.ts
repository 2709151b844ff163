import { beforeEach, describe, expect, test } from 'vitest';
import type { AccountData } from '../../electron/accounts/account-data.ts';
import {
  connectingOf,
  type ConnectingPart,
  type ConnectingPorts,
  type Trial,
} from '../../electron/desktop/connecting.ts';
import type { CommandArgument } from '../../electron/contract/commands.ts';
import type { ServerCertificate } from '../../electron/presence/certificate.ts';
import type { Failure } from '../../electron/presence/failure.ts';
import { settled } from '../presence/fake-clock.ts';

type Online = Awaited<ReturnType<ConnectingPorts['signInByBrowser']>>;

interface Tried {
  readonly data: AccountData;
  readonly trusted: readonly string[];
  readonly cancelled: AbortSignal;
  answer(trial: Trial): Promise<void>;
}

let part: ConnectingPart;
let tried: Tried[];
let adopted: { data: AccountData; trusted: readonly ServerCertificate[]; keep: boolean }[];
let trusted: readonly ServerCertificate[];
let canKeep: boolean;
let browser: { cancelled: AbortSignal; come(result: Online): Promise<void> }[];

beforeEach(() => {
  tried = [];
  adopted = [];
  browser = [];
  canKeep = true;
  trusted = [];
  part = connectingOf({
    tryOut: (data, certificates, cancelled) =>
      new Promise((resolve) => {
        const answer = async (trial: Trial): Promise<void> => {
          resolve(trial);
          await settled();
        };
        tried.push({ data, trusted: certificates.map(({ fingerprint }) => fingerprint), cancelled, answer });
      }),
    signInByBrowser: (_environment, cancelled) =>
      new Promise((resolve) => {
        const come = async (result: Online): Promise<void> => {
          resolve(result);
          await settled();
        };
        browser.push({ cancelled, come });
      }),
    loginHost: (environment) => `${environment}.superoffice.com`,
    trusted: () => trusted,
    adopt(data, accepted, keep) {
      if (keep && !canKeep) return Promise.resolve(false);
      adopted.push({ data, trusted: accepted, keep });
      return Promise.resolve(true);
    },
    onChange: () => {},
  });
});

const form: CommandArgument<'connect'> = {
  address: ' https://crm.example.com/so ',
  signIn: { kind: 'password', username: ' anna ', password: ' pw ' },
  keep: true,
};
const data: AccountData = {
  home: { kind: 'fixed', api: 'https://crm.example.com/so/api' },
  user: 'anna',
  signIn: { kind: 'password', username: 'anna', password: ' pw ' },
};
const works = { kind: 'works', data, trusted: [] } as const;
const failed = (failure: Failure): Trial => ({ kind: 'failed', failure });
const certificate = {
  host: 'crm.example.com',
  subject: 'crm',
  issuer: 'us',
  fingerprint: 'AB',
  validFrom: 0,
  validUntil: 1,
};

test('what works is adopted as it was typed, without the blanks around it', async () => {
  part.connect(form);
  expect(part.state()).toEqual({ kind: 'trying', host: 'crm.example.com' });
  expect(tried[0]?.data).toEqual(data);
  await tried[0]?.answer(works);
  expect(part.state()).toEqual({ kind: 'connected', host: 'crm.example.com' });
  expect(adopted).toEqual([{ data, trusted: [], keep: true }]);
});

test('what could not be kept is told, and nothing is adopted', async () => {
  canKeep = false;
  part.connect(form);
  await tried[0]?.answer(works);
  expect(part.state()).toEqual({ kind: 'failed', problem: { kind: 'notKept' } });
  part.connect({ ...form, keep: false });
  await tried[1]?.answer(works);
  expect(adopted.map(({ keep }) => keep)).toEqual([false]);
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
  part.connect(wish);
  expect(part.state()).toEqual({ kind: 'failed', problem });
  expect(tried).toEqual([]);
});

test('what the tenant says is told with its name', async () => {
  part.connect(form);
  const failure = { kind: 'signIn', status: 401 } as const;
  await tried[0]?.answer(failed(failure));
  expect(part.state()).toEqual({
    kind: 'failed',
    problem: { kind: 'tenant', host: 'crm.example.com', failure, signIn: 'password' },
  });
});

describe('a certificate nobody trusts', () => {
  beforeEach(async () => {
    part.connect(form);
    await tried[0]?.answer(failed({ kind: 'untrusted', certificate }));
  });

  test('is shown, and trusted only when the person says just that one', async () => {
    expect(part.state()).toEqual({ kind: 'untrusted', certificate });
    part.trust({ fingerprint: 'CD' });
    expect(tried).toHaveLength(1);
    part.trust({ fingerprint: 'AB' });
    expect(tried[1]).toMatchObject({ data, trusted: ['AB'] });
    await tried[1]?.answer({ ...works, trusted: [certificate] });
    expect(adopted[0]?.trusted).toEqual([certificate]);
  });

  test('another one shown meanwhile is asked about anew', async () => {
    part.trust({ fingerprint: 'AB' });
    const other = { ...certificate, fingerprint: 'EF' };
    await tried[1]?.answer(failed({ kind: 'untrusted', certificate: other }));
    expect(part.state()).toEqual({ kind: 'untrusted', certificate: other });
    part.trust({ fingerprint: 'EF' });
    expect(tried[2]?.trusted).toEqual(['EF']);
  });

  test('is not asked about again because of a mistyped password', async () => {
    part.trust({ fingerprint: 'AB' });
    await tried[1]?.answer(failed({ kind: 'signIn', status: 401 }));
    part.connect(form);
    expect(tried[2]?.trusted).toEqual(['AB']);
  });

  test('nor is one that is trusted for the account in use', () => {
    trusted = [{ ...certificate, fingerprint: 'EF' }];
    part.connect(form);
    expect(tried[1]?.trusted).toEqual(['EF']);
  });

  test('only those that were needed are taken along to the account', async () => {
    trusted = [{ ...certificate, host: 'old.example.com' }];
    part.trust({ fingerprint: 'AB' });
    expect(tried[1]?.trusted).toEqual(['AB', 'AB']);
    await tried[1]?.answer({ ...works, trusted: [certificate] });
    expect(adopted[0]?.trusted).toEqual([certificate]);
  });

  test('is forgotten with the attempt', () => {
    part.cancel();
    part.trust({ fingerprint: 'AB' });
    expect(tried).toHaveLength(1);
    expect(part.state()).toEqual({ kind: 'idle' });
    part.connect(form);
    expect(tried[1]?.trusted).toEqual([]);
  });
});

test('an account that is known already can be tried once more, as it is', async () => {
  part.retry(data, true);
  expect(tried[0]?.data).toEqual(data);
  await tried[0]?.answer(failed({ kind: 'untrusted', certificate }));
  part.trust({ fingerprint: 'AB' });
  await tried[1]?.answer({ ...works, trusted: [certificate] });
  expect(adopted).toEqual([{ data, trusted: [certificate], keep: true }]);
});

test('an attempt that was cancelled changes nothing any more', async () => {
  part.connect(form);
  part.cancel();
  expect(tried[0]?.cancelled.aborted).toBe(true);
  await tried[0]?.answer(works);
  expect(part.state()).toEqual({ kind: 'idle' });
  expect(adopted).toEqual([]);
});

test('a new attempt ends the one before', async () => {
  part.connect(form);
  part.connect({ ...form, address: 'https://other.example.com' });
  await tried[0]?.answer(works);
  expect(part.state()).toEqual({ kind: 'trying', host: 'other.example.com' });
});

describe('in the browser', () => {
  const tokens = {
    loginServer: 'https://online.superoffice.com',
    clientId: 'c',
    tenantId: 'Cust1',
    user: 'anna@example.com',
    accessToken: '8A:x',
    expiresAt: 1,
    refreshToken: 'r',
  };

  test('whoever signed in is tried out and adopted', async () => {
    part.connectOnline({ environment: 'online', keep: false });
    expect(part.state()).toEqual({ kind: 'browser', host: 'online.superoffice.com' });
    await browser[0]?.come({ ok: true, tokens });
    expect(part.state()).toEqual({ kind: 'trying', host: 'Cust1' });
    const wanted: AccountData = {
      home: { kind: 'online', loginServer: tokens.loginServer, tenantId: 'Cust1' },
      user: 'anna@example.com',
      signIn: { kind: 'openId', tokens },
    };
    expect(tried[0]?.data).toEqual(wanted);
    await tried[0]?.answer({ kind: 'works', data: wanted, trusted: [] });
    expect(adopted).toEqual([{ data: wanted, trusted: [], keep: false }]);
  });

  test('what went wrong there is told', async () => {
    part.connectOnline({ environment: 'sod', keep: true });
    await browser[0]?.come({ ok: false, problem: 'denied' });
    expect(part.state()).toEqual({ kind: 'failed', problem: { kind: 'openId', problem: 'denied' } });
  });

  test('whoever has signed in need not do so again because the tenant was not to be had', async () => {
    const maintenance = { kind: 'maintenance', until: null } as const;
    part.connectOnline({ environment: 'online', keep: true });
    await browser[0]?.come({ ok: true, tokens });
    await tried[0]?.answer(failed(maintenance));
    part.connectOnline({ environment: 'online', keep: true });
    expect([browser.length, tried.length, tried[1]?.data]).toEqual([1, 2, tried[0]?.data]);
    await tried[1]?.answer(failed(maintenance));
    part.connectOnline({ environment: 'sod', keep: true });
    expect(browser).toHaveLength(2);
  });

  test('but a sign-in that the tenant refuses is made anew', async () => {
    part.connectOnline({ environment: 'online', keep: true });
    await browser[0]?.come({ ok: true, tokens });
    await tried[0]?.answer(failed({ kind: 'signIn', status: 401 }));
    part.connectOnline({ environment: 'online', keep: true });
    expect([browser.length, tried.length]).toEqual([2, 1]);
  });

  test('asking for the page again ends the first wait', async () => {
    part.connectOnline({ environment: 'online', keep: true });
    part.connectOnline({ environment: 'online', keep: true });
    expect(browser.map(({ cancelled }) => cancelled.aborted)).toEqual([true, false]);
    await browser[0]?.come({ ok: false, problem: 'cancelled' });
    expect(part.state().kind).toBe('browser');
  });

  test('whoever comes back after a cancel is not taken in', async () => {
    part.connectOnline({ environment: 'online', keep: true });
    part.cancel();
    await browser[0]?.come({ ok: true, tokens });
    expect(tried).toEqual([]);
    expect(part.state()).toEqual({ kind: 'idle' });
  });
});
