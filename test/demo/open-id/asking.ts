import { createHash } from 'node:crypto';
import { decide } from '../../accounts/open-id/browser.ts';
import { clientId, paths, type Stage } from '../../accounts/open-id/stage.ts';

/** Fields to send otherwise; null leaves one out. */
export type Change = Readonly<Record<string, string | null>>;

/** What a token endpoint answers. */
export interface TokenAnswer {
  readonly status: number;
  readonly json: Readonly<Record<string, unknown>>;
}

export const redirectUri = 'http://127.0.0.1:50123';
const verifier = 'v'.repeat(43);
export const challenge = createHash('sha256').update(verifier).digest('base64url');

function withChange(all: Readonly<Record<string, string>>, change: Change): URLSearchParams {
  const entries = Object.entries({ ...all, ...change });
  return new URLSearchParams(entries.filter((entry): entry is [string, string] => entry[1] !== null));
}

/** The address of a good wish to sign in, but for a change. */
export function wish({ url }: Stage, change: Change = {}): string {
  const good = {
    client_id: clientId,
    response_type: 'code',
    scope: 'openid',
    redirect_uri: redirectUri,
    state: 's1',
    nonce: 'n1',
    code_challenge: challenge,
    code_challenge_method: 'S256',
  };
  return `${url}/login/common/oauth/authorize?${withChange(good, change).toString()}`;
}

/** The code that somebody's "Allow" brings. */
export async function codeFor(stage: Stage, change: Change = {}): Promise<string> {
  return new URL(await decide(wish(stage, change), 'allow')).searchParams.get('code') ?? '';
}

/** Posts something to the token endpoint. */
export async function postTokens({ url }: Stage, body: BodyInit): Promise<TokenAnswer> {
  const response = await fetch(url + paths.tokens, { method: 'POST', body });
  return { status: response.status, json: (await response.json()) as TokenAnswer['json'] };
}

/** Brings a code as it should be, but for a change. */
export function exchange(stage: Stage, code: string, change: Change = {}): Promise<TokenAnswer> {
  const good = {
    grant_type: 'authorization_code',
    client_id: clientId,
    redirect_uri: redirectUri,
    code_verifier: verifier,
  };
  return postTokens(stage, withChange({ ...good, code }, change));
}

/** Brings a refresh token. */
export function refresh(stage: Stage, token: unknown): Promise<TokenAnswer> {
  const form = { grant_type: 'refresh_token', client_id: clientId, refresh_token: String(token) };
  return postTokens(stage, new URLSearchParams(form));
}
