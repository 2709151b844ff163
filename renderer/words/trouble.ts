import type { Connection } from '../../electron/presence/connection.ts';
import type { Failure } from '../../electron/presence/failure.ts';
import type { Words } from './en.ts';

/** What a sentence about trouble may name. */
export interface TroubledTenant {
  readonly host: string;
  readonly signIn: 'password' | 'ticket' | 'bearer';
}

/** What is wrong with the connection, in a sentence that says what to do; null when nothing is. */
export function troubleText(connection: Connection, tenant: TroubledTenant, words: Words): string | null {
  switch (connection.kind) {
    case 'starting':
    case 'live':
      return null;
    case 'signedOut':
      return words.popup.signInRefused[tenant.signIn];
    case 'stopped':
      return words.popup.refused;
    case 'stale':
      return failureText(connection.failure, tenant, words);
  }
}

/** What stood in the way of something we asked of the tenant. */
export function failureText(failure: Failure, tenant: TroubledTenant, words: Words): string {
  switch (failure.kind) {
    case 'transient':
      return words.popup.trouble(failure.cause, tenant.host);
    case 'throttled':
      return words.popup.throttled;
    case 'moved':
      return words.popup.moved(tenant.host);
    case 'signIn':
      return words.popup.signInRefused[tenant.signIn];
    case 'refused':
      return words.popup.notAllowed;
  }
}
