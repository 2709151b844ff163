import type { SignIn, SignInKind } from './account.ts';

/** A sign-in whose secrets are being opened: whoever needs it waits, and is never answered by this one. */
export function waitingSignIn(kind: SignInKind): SignIn {
  const never = new Promise<never>(() => {});
  return {
    kind,
    state: () => ({ kind: 'ready' }),
    headers: () => never,
    renew: () => never,
    forget: () => Promise.resolve(),
  };
}
