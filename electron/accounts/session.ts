import type { SignIn } from './account.ts';
import { fixedSignIn } from './fixed-sign-in.ts';

/**
 * The value of a cookie header's `XSRF-TOKEN`, which SuperOffice wants repeated in `X-XSRF-TOKEN`
 * whenever there is no `Authorization`; null where the cookies hold none.
 */
export function xsrfTokenIn(cookie: string): string | null {
  for (const pair of cookie.split(';')) {
    const [name, ...value] = pair.trim().split('=');
    if (name === 'XSRF-TOKEN' && value.join('=') !== '') return decoded(value.join('='));
  }
  return null;
}

/** The session of somebody signed in to SuperOffice's web client: its cookies and its XSRF token. */
export function sessionSignIn(cookie: string, xsrfToken: string): SignIn {
  return fixedSignIn('session', { Cookie: cookie, 'X-XSRF-TOKEN': xsrfToken });
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
