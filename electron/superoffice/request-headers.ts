import type { Account } from '../accounts/account.ts';

/** The headers every request to a tenant carries, the sign-in among them. Secret: not for logs. */
export function requestHeaders(account: Account, language: string): Record<string, string> {
  return {
    Accept: 'application/json',
    'Accept-Language': language,
    'SO-Language': language,
    ...account.signIn.headers(),
  };
}
