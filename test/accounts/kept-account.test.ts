import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AccountData } from '../../electron/accounts/account-data.ts';
import {
  accountFile,
  noNotes,
  type AccountFile,
  type AccountNotes,
} from '../../electron/accounts/kept-account.ts';
import { testSealer, type TestSealer } from './test-sealer.ts';

const home = { kind: 'fixed', api: 'https://crm.example.com/so/api' } as const;
const data: AccountData = {
  home,
  user: 'anna',
  signIn: { kind: 'password', username: 'anna', password: 'sæcret' },
};
const notes: AccountNotes = {
  chosenMyself: 19,
  trusted: [
    {
      host: 'crm.example.com',
      subject: 'crm',
      issuer: 'us',
      fingerprint: 'AB:CD',
      validFrom: 1,
      validUntil: 2,
    },
  ],
};

let profile: string;
let file: AccountFile;
let sealer: TestSealer;
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'kept-account-'));
  sealer = testSealer();
  file = accountFile(profile, sealer);
});
afterEach(() => rm(profile, { recursive: true }));

const content = (): Promise<string> => readFile(join(profile, 'account.json'), 'utf8');

test('in an empty profile there is none', async () => {
  expect(await file.load()).toEqual({ kind: 'none' });
});

test('an account that was kept is there in the next run, with what the person decided', async () => {
  await file.keep(data, notes);
  expect(await accountFile(profile, sealer).load()).toEqual({ kind: 'account', data, notes });
});

const openId: AccountData = {
  home: { kind: 'online', loginServer: 'https://online.superoffice.com', tenantId: 'Cust1' },
  user: 'anna@example.com',
  signIn: {
    kind: 'openId',
    tokens: {
      loginServer: 'https://online.superoffice.com',
      clientId: 'c',
      tenantId: 'Cust1',
      user: 'anna@example.com',
      accessToken: '8A:x',
      expiresAt: 1_800_000_000_000,
      refreshToken: null,
    },
  },
};
test.each<[string, AccountData]>([
  ['a ticket', { ...data, signIn: { kind: 'ticket', ticket: '7T:x', appToken: '' } }],
  ['an access token', { ...data, user: null, signIn: { kind: 'bearer', token: '8A:x' } }],
  ['a session', { ...data, signIn: { kind: 'session', cookie: 'a=b', xsrfToken: 'x' } }],
  ['an OpenID sign-in', openId],
])('%s is kept whole', async (_what, kept) => {
  await file.keep(kept, noNotes);
  expect(await file.load()).toEqual({ kind: 'account', data: kept, notes: noNotes });
});

test('nothing secret is in the file, and only its owner may read it', async () => {
  await file.keep(data, notes);
  const text = await content();
  for (const secret of ['sæcret', Buffer.from('sæcret').toString('base64'), 'AB:CD']) {
    expect(text).not.toContain(secret);
  }
  expect((await stat(join(profile, 'account.json'))).mode & 0o777).toBe(0o600);
});

test('a file that others could read no longer can be once it was written', async () => {
  await writeFile(join(profile, 'account.json'), '{}', { mode: 0o644 });
  await file.keep(data, notes);
  expect((await stat(join(profile, 'account.json'))).mode & 0o777).toBe(0o600);
});

describe('where the secrets do not open', () => {
  const sealed = { kind: 'sealed', outline: { home, user: 'anna', signIn: 'password' } };

  test('it is known whose account it is, and nothing is lost', async () => {
    await file.keep(data, notes);
    sealer.lock();
    expect(await file.load()).toEqual(sealed);
    sealer.unlock();
    expect(await file.load()).toMatchObject({ kind: 'account' });
  });

  test("another computer's secrets are not opened either", async () => {
    await file.keep(data, notes);
    expect(await accountFile(profile, testSealer()).load()).toEqual(sealed);
  });

  test('a file somebody has changed leads nowhere else', async () => {
    await file.keep(data, notes);
    await writeFile(
      join(profile, 'account.json'),
      (await content()).replaceAll('crm.example', 'evil.example'),
    );
    expect(await file.load()).toMatchObject({ data: { home } });
  });
});

test('what cannot be sealed is not kept at all, and what was kept stays', async () => {
  sealer.lock();
  await expect(file.keep(data, notes)).rejects.toThrow();
  expect(await readdir(profile)).toEqual([]);
  sealer.unlock();
  await file.keep(data, notes);
  sealer.lock();
  await expect(file.keep(openId, noNotes)).rejects.toThrow();
  sealer.unlock();
  expect(await file.load()).toMatchObject({ data });
});

test('what the system wants sealed anew is', async () => {
  await file.keep(data, notes);
  sealer.outdate();
  await file.load();
  expect(sealer.seals()).toBe(2);
});

test.each(['', 'null', '{', '{"version":2}', '[]', '{"version":1,"outline":{},"sealed":""}'])(
  'a file with %o in it is no account',
  async (text) => {
    await writeFile(join(profile, 'account.json'), text);
    expect(await file.load()).toEqual({ kind: 'none' });
  },
);

test('forgotten, nothing is left of it', async () => {
  await file.keep(data, notes);
  await writeFile(join(profile, 'account.json.new'), 'half of one');
  await file.forget();
  expect(await readdir(profile)).toEqual([]);
  expect(await file.load()).toEqual({ kind: 'none' });
  await file.forget();
});

test('changes happen in their order, however fast they come', async () => {
  void file.keep(data, notes);
  void file.keep(openId, noNotes);
  void file.forget();
  void file.keep(data, noNotes);
  expect(await file.load()).toEqual({ kind: 'account', data, notes: noNotes });
});

test('a profile that is no folder keeps nothing, and says so', async () => {
  const taken = join(profile, 'taken');
  await writeFile(taken, '');
  await expect(accountFile(taken, sealer).keep(data, notes)).rejects.toThrow();
  await mkdir(join(profile, 'account.json'));
  await expect(file.keep(data, notes)).rejects.toThrow();
});

test.each([
  ['no address', { kind: 'fixed', api: 'crm' }],
  ['the address of a file', { kind: 'fixed', api: 'file:///etc/passwd' }],
  ['a sign-in server without an address', { kind: 'online', loginServer: '', tenantId: 'Cust1' }],
  [
    'a tenant without a name',
    { kind: 'online', loginServer: 'https://online.superoffice.com', tenantId: '' },
  ],
])('a file that somebody has edited to tell %s counts as none', async (_what, edited) => {
  await file.keep(data, notes);
  const kept = JSON.parse(await content()) as { outline: object };
  const outline = { ...kept.outline, home: edited };
  await writeFile(join(profile, 'account.json'), JSON.stringify({ ...kept, outline }));
  expect(await file.outline()).toBeNull();
  expect(await file.load()).toEqual({ kind: 'none' });
});
