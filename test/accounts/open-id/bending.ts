import type { Fetch } from '../../../electron/accounts/open-id/bounded-fetch.ts';
import { newSigningKey, signToken } from '../../../electron/demo/open-id/id-token.ts';
import { paths } from './stage.ts';

type Json = Record<string, unknown>;

/** `fetch`, but what comes from a path is changed on the way. */
export function bending(bends: Readonly<Record<string, (json: Json) => Json>>): Fetch {
  return async (url, init) => {
    const response = await fetch(url, init);
    const bend = bends[new URL(url).pathname];
    if (bend === undefined || !response.ok) return response;
    return Response.json(bend((await response.json()) as Json));
  };
}

/** One for all, since making one takes longer than a test. */
const ownKey = newSigningKey();

/**
 * `fetch`, but ID tokens have other claims, signed properly: the key set shows the key they are
 * signed with.
 */
export async function withClaims(change: (claims: Json) => Json): Promise<Fetch> {
  const key = await ownKey;
  return bending({
    [paths.keys]: () => ({ keys: [key.publicJwk] }),
    [paths.tokens]: (json) => ({ ...json, id_token: signToken(change(claimsOf(json['id_token'])), key) }),
  });
}

/** What an ID token claims. */
export function claimsOf(idToken: unknown): Json {
  const [, claims = ''] = String(idToken).split('.');
  return JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as Json;
}
