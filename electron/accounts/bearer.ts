import type { SignIn } from './account.ts';
import { fixedSignIn } from './fixed-sign-in.ts';

/** An access token (`8A:…`) given by hand. */
export function bearerSignIn(token: string): SignIn {
  return fixedSignIn('bearer', { Authorization: `Bearer ${token}` });
}
