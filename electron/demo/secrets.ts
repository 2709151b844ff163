import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';

/** What lets somebody in, made anew for every run. Never to be logged, save where a person asked for it. */
export interface Secrets {
  readonly username: string;
  readonly password: string;
  readonly ticket: string;
  /** What a program shows beside a ticket, online. */
  readonly appToken: string;
  readonly accessToken: string;
}

/** Makes secrets that nobody can guess, in the shapes SuperOffice gives them. */
export function makeSecrets(username: string, tenantId: string): Secrets {
  return {
    username,
    password: randomBytes(18).toString('base64url'),
    ticket: `7T:${randomBytes(48).toString('base64')}`,
    appToken: randomUUID().replaceAll('-', ''),
    accessToken: `8A:${tenantId}.${randomBytes(48).toString('base64url')}`,
  };
}

/** Whether two texts are the same, in a time that tells nothing about either. */
export function sameSecret(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}
