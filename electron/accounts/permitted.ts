import type { FixedConnection } from '../contract/fixed-connection.ts';
import { tenantApi } from '../contract/tenant-address.ts';
import type { Home, SignInKind } from './account.ts';
import { loginServerOf } from './open-id/environments.ts';

/** What of an account the organisation does not permit. */
export type NotPermitted = 'tenant' | 'signIn';

/** Whether people may connect so; null: they may. */
export function notPermitted(home: Home, signIn: SignInKind, fixed: FixedConnection): NotPermitted | null {
  if (!isPermittedHome(home, fixed)) return 'tenant';
  return fixed.signIns?.includes(signIn) === false ? 'signIn' : null;
}

function isPermittedHome(home: Home, fixed: FixedConnection): boolean {
  if (home.kind === 'fixed') {
    if (fixed.address !== undefined) return isSame(home.api, apiOf(fixed.address));
    return fixed.environment === undefined && fixed.tenantId === undefined;
  }
  const { address, environment, tenantId } = fixed;
  if (address !== undefined) return false;
  if (environment !== undefined && home.loginServer !== loginServerOf(environment)) return false;
  return tenantId === undefined || isSame(home.tenantId, tenantId);
}

function apiOf(address: string): string {
  const read = tenantApi(address);
  return read.ok ? read.api : '';
}

/** Neither SuperOffice's servers nor its tenants differ by case alone. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
