import { tenantApi } from '../contract/tenant-address.ts';
import type { AddressProblem } from '../contract/welcome.ts';
import type { Account } from './account.ts';
import {
  problemOf,
  secretsOf,
  signInOf,
  userOf,
  type GivenSignIn,
  type SignInField,
} from './given-sign-in.ts';
import { wrong, type Read } from './read.ts';

/** What the environment says about this run. It is never stored. */
export interface StartEnvironment {
  /** Null: no account in the environment. */
  readonly account: Account | null;
  /** What of it must never be written down. */
  readonly secrets: readonly string[];
  /** A poll interval for this run, ms. */
  readonly pollMs: number | null;
  /** The folder for settings and logs; null: the platform's. */
  readonly profile: string | null;
  /** The application's id at SuperOffice Online; null: the build's, or the settings'. */
  readonly clientId: string | null;
  /** The sign-in server to use in place of SuperOffice Online's; null: the real one. */
  readonly loginServer: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The variables that hold a sign-in. */
export const signInVariables = [
  'SUPEROFFICE_USERNAME',
  'SUPEROFFICE_PASSWORD',
  'SUPEROFFICE_TICKET',
  'SUPEROFFICE_APP_TOKEN',
  'SUPEROFFICE_BEARER',
  'SUPEROFFICE_COOKIE',
  'SUPEROFFICE_XSRF_TOKEN',
] as const;

type SignInVariable = (typeof signInVariables)[number];

const variableOf: Readonly<Record<SignInField, SignInVariable>> = {
  username: 'SUPEROFFICE_USERNAME',
  password: 'SUPEROFFICE_PASSWORD',
  ticket: 'SUPEROFFICE_TICKET',
  appToken: 'SUPEROFFICE_APP_TOKEN',
  token: 'SUPEROFFICE_BEARER',
  cookie: 'SUPEROFFICE_COOKIE',
  xsrfToken: 'SUPEROFFICE_XSRF_TOKEN',
};

/** The variables that need another one beside them. */
const companions: readonly {
  readonly of: SignInVariable;
  readonly needs: SignInVariable;
  readonly advice: string;
}[] = [
  {
    of: 'SUPEROFFICE_APP_TOKEN',
    needs: 'SUPEROFFICE_TICKET',
    advice: 'Set the ticket, or unset the token.',
  },
  {
    of: 'SUPEROFFICE_XSRF_TOKEN',
    needs: 'SUPEROFFICE_COOKIE',
    advice: 'Set the cookie, or unset the token.',
  },
];

const waysToSignIn =
  'SUPEROFFICE_USERNAME and SUPEROFFICE_PASSWORD, or SUPEROFFICE_TICKET, or SUPEROFFICE_BEARER, or SUPEROFFICE_COOKIE';

const addressSentences: Readonly<Record<AddressProblem, string>> = {
  notAnAddress: 'is not an address. Write it like https://crm.example.com/SuperOffice',
  notHttp: 'must begin with https:// (or http://). Write it like https://crm.example.com/SuperOffice',
  holdsSignIn: 'holds a name or password. Take it out; give the sign-in in variables of its own.',
  holdsQuery: 'holds a ? or #. Give the address only up to, not including, /api.',
};

/**
 * Reads `SUPEROFFICE_*` and `CHAT_PRESENCE_*`. An empty variable counts as not set. No value of a
 * secret is ever part of a problem's sentence.
 */
export function readStartEnvironment(environment: Environment): Read<StartEnvironment> {
  const account = readAccount(environment);
  if (!account.ok) return account;
  const pollMs = readPollMs(environment['CHAT_PRESENCE_POLL_SECONDS'] || null);
  if (!pollMs.ok) return pollMs;
  const clientId = environment['SUPEROFFICE_CLIENT_ID'] || null;
  if (clientId !== null && !/^[\x21-\x7e]+$/.test(clientId)) {
    return wrong('SUPEROFFICE_CLIENT_ID holds a space or a character that no client id has. Copy it again.');
  }
  const loginServer = readLoginServer(environment['SUPEROFFICE_LOGIN_SERVER'] || null);
  if (!loginServer.ok) return loginServer;
  return {
    ok: true,
    value: {
      account: account.value?.account ?? null,
      secrets: account.value?.secrets ?? [],
      pollMs: pollMs.value,
      profile: environment['CHAT_PRESENCE_PROFILE'] || null,
      clientId,
      loginServer: loginServer.value,
    },
  };
}

function readAccount(
  environment: Environment,
): Read<{ readonly account: Account; readonly secrets: readonly string[] } | null> {
  const address = environment['SUPEROFFICE_URL'];
  const given = signInVariables.filter((name) => environment[name]);
  if (!address) {
    if (given.length === 0) return { ok: true, value: null };
    return wrong(`${given[0]} is set, but SUPEROFFICE_URL is not. Set it to your SuperOffice address.`);
  }
  const read = tenantApi(address);
  if (!read.ok) return wrong(`SUPEROFFICE_URL ${addressSentences[read.problem]}`);
  const signIn = readSignIn(environment);
  if (!signIn.ok) return signIn;
  const home = { kind: 'fixed', api: read.api } as const;
  const way = signIn.value;
  const account = { home, user: userOf(way), signIn: signInOf(way) };
  return { ok: true, value: { account, secrets: secretsOf(way) } };
}

function readSignIn(environment: Environment): Read<GivenSignIn> {
  const ways = waysGiven(environment);
  if (ways.length === 0) return wrong(`SUPEROFFICE_URL is set, but no sign-in is. Set ${waysToSignIn}.`);
  if (ways.length > 1) return wrong(`More than one sign-in is set. Keep one of ${waysToSignIn}.`);
  for (const { of, needs, advice } of companions) {
    if (environment[of] && !environment[needs]) return wrong(`${of} is set without ${needs}. ${advice}`);
  }
  const given = ways[0]!;
  const problem = problemOf(given);
  return problem === null ? { ok: true, value: given } : wrong(sentenceOf(given, problem));
}

function waysGiven(environment: Environment): GivenSignIn[] {
  const text = (name: SignInVariable): string => environment[name] ?? '';
  const username = text('SUPEROFFICE_USERNAME');
  const password = text('SUPEROFFICE_PASSWORD');
  const ticket = text('SUPEROFFICE_TICKET');
  const token = text('SUPEROFFICE_BEARER');
  const cookie = text('SUPEROFFICE_COOKIE');
  const ways: GivenSignIn[] = [];
  if (username || password) ways.push({ kind: 'password', username, password });
  if (ticket) ways.push({ kind: 'ticket', ticket, appToken: text('SUPEROFFICE_APP_TOKEN') });
  if (token) ways.push({ kind: 'bearer', token });
  if (cookie) ways.push({ kind: 'session', cookie, xsrfToken: text('SUPEROFFICE_XSRF_TOKEN') });
  return ways;
}

function sentenceOf(
  given: GivenSignIn,
  { field, problem }: { field: SignInField; problem: 'empty' | 'unsendable' },
): string {
  const name = variableOf[field];
  if (given.kind === 'password' && problem === 'empty') {
    const other = field === 'username' ? variableOf.password : variableOf.username;
    return `${other} is set, but ${name} is not. Set both.`;
  }
  if (problem === 'empty') {
    return `SUPEROFFICE_COOKIE holds no XSRF-TOKEN. Set SUPEROFFICE_XSRF_TOKEN to the page's token.`;
  }
  return field === 'username'
    ? `${name} holds a colon, which this kind of sign-in cannot carry. Check the name.`
    : `${name} holds a space, a line break or a character that cannot be sent. Copy it again, without anything around it.`;
}

function readLoginServer(text: string | null): Read<string | null> {
  if (text === null) return { ok: true, value: null };
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || `${url.origin}/` !== url.href) {
    return wrong('SUPEROFFICE_LOGIN_SERVER is not a server. Write it like https://online.superoffice.com');
  }
  return { ok: true, value: url.origin };
}

/** Seconds. Less than the least is taken for the least: nobody may ask more often. */
const pollLimits = { least: 1, most: 3600 };

function readPollMs(text: string | null): Read<number | null> {
  if (text === null) return { ok: true, value: null };
  const seconds = Number(text);
  if (!/^\s*\d+(\.\d+)?\s*$/.test(text) || seconds > pollLimits.most) {
    return wrong(
      'CHAT_PRESENCE_POLL_SECONDS is not a number of seconds up to 3600. Set one, for example 30.',
    );
  }
  return { ok: true, value: Math.round(Math.max(pollLimits.least, seconds) * 1000) };
}
