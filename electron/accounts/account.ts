/** The ways to sign in. For logs and the UI; says nothing secret. */
export type SignInKind = 'password' | 'ticket' | 'bearer' | 'session' | 'openId';

/** Request headers that sign a request in. Secret: never to be logged. */
export type SignInHeaders = Readonly<Record<string, string>>;

/**
 * Where a sign-in stands. Drawn:
 *
 *     ready ⇄ renewing ──refused──▶ ended
 *       └────────────forget────────▶ ended
 */
export type SignInState =
  { readonly kind: 'ready' } | { readonly kind: 'renewing' } | { readonly kind: 'ended' };

/** Why there are no headers, or no better ones. */
export type NoSignIn =
  /** Only a person can help: sign in again. */
  | { readonly kind: 'refused' }
  /** It could not be asked for just now; that says nothing about the sign-in. `error` is the platform's own. */
  | { readonly kind: 'failed'; readonly error: unknown };

/** A way to sign in to a tenant. */
export interface SignIn {
  readonly kind: SignInKind;
  state(): SignInState;
  /** What signs the next request in, renewed early where it is about to run out. Never throws. */
  headers(): Promise<{ readonly kind: 'headers'; readonly headers: SignInHeaders } | NoSignIn>;
  /**
   * The tenant refused these headers: tries once to get better ones, all callers together in one
   * request. `renewed` also when they are no longer the current ones. Never throws.
   */
  renew(refused: SignInHeaders): Promise<{ readonly kind: 'renewed' } | NoSignIn>;
  /** Signs out: nothing of it can be used from here on, nor elsewhere if that can be helped. Never throws. */
  forget(): Promise<void>;
}

/** Where a tenant's WebAPI is found. */
export type Home =
  /** An address a person typed: the WebAPI's root, ending in `/api`, without a slash behind it. */
  | { readonly kind: 'fixed'; readonly api: string }
  /** SuperOffice Online: the tenant moves, and the sign-in server tells where it is. */
  | { readonly kind: 'online'; readonly loginServer: string; readonly tenantId: string };

/** A tenant, and how we sign in there. */
export interface Account {
  readonly home: Home;
  /** Whose account it is, as far as the sign-in tells; null where it does not. */
  readonly user: string | null;
  readonly signIn: SignIn;
}

/** A tenant's name in sentences: its host, or its id where it has no host of its own. */
export function homeName(home: Home): string {
  return home.kind === 'fixed' ? new URL(home.api).host : home.tenantId;
}
