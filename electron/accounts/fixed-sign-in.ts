import type { SignIn, SignInHeaders, SignInKind } from './account.ts';

/** A sign-in that is what it is: when the tenant refuses it, only a person can bring a better one. */
export function fixedSignIn(kind: SignInKind, given: SignInHeaders): SignIn {
  let headers: SignInHeaders | null = given;
  return {
    kind,
    state: () => ({ kind: headers === null ? 'ended' : 'ready' }),
    headers: () => Promise.resolve(headers === null ? { kind: 'refused' } : { kind: 'headers', headers }),
    renew: () => Promise.resolve({ kind: 'refused' }),
    forget() {
      headers = null;
      return Promise.resolve();
    },
  };
}
