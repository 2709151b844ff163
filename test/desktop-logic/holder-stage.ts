import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AccountData } from '../../electron/accounts/account-data.ts';
import { accountFile, type AccountFile } from '../../electron/accounts/kept-account.ts';
import { passwordSignIn } from '../../electron/accounts/password.ts';
import { notPermitted } from '../../electron/accounts/permitted.ts';
import type { FixedConnection } from '../../electron/contract/fixed-connection.ts';
import {
  accountHolder,
  type AccountHolder,
  type HeldAccount,
} from '../../electron/desktop/account-holder.ts';
import type { Settings } from '../../electron/settings/schema.ts';
import { testSealer, type TestSealer } from '../accounts/test-sealer.ts';
import { fakeClock } from '../presence/fake-clock.ts';

/** A profile, and what becomes of accounts in it over the runs of an app. */
export interface HolderStage {
  readonly profile: string;
  readonly sealer: TestSealer;
  readonly file: AccountFile;
  readonly changes: (HeldAccount | null)[];
  readonly concealed: string[];
  /** Demo tenants that run. */
  demos: number;
  withoutAccount: Settings['withoutAccount'];
  notKept: number;
  /** What the organisation has set. */
  fixed: FixedConnection;
  loginServer: (url: string, init: RequestInit) => Promise<Response>;
  newRun(): AccountHolder;
  stop(): Promise<void>;
}

/** An empty profile of somebody who was never asked. */
export async function holderStage(): Promise<HolderStage> {
  const profile = await mkdtemp(join(tmpdir(), 'account-holder-'));
  const sealer = testSealer();
  const stage: HolderStage = {
    profile,
    sealer,
    file: accountFile(profile, sealer),
    changes: [],
    concealed: [],
    demos: 0,
    withoutAccount: 'unasked',
    notKept: 0,
    fixed: {},
    loginServer: () => Promise.reject(new Error('nobody is to be asked')),
    newRun: () => newRun(stage),
    stop: () => rm(profile, { recursive: true }),
  };
  return stage;
}

function newRun(stage: HolderStage): AccountHolder {
  return accountHolder({
    clock: fakeClock(),
    file: stage.file,
    fetchFor: () => (url, init) => stage.loginServer(url, init),
    permits: (home, signIn) => notPermitted(home, signIn, stage.fixed) === null,
    startDemo() {
      stage.demos += 1;
      const home = { kind: 'fixed', api: 'http://127.0.0.1:1/api' } as const;
      return Promise.resolve({
        account: { home, user: 'demo', signIn: passwordSignIn('demo', 'x') },
        stop: () => Promise.resolve(void (stage.demos -= 1)),
      });
    },
    conceal: (secrets) => stage.concealed.push(...secrets),
    withoutAccount: () => stage.withoutAccount,
    setWithoutAccount: (wish) => void (stage.withoutAccount = wish),
    onChange: (held) => stage.changes.push(held),
    onNotKept: () => (stage.notKept += 1),
  });
}

export const anna: AccountData = {
  home: { kind: 'fixed', api: 'https://crm.example.com/api' },
  user: 'anna',
  signIn: { kind: 'password', username: 'anna', password: 'x' },
};
export const bo: AccountData = {
  ...anna,
  user: 'bo',
  signIn: { kind: 'password', username: 'bo', password: 'y' },
};
export const online: AccountData = {
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
export const metadata = {
  issuer: 'https://login.example.com',
  token_endpoint: 'https://login.example.com/login/tokens',
};
/** Whose account is in use. */
export const who = (holder: AccountHolder): string | null => holder.held()?.account.user ?? null;
