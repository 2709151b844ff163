import type { Account, SignIn } from './account.ts';
import { bearerSignIn } from './bearer.ts';
import { passwordSignIn } from './password.ts';
import { wrong, type Read } from './read.ts';
import { tenantApi } from './tenant-address.ts';
import { ticketSignIn } from './ticket.ts';

/** What the environment says about this run. It is never stored. */
export interface StartEnvironment {
  /** Null: no account in the environment. */
  readonly account: Account | null;
  /** A poll interval for this run, ms. */
  readonly pollMs: number | null;
  /** The folder for settings and logs; null: the platform's. */
  readonly profile: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The variables that hold a sign-in. */
export const signInVariables = [
  'SUPEROFFICE_USERNAME',
  'SUPEROFFICE_PASSWORD',
  'SUPEROFFICE_TICKET',
  'SUPEROFFICE_APP_TOKEN',
  'SUPEROFFICE_BEARER',
] as const;

const waysToSignIn =
  'SUPEROFFICE_USERNAME and SUPEROFFICE_PASSWORD, or SUPEROFFICE_TICKET, or SUPEROFFICE_BEARER';

/**
 * Reads `SUPEROFFICE_*` and `CHAT_PRESENCE_*`. An empty variable counts as not set. No value of a
 * secret is ever part of a problem's sentence.
 */
export function readStartEnvironment(environment: Environment): Read<StartEnvironment> {
  const account = readAccount(environment);
  if (!account.ok) return account;
  const pollMs = readPollMs(environment['CHAT_PRESENCE_POLL_SECONDS'] || null);
  if (!pollMs.ok) return pollMs;
  const profile = environment['CHAT_PRESENCE_PROFILE'] || null;
  return { ok: true, value: { account: account.value, pollMs: pollMs.value, profile } };
}

function readAccount(environment: Environment): Read<Account | null> {
  const address = environment['SUPEROFFICE_URL'];
  const given = signInVariables.filter((name) => environment[name]);
  if (!address) {
    if (given.length === 0) return { ok: true, value: null };
    return wrong(`${given[0]} is set, but SUPEROFFICE_URL is not. Set it to your SuperOffice address.`);
  }
  const api = tenantApi(address);
  if (!api.ok) return wrong(`SUPEROFFICE_URL ${api.problem}`);
  const signIn = readSignIn(environment);
  return signIn.ok ? { ok: true, value: { api: api.value, signIn: signIn.value } } : signIn;
}

function readSignIn(environment: Environment): Read<SignIn> {
  const { SUPEROFFICE_USERNAME: username, SUPEROFFICE_PASSWORD: password } = environment;
  const {
    SUPEROFFICE_TICKET: ticket,
    SUPEROFFICE_APP_TOKEN: appToken,
    SUPEROFFICE_BEARER: bearer,
  } = environment;
  const ways = [username || password, ticket, bearer].filter(Boolean).length;
  if (ways === 0) return wrong(`SUPEROFFICE_URL is set, but no sign-in is. Set ${waysToSignIn}.`);
  if (ways > 1) return wrong(`More than one sign-in is set. Keep one of ${waysToSignIn}.`);
  if (appToken && !ticket) {
    return wrong(
      'SUPEROFFICE_APP_TOKEN is set without SUPEROFFICE_TICKET. Set the ticket, or unset the token.',
    );
  }
  if (ticket) {
    if (!isHeaderText(ticket)) return wrong(`SUPEROFFICE_TICKET ${notHeaderText}`);
    if (appToken && !isHeaderText(appToken)) return wrong(`SUPEROFFICE_APP_TOKEN ${notHeaderText}`);
    return { ok: true, value: ticketSignIn(ticket, appToken || null) };
  }
  if (bearer) {
    if (!isHeaderText(bearer)) return wrong(`SUPEROFFICE_BEARER ${notHeaderText}`);
    return { ok: true, value: bearerSignIn(bearer) };
  }
  if (!username) return wrong('SUPEROFFICE_PASSWORD is set, but SUPEROFFICE_USERNAME is not. Set both.');
  if (!password) return wrong('SUPEROFFICE_USERNAME is set, but SUPEROFFICE_PASSWORD is not. Set both.');
  if (username.includes(':')) {
    return wrong(
      'SUPEROFFICE_USERNAME holds a colon, which this kind of sign-in cannot carry. Check the name.',
    );
  }
  return { ok: true, value: passwordSignIn(username, password) };
}

const notHeaderText =
  'holds a space, a line break or a letter that cannot be sent. Copy it again, without anything around it.';

/** Visible ASCII only: anything else would break, or break into, the request's header. */
function isHeaderText(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text);
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
