import * as v from 'valibot';

/** Who signed in, and where. */
export interface Identity {
  readonly tenantId: string;
  readonly user: string;
}

const prefix = 'http://schemes.superoffice.net/identity/';

/** Which claims there are depends on how the application is registered; an odd one counts as none. */
const text = v.fallback(v.optional(v.pipe(v.string(), v.trim(), v.minLength(1))), undefined);

const claimsSchema = v.object({
  /** The customer's id. It becomes part of addresses. */
  [`${prefix}ctx`]: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  [`${prefix}upn`]: text,
  [`${prefix}email`]: text,
  name: text,
  sub: v.string(),
});

/**
 * What a checked ID token's claims say about who signed in.
 *
 * @throws when they do not name a tenant
 */
export function identityIn(claims: unknown): Identity {
  const read: Record<string, string | undefined> = v.parse(claimsSchema, claims);
  const user = read[`${prefix}upn`] ?? read[`${prefix}email`] ?? read['name'] ?? read['sub'];
  return { tenantId: read[`${prefix}ctx`] ?? '', user: user ?? '' };
}
