import * as v from 'valibot';
import type { Clock } from '../presence/clock.ts';
import type { Account, Home, SignInKind } from './account.ts';
import type { Fetch as SignInFetch } from './open-id/bounded-fetch.ts';
import { secretsOf, signInOf, type GivenSignIn } from './given-sign-in.ts';
import { openIdSignIn } from './open-id/open-id.ts';
import type { OpenIdTokens } from './open-id/tokens.ts';

/** An account as plain data, so that it can be kept. Secret. */
export interface AccountData {
  readonly home: Home;
  readonly user: string | null;
  readonly signIn: GivenSignIn | { readonly kind: 'openId'; readonly tokens: OpenIdTokens };
}

export interface AccountPorts {
  readonly fetch: SignInFetch;
  readonly clock: Clock;
  /** The sign-in was renewed: what is kept of it is old. */
  readonly onRenewed: (data: AccountData) => void;
}

/** The account that this data is of. */
export function accountOf(data: AccountData, { fetch, clock, onRenewed }: AccountPorts): Account {
  const { home, user, signIn } = data;
  if (signIn.kind !== 'openId') return { home, user, signIn: signInOf(signIn) };
  const renewed = (tokens: OpenIdTokens): void => onRenewed({ ...data, signIn: { kind: 'openId', tokens } });
  return { home, user, signIn: openIdSignIn(signIn.tokens, { fetch, clock, onRenewed: renewed }) };
}

/** What of an account must never be written down unsealed. */
export function secretsIn({ signIn }: AccountData): readonly string[] {
  if (signIn.kind !== 'openId') return secretsOf(signIn);
  const { accessToken, refreshToken } = signIn.tokens;
  return refreshToken === null ? [accessToken] : [accessToken, refreshToken];
}

const text = v.string();
const address = v.pipe(
  text,
  v.check((typed) => URL.canParse(typed) && /^https?:$/.test(new URL(typed).protocol)),
);

/** Read before anything is opened, so that a file somebody has edited must not keep the app from starting. */
export const homeSchema = v.variant('kind', [
  v.object({ kind: v.literal('fixed'), api: address }),
  v.object({ kind: v.literal('online'), loginServer: address, tenantId: v.pipe(text, v.nonEmpty()) }),
]);

export const signInKindSchema = v.picklist([
  'password',
  'ticket',
  'bearer',
  'session',
  'openId',
] satisfies SignInKind[]);

/** What is secret of an account, as it is sealed. */
export const signInSchema = v.variant('kind', [
  v.object({ kind: v.literal('password'), username: text, password: text }),
  v.object({ kind: v.literal('ticket'), ticket: text, appToken: text }),
  v.object({ kind: v.literal('bearer'), token: text }),
  v.object({ kind: v.literal('session'), cookie: text, xsrfToken: text }),
  v.object({
    kind: v.literal('openId'),
    tokens: v.object({
      loginServer: text,
      clientId: text,
      tenantId: text,
      user: text,
      accessToken: text,
      expiresAt: v.number(),
      refreshToken: v.nullable(text),
    }),
  }),
]);
