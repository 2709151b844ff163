import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '../../presence/clock.ts';
import type { Authorization } from './authorization.ts';

/** All that was ever handed out, in order. */
export interface Issued {
  readonly codes: readonly string[];
  readonly accessTokens: readonly string[];
  readonly refreshTokens: readonly string[];
}

/** Codes and tokens, and what they are still good for. */
export interface Grants {
  readonly issued: Issued;
  newCode(authorization: Authorization): string;
  /** What a code stands for, once and for ten minutes; null when it is no good (any more). */
  takeCode(code: string): Authorization | null;
  newAccessToken(): string;
  isAccessToken(token: string): boolean;
  expireAccessTokens(): void;
  newRefreshToken(): string;
  isRefreshToken(token: string): boolean;
  dropRefreshToken(token: string): void;
  dropRefreshTokens(): void;
}

/** s, as `expires_in` says it. */
export const accessTokenLife = 3600;
const codeLifeMs = 10 * 60_000;

/** Nothing handed out yet. */
export function beginGrants(clock: Clock, tenantId: string): Grants {
  const issued = { codes: [] as string[], accessTokens: [] as string[], refreshTokens: [] as string[] };
  const codes = new Map<string, { readonly authorization: Authorization; readonly end: number }>();
  const accessTokens = new Map<string, number>();
  const refreshTokens = new Set<string>();

  function issue(kind: keyof Issued, text: string): string {
    issued[kind].push(text);
    return text;
  }

  return {
    issued,
    newCode(authorization) {
      const code = issue('codes', randomBytes(32).toString('base64url'));
      codes.set(code, { authorization, end: clock.steady() + codeLifeMs });
      return code;
    },
    takeCode(code) {
      const found = codes.get(code);
      codes.delete(code);
      return found !== undefined && clock.steady() < found.end ? found.authorization : null;
    },
    newAccessToken() {
      const token = issue('accessTokens', `8A:${tenantId}.${randomBytes(48).toString('base64url')}`);
      accessTokens.set(token, clock.steady() + accessTokenLife * 1000);
      return token;
    },
    isAccessToken: (token) => clock.steady() < (accessTokens.get(token) ?? 0),
    expireAccessTokens: () => accessTokens.clear(),
    newRefreshToken() {
      const token = issue('refreshTokens', randomBytes(48).toString('base64url'));
      refreshTokens.add(token);
      return token;
    },
    isRefreshToken: (token) => refreshTokens.has(token),
    dropRefreshToken: (token) => void refreshTokens.delete(token),
    dropRefreshTokens: () => refreshTokens.clear(),
  };
}

/** Whether who brings a code is who asked for it (RFC 7636 §4.6). */
export function fitsChallenge(verifier: string, authorization: Authorization): boolean {
  const shown =
    authorization.challengeMethod === 'S256'
      ? createHash('sha256').update(verifier).digest('base64url')
      : verifier;
  return shown === authorization.challenge;
}
