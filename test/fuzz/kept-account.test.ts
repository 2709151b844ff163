import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll } from 'vitest';
import { homeName, type Home } from '../../electron/accounts/account.ts';
import { accountOf, secretsIn } from '../../electron/accounts/account-data.ts';
import { accountFile, type KeptAccount } from '../../electron/accounts/kept-account.ts';
import { testSealer } from '../accounts/test-sealer.ts';
import { fakeClock } from '../presence/fake-clock.ts';
import { must, mustNotTell } from './bounds.ts';
import { byteEdits, textEdits } from './byte-edits.ts';
import { fuzz } from './fuzz.ts';
import { jsonEdits } from './json-edits.ts';
import { jsonText } from './odd.ts';

const folder = mkdtempSync(join('/tmp', 'chat-presence-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const sealer = testSealer();
const kept = accountFile(folder, sealer);

const api = 'https://crm.example.com/SuperOffice/api';
const tokens = {
  loginServer: 'https://online.superoffice.com',
  clientId: 'c0ffee',
  tenantId: 'Cust12345',
  user: 'ida@demo.example',
  accessToken: '8A:Cust12345.abc',
  expiresAt: Date.UTC(2026, 2, 10, 10),
  refreshToken: 'r3fr3sh-t0ken',
};
const { loginServer, tenantId } = tokens;
const certificate = {
  host: 'crm.example.com',
  subject: 'CN=crm',
  issuer: 'CN=crm',
  fingerprint: 'AB:CD',
  validFrom: 0,
  validUntil: 1,
};
const accounts = [
  {
    home: { kind: 'fixed', api },
    user: 'anna',
    signIn: { kind: 'password', username: 'anna', password: 'pa55-w0rd' },
    notes: { chosenMyself: 19, trusted: [certificate] },
  },
  {
    home: { kind: 'online', loginServer, tenantId },
    user: tokens.user,
    signIn: { kind: 'openId', tokens },
    notes: { chosenMyself: null, trusted: [] },
  },
] as const;
const outlines = accounts.map(({ home, user, signIn }) => ({ home, user, signIn: signIn.kind }));
const sealed = await Promise.all(accounts.map((each) => sealer.seal(JSON.stringify(each))));
const files = outlines.map((outline, at) => ({
  version: 1,
  outline,
  sealed: sealed[at]?.toString('base64') ?? '',
}));

/** Somebody else's address, or account, before what was sealed here. */
const exchanged = [
  { ...files[0], outline: { ...outlines[0], home: { kind: 'fixed', api: 'https://evil.example/api' } } },
  { ...files[0], outline: outlines[1] },
];

async function load(bytes: string | Buffer): Promise<KeptAccount> {
  writeFileSync(join(folder, 'account.json'), bytes);
  return kept.load();
}

/** The app can name it, and ask it. */
function mustBeHome(home: Home): void {
  must(homeName(home) !== '', 'it has a name');
  new URL(home.kind === 'fixed' ? home.api : home.loginServer);
}

/** What was sealed is untouched or not there; what is told without opening it can be shown, and is not secret. */
async function holds(bytes: string | Buffer): Promise<void> {
  const account = await load(bytes);
  const outline = await kept.outline();
  must((outline === null) === (account.kind === 'none'), 'it is there or it is not');
  if (outline !== null) {
    mustBeHome(outline.home);
    mustNotTell(JSON.stringify(outline), ['pa55-w0rd', tokens.accessToken, tokens.refreshToken]);
  }
  if (account.kind !== 'account') return;
  const is = { ...account.data, notes: account.notes };
  must(
    accounts.some((each) => isDeepStrictEqual(is, each)),
    'it is what was kept, by no edit another',
  );
}

fuzz('of a kept account with odd fields', jsonEdits([...files, ...exchanged]).map(jsonText), holds, 300);

const texts = files.map((file) => JSON.stringify(file, null, 2));
fuzz('of a kept account with broken bytes', byteEdits(texts), holds, 300);

const insides = fc.oneof(
  jsonEdits(accounts).map(jsonText),
  textEdits(accounts.map((each) => JSON.stringify(each))),
);

fuzz(
  'of what was sealed by a fault of ours: it is taken up whole, kept again as it is, or not at all',
  insides,
  async (inside) => {
    const again = (await sealer.seal(inside)).toString('base64');
    const account = await load(JSON.stringify({ ...files[0], sealed: again }));
    must(account.kind !== 'none', 'it is not lost');
    if (account.kind !== 'account') return;
    const { data, notes } = account;
    mustBeHome(data.home);
    const ports = { fetch, clock: fakeClock(), onRenewed: () => {} };
    must(accountOf(data, ports).signIn.state().kind === 'ready', 'it can be used');
    must(
      secretsIn(data).every((each) => typeof each === 'string'),
      'what is secret of it is known',
    );
    await kept.keep(data, notes);
    must(JSON.stringify(await kept.load()) === JSON.stringify(account), 'and it is the same then');
  },
  150,
);
