import type { FormSignInKind, OnlineEnvironment } from './welcome.ts';

/** Where people connect to and how they sign in there, as far as the organisation has fixed it. */
export interface FixedConnection {
  /** Of SuperOffice on the organisation's own server, as it was written. */
  readonly address?: string;
  /** Of SuperOffice Online, as the next. */
  readonly environment?: OnlineEnvironment;
  readonly tenantId?: string;
  /** What SuperOffice Online knows this application by. */
  readonly clientId?: string;
  /** Those that are allowed; at least one. */
  readonly signIns?: readonly (FormSignInKind | 'openId')[];
}

/** Whether anybody may connect to a tenant of SuperOffice Online. */
export function mayBeOnline({ address, signIns }: FixedConnection): boolean {
  return address === undefined && (signIns?.includes('openId') ?? true);
}

/** Whether anybody may connect to a server of their own. */
export function mayBeOnPremises({ environment, tenantId, signIns }: FixedConnection): boolean {
  if (environment !== undefined || tenantId !== undefined) return false;
  return signIns?.some((kind) => kind !== 'openId') ?? true;
}
