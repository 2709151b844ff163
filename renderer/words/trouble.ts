import type { Connection } from '../../electron/presence/connection.ts';
import type { Failure } from '../../electron/presence/failure.ts';
import type { Words } from './en.ts';

/** What a sentence about trouble may name. */
export interface TroubledTenant {
  readonly host: string;
  readonly signIn: keyof Words['trouble']['signedOut'];
  /** Where its sign-in is. */
  readonly kept: 'demo' | 'environment' | 'session' | 'stored';
  /** There is a sign-in, and its keyring does not open. */
  readonly sealed: boolean;
}

/** What is wrong with the connection, in a sentence that says what to do; null when nothing is. */
export function troubleText(connection: Connection, tenant: TroubledTenant, words: Words): string | null {
  switch (connection.kind) {
    case 'starting':
    case 'live':
      return null;
    case 'signedOut':
      return signedOutText(tenant, words);
    case 'stopped':
      return words.trouble.refused;
    case 'maintenance':
      return words.trouble.maintenance;
    case 'suspended':
      return words.trouble.suspended;
    case 'deleted':
      return words.trouble.deleted(tenant.host);
    case 'stale':
      return failureText(connection.failure, tenant, words);
  }
}

/** What stood in the way of something we asked of the tenant. */
export function failureText(failure: Failure, tenant: TroubledTenant, words: Words): string {
  switch (failure.kind) {
    case 'transient':
      return words.trouble.passing(failure.cause, tenant.host);
    case 'throttled':
      return words.trouble.throttled;
    case 'untrusted': {
      const { host, subject, issuer } = failure.certificate;
      const text = words.trouble.untrusted(host, subject, issuer);
      // Elsewhere the person may decide to trust it; the environment knows of no such decision.
      return tenant.kept === 'environment' ? `${text} ${words.trouble.askItPeople}` : text;
    }
    case 'moved':
      return words.trouble.moved(tenant.host);
    case 'maintenance':
      return words.trouble.maintenance;
    case 'suspended':
      return words.trouble.suspended;
    case 'deleted':
      return words.trouble.deleted(tenant.host);
    case 'signIn':
      return signedOutText(tenant, words);
    case 'refused':
      return words.trouble.notAllowed;
  }
}

function signedOutText({ kept, signIn, sealed }: TroubledTenant, words: Words): string {
  if (sealed) return words.trouble.sealed;
  return kept === 'environment'
    ? words.trouble.signedOutInEnvironment[signIn]
    : words.trouble.signedOut[signIn];
}
