import { createHash, createSign, generateKeyPair, type JsonWebKey, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

/** A key that ID tokens are signed with. */
export interface SigningKey {
  readonly privateKey: KeyObject;
  /** What others check with, as the key set shows it. */
  readonly publicJwk: JsonWebKey & { readonly kid: string };
}

const newKeyPair = promisify(generateKeyPair);

/** A new key, named by a thumbprint. */
export async function newSigningKey(): Promise<SigningKey> {
  const { privateKey, publicKey } = await newKeyPair('rsa', { modulusLength: 2048 });
  const jwk = publicKey.export({ format: 'jwk' });
  const kid = createHash('sha1').update(JSON.stringify(jwk)).digest('hex').toUpperCase();
  return { privateKey, publicJwk: { ...jwk, use: 'sig', kid } };
}

/** A signed token (RS256) with these claims. */
export function signToken(claims: Readonly<Record<string, unknown>>, key: SigningKey): string {
  const header = { typ: 'JWT', alg: 'RS256', kid: key.publicJwk.kid };
  const signed = `${encoded(header)}.${encoded(claims)}`;
  const signature = createSign('RSA-SHA256').update(signed).sign(key.privateKey, 'base64url');
  return `${signed}.${signature}`;
}

function encoded(part: unknown): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

/** Who signs in at the demo tenant. */
export interface DemoUser {
  readonly name: string;
  readonly upn: string;
  readonly email: string;
  readonly associateId: number;
}

export interface IdTokenFacts {
  readonly issuer: string;
  readonly clientId: string;
  readonly tenantId: string;
  readonly user: DemoUser;
  readonly nonce: string | null;
  /** s since 1970. */
  readonly now: number;
}

/** SuperOffice's claims: numbers and yes-or-no are texts, and `at_hash` is not among them. */
export function idTokenClaims({
  issuer,
  clientId,
  tenantId,
  user,
  nonce,
  now,
}: IdTokenFacts): Record<string, unknown> {
  const own = {
    associateid: String(user.associateId),
    ctx: tenantId,
    company_name: 'Demo tenant',
    email: user.email,
    upn: user.upn,
    is_administrator: 'False',
    identityprovider: 'superid',
  };
  return {
    iss: issuer,
    aud: clientId,
    sub: user.upn,
    name: user.name,
    iat: now,
    nbf: now - 60,
    exp: now + 300,
    ...(nonce === null ? {} : { nonce }),
    ...Object.fromEntries(
      Object.entries(own).map(([name, value]) => [`http://schemes.superoffice.net/identity/${name}`, value]),
    ),
  };
}
