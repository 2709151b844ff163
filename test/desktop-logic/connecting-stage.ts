import type { AccountData } from '../../electron/accounts/account-data.ts';
import type { CommandArgument } from '../../electron/contract/commands.ts';
import type { FixedConnection } from '../../electron/contract/fixed-connection.ts';
import {
  connectingOf,
  type ConnectingPart,
  type ConnectingPorts,
  type Trial,
} from '../../electron/desktop/connecting.ts';
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

/** Attempts to connect, with a test in place of tenant, browser and keyring. */
export interface ConnectingStage {
  readonly part: ConnectingPart;
  /** The first looks that were asked for; each waits for its answer. */
  readonly tried: Tried[];
  readonly browser: { cancelled: AbortSignal; come(result: Online): Promise<void> }[];
  readonly adopted: { data: AccountData; trusted: readonly ServerCertificate[]; keep: boolean }[];
  /** The refresh tokens of sign-ins that were given back. */
  readonly givenBack: (string | null)[];
  /** Trusted for the account in use. */
  trusted: readonly ServerCertificate[];
  canKeep: boolean;
}

/** Begins with nothing going on. */
export function connectingStage(fixed: FixedConnection = {}): ConnectingStage {
  const stage: Omit<ConnectingStage, 'part'> = {
    tried: [],
    browser: [],
    givenBack: [],
    adopted: [],
    trusted: [],
    canKeep: true,
  };
  const part = connectingOf({
    fixed,
    tryOut: (data, certificates, cancelled) =>
      new Promise((resolve) => {
        const answer = async (trial: Trial): Promise<void> => {
          resolve(trial);
          await settled();
        };
        const trusted = certificates.map(({ fingerprint }) => fingerprint);
        stage.tried.push({ data, trusted, cancelled, answer });
      }),
    signInByBrowser: (_environment, cancelled) =>
      new Promise((resolve) => {
        const come = async (result: Online): Promise<void> => {
          resolve(result);
          await settled();
        };
        stage.browser.push({ cancelled, come });
      }),
    giveBack: ({ refreshToken }) => void stage.givenBack.push(refreshToken),
    loginHost: (environment) => `${environment}.superoffice.com`,
    trusted: () => stage.trusted,
    adopt(data, trusted, keep) {
      if (keep && !stage.canKeep) return Promise.resolve(false);
      stage.adopted.push({ data, trusted, keep });
      return Promise.resolve(true);
    },
    onChange: () => {},
  });
  return Object.assign(stage, { part });
}

export const form: CommandArgument<'connect'> = {
  address: ' https://crm.example.com/so ',
  signIn: { kind: 'password', username: ' anna ', password: ' pw ' },
  keep: true,
};
export const data: AccountData = {
  home: { kind: 'fixed', api: 'https://crm.example.com/so/api' },
  user: 'anna',
  signIn: { kind: 'password', username: 'anna', password: ' pw ' },
};
export const works = { kind: 'works', data, trusted: [] } as const;
/** A first look that failed. */
export const failed = (failure: Failure): Trial => ({ kind: 'failed', failure });
export const certificate = {
  host: 'crm.example.com',
  subject: 'crm',
  issuer: 'us',
  fingerprint: 'AB',
  validFrom: 0,
  validUntil: 1,
};
