/** A way to sign in to a tenant. */
export interface SignIn {
  /** For logs and the UI; says nothing secret. */
  readonly kind: 'password' | 'ticket' | 'bearer';
  /** The request headers that sign a request in. Secret: never to be logged. */
  headers(): Readonly<Record<string, string>>;
}

/** A tenant, and how we sign in there. */
export interface Account {
  /** The WebAPI's root, ending in `/api`, without a slash behind it. */
  readonly api: string;
  readonly signIn: SignIn;
}
