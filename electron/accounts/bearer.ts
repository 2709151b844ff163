import type { SignIn } from './account.ts';

/** An access token (`8A:…`) given by hand. */
export function bearerSignIn(token: string): SignIn {
  return { kind: 'bearer', headers: () => ({ Authorization: `Bearer ${token}` }) };
}
