import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AccountData } from '../../electron/accounts/account-data.ts';
import { accountFile, noNotes, type AccountFile } from '../../electron/accounts/kept-account.ts';
import { passwordSignIn } from '../../electron/accounts/password.ts';
import {
  accountHolder,
  type AccountHolder,
  type HeldAccount,
} from '../../electron/desktop/account-holder.ts';
import type { Settings } from '../../electron/settings/schema.ts';
import { testSealer, type TestSealer } from '../accounts/test-sealer.ts';
import { fakeClock } from '../presence/fake-clock.ts';

let profile: string;
let sealer: TestSealer;
let file: AccountFile;
let changes: (HeldAccount | null)[];
let demos: number;
let concealed: string[];
let withoutAccount: Settings['withoutAccount'];
let notKept: number;
let loginServer: (url: string, init: RequestInit) => Promise<Response>;

beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'account-holder-'));
  sealer = testSealer();
  file = accountFile(profile, sealer);
  changes = [];
  demos = 0;
  concealed = [];
  withoutAccount = 'unasked';
  notKept = 0;
});
afterEach(() => rm(profile, { recursive: true }));

function newRun(): AccountHolder {
  return accountHolder({
    clock: fakeClock(),
    file,
    fetchFor: () => (url, init) => loginServer(url, init),
    startDemo() {
      demos += 1;
      const home = { kind: 'fixed', api: 'http://127.0.0.1:1/api' } as const;
      return Promise.resolve({
        account: { home, user: 'demo', signIn: passwordSignIn('demo', 'x') },
        stop: () => Promise.resolve(void (demos -= 1)),
      });
    },
    conceal: (secrets) => concealed.push(...secrets),
    withoutAccount: () => withoutAccount,
    setWithoutAccount: (wish) => void (withoutAccount = wish),
    onChange: (held) => changes.push(held),
    onNotKept: () => (notKept += 1),
  });
}

const anna: AccountData = {
  home: { kind: 'fixed', api: 'https://crm.example.com/api' },
  user: 'anna',
  signIn: { kind: 'password', username: 'anna', password: 'x' },
};
const bo: AccountData = {
  ...anna,
  user: 'bo',
  signIn: { kind: 'password', username: 'bo', password: 'y' },
};
const online: AccountData = {
  home: { kind: 'online', loginServer: 'https://login.example.com', tenantId: 'Cust1' },
  user: 'anna',
  signIn: {
    kind: 'openId',
    tokens: {
      loginServer: 'https://login.example.com',
      clientId: 'c',
      tenantId: 'Cust1',
      user: 'anna',
      accessToken: '8A:old',
      expiresAt: 4_000_000_000_000,
      refreshToken: 'r',
    },
  },
};
const metadata = {
  issuer: 'https://login.example.com',
  token_endpoint: 'https://login.example.com/login/tokens',
};
const who = (holder: AccountHolder): string | null => holder.held()?.account.user ?? null;

test('without an account the demo runs, until one is taken up', async () => {
  const holder = newRun();
  await holder.begin(null);
  expect([who(holder), holder.held()?.kept, demos]).toEqual(['demo', 'demo', 1]);
  expect(await holder.adopt(anna, [], false)).toBe(true);
  expect([who(holder), holder.held()?.kept, demos]).toEqual(['anna', 'session', 0]);
});

test('an account that is kept is there in the next run; one for the session is not', async () => {
  await newRun().adopt(anna, [], true);
  const next = newRun();
  await next.begin(null);
  expect([who(next), next.held()?.kept]).toEqual(['anna', 'stored']);
  await next.adopt(bo, [], false);
  const last = newRun();
  await last.begin(null);
  expect(who(last)).toBe('demo');
});

test('the account of the environment comes before the one that is kept, and leaves it alone', async () => {
  await newRun().adopt(anna, [], true);
  const next = newRun();
  const home = { kind: 'fixed', api: 'https://other.example.com/api' } as const;
  await next.begin({ home, user: 'env', signIn: passwordSignIn('env', 'x') });
  expect([who(next), next.held()?.kept]).toEqual(['env', 'environment']);
  const last = newRun();
  await last.begin(null);
  expect(who(last)).toBe('anna');
});

test('what is secret of an account is concealed before it is used', async () => {
  await newRun().adopt(anna, [], false);
  expect(concealed).toEqual(['x', 'anna:x']);
});

test('signing out of the account of the environment leaves the one that is kept alone', async () => {
  await newRun().adopt(anna, [], true);
  const holder = newRun();
  await holder.begin({ ...anna, signIn: passwordSignIn('env', 'x') });
  await holder.signOut();
  expect(holder.held()).toBeNull();
  const next = newRun();
  await next.begin(null);
  expect(who(next)).toBe('anna');
});

test('signing out forgets the account, everywhere and at once, and stays signed out', async () => {
  const holder = newRun();
  await holder.adopt(anna, [], true);
  const { signIn } = holder.held()!.account;
  await holder.signOut();
  expect(holder.held()).toBeNull();
  expect(await signIn.headers()).toEqual({ kind: 'refused' });
  await expect(readFile(join(profile, 'account.json'))).rejects.toThrow('ENOENT');
  const next = newRun();
  await next.begin(null);
  expect([who(next), demos]).toEqual([null, 0]);
});

test('whoever wants to look around gets the demo, now and in the next run', async () => {
  const holder = newRun();
  await holder.signOut();
  await holder.lookAround();
  await holder.lookAround();
  expect([who(holder), demos]).toEqual(['demo', 1]);
  const next = newRun();
  await next.begin(null);
  expect(who(next)).toBe('demo');
});

test('another account takes the place of the first, whose sign-in is over', async () => {
  const holder = newRun();
  await holder.adopt(anna, [], true);
  const { signIn } = holder.held()!.account;
  await holder.adopt(bo, [], true);
  expect(await signIn.headers()).toEqual({ kind: 'refused' });
  expect(changes.map((held) => held?.account.user ?? null)).toEqual(['anna', 'bo']);
  const next = newRun();
  await next.begin(null);
  expect(who(next)).toBe('bo');
});

test('what cannot be kept is not taken up, and the account before goes on', async () => {
  const holder = newRun();
  await holder.adopt(anna, [], true);
  sealer.lock();
  expect(await holder.adopt(bo, [], true)).toBe(false);
  expect(who(holder)).toBe('anna');
  expect(await holder.held()?.account.signIn.headers()).toMatchObject({ kind: 'headers' });
});

test('an account whose secrets stay sealed is signed out, and nothing is sent', async () => {
  await newRun().adopt(anna, [], true);
  sealer.lock();
  const next = newRun();
  await next.begin(null);
  expect([who(next), next.held()?.kept, next.held()?.sealed]).toEqual(['anna', 'stored', true]);
  expect(await next.held()?.account.signIn.headers()).toEqual({ kind: 'refused' });
});

test('a sign-in that was renewed is kept as it is now; one of an account let go of is not', async () => {
  let answer: (response: Response) => void = () => {};
  const asked = new Promise<void>((resolve) => {
    loginServer = (url) => {
      if (url.includes('openid-configuration')) return Promise.resolve(Response.json(metadata));
      resolve();
      return new Promise((reply) => (answer = reply));
    };
  });
  const tokens = (name: string): Response =>
    Response.json({ token_type: 'Bearer', access_token: `8A:${name}`, expires_in: 3600 });

  const holder = newRun();
  await holder.adopt(online, [], true);
  const renewing = holder.held()!.account.signIn.renew({ Authorization: 'Bearer 8A:old' });
  await asked;
  answer(tokens('new'));
  await renewing;
  const kept = await file.load();
  expect(kept).toMatchObject({ data: { signIn: { tokens: { accessToken: '8A:new', refreshToken: 'r' } } } });
  expect(concealed).toContain('8A:new');

  const again = holder.held()!.account.signIn.renew({ Authorization: 'Bearer 8A:new' });
  await holder.adopt(bo, [], true);
  answer(tokens('late'));
  await again;
  expect(await file.load()).toMatchObject({ data: { user: 'bo' } });
});

test('while the keyring is being opened nobody is signed out, and nothing is asked', async () => {
  await newRun().adopt(anna, [], true);
  const next = newRun();
  const beginning = next.begin(null);
  await beginning;
  const [opening, opened] = changes.slice(-2);
  expect([opening?.account.user, opening?.sealed, opening?.data]).toEqual(['anna', false, null]);
  expect(opened?.data).toEqual(anna);
});

test('a keyring that opens later gives the account back', async () => {
  await newRun().adopt(anna, [], true);
  sealer.lock();
  const next = newRun();
  await next.begin(null);
  await next.reopen();
  expect(next.held()?.sealed).toBe(true);
  sealer.unlock();
  await next.reopen();
  expect([next.held()?.sealed, next.held()?.data]).toEqual([false, anna]);
});

test('whoever has an account of their own does not lose it to a look around', async () => {
  const holder = newRun();
  await holder.adopt(anna, [], true);
  await holder.lookAround();
  expect(who(holder)).toBe('anna');
  const next = newRun();
  // Asked for before it is known that there is one.
  void next.begin(null);
  await next.lookAround();
  expect(who(next)).toBe('anna');
});

test('an account for this session beside that of the environment leaves the one that is kept alone', async () => {
  await newRun().adopt(anna, [], true);
  const holder = newRun();
  await holder.begin({ ...anna, signIn: passwordSignIn('env', 'x') });
  await holder.adopt(bo, [], false);
  const next = newRun();
  await next.begin(null);
  expect(who(next)).toBe('anna');
});

test('what is asked all at once is done one after the other', async () => {
  const holder = newRun();
  await Promise.all([
    holder.begin(null),
    holder.lookAround(),
    holder.adopt(anna, [], true),
    holder.signOut(),
    holder.lookAround(),
  ]);
  expect([who(holder), demos]).toEqual(['demo', 1]);
  await holder.settled();
  expect(demos).toBe(0);
});

test('what was renewed or noted and cannot be kept is told', async () => {
  const holder = newRun();
  await holder.adopt(anna, [], true);
  sealer.lock();
  holder.note({ chosenMyself: 19 });
  await holder.settled();
  expect(notKept).toBe(1);
});

test('a certificate trusted for the same sign-in does not give that sign-in back', async () => {
  const revoked: string[] = [];
  loginServer = (url) => {
    if (url.includes('revoke')) revoked.push(url);
    const told = { ...metadata, revocation_endpoint: 'https://login.example.com/login/revoke' };
    return Promise.resolve(url.includes('openid-configuration') ? Response.json(told) : new Response(''));
  };
  const holder = newRun();
  await holder.adopt(online, [], true);
  await holder.adopt(online, [], true);
  expect(revoked).toEqual([]);
  await holder.adopt(bo, [], true);
  await vi.waitFor(() => expect(revoked).toHaveLength(1));
});

test('what a person decides about an account is kept with it, and goes with it', async () => {
  const certificate = {
    host: 'crm.example.com',
    subject: '',
    issuer: '',
    fingerprint: 'AB',
    validFrom: 0,
    validUntil: 1,
  };
  const holder = newRun();
  await holder.adopt(anna, [certificate], true);
  holder.note({ chosenMyself: 19 });
  await file.load();
  const next = newRun();
  await next.begin(null);
  expect(next.held()?.notes).toEqual({ chosenMyself: 19, trusted: [certificate] });
  next.distrust({ host: 'crm.example.com', fingerprint: 'AB' });
  expect(next.held()?.notes).toEqual({ chosenMyself: 19, trusted: [] });
  await next.adopt({ ...anna, signIn: { kind: 'bearer', token: '8A:x' } }, [], true);
  expect(next.held()?.notes.chosenMyself).toBe(19);
  await next.adopt(bo, [], true);
  expect(next.held()?.notes).toEqual(noNotes);
});
