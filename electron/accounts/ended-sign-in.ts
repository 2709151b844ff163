import type { SignIn, SignInKind } from './account.ts';

/** A sign-in that is over before it began, such as one whose secrets cannot be opened. */
export function endedSignIn(kind: SignInKind): SignIn {
  return {
    kind,
    state: () => ({ kind: 'ended' }),
    headers: () => Promise.resolve({ kind: 'refused' }),
    renew: () => Promise.resolve({ kind: 'refused' }),
    forget: () => Promise.resolve(),
  };
}
