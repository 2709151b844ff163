import type { Clock } from '../presence/clock.ts';

/** All states a tenant can be in, by SuperOffice's own names. */
export const tenantStates = [
  'Unknown',
  'Provisioning',
  'Running',
  'Deleted',
  'Suspended',
  'OnlineMaintenance',
  'OfflineMaintenance',
  'ProvisioningFailed',
  'Deleting',
  'DeleteFailed',
  'MigrationPending',
] as const;

/** What a tenant is doing. */
export type TenantState = (typeof tenantStates)[number];

/** What the tenant's WebAPI is like behind a path. */
export type Spot =
  | { readonly kind: 'here'; /** Behind `/api`, without the slashes around it. */ readonly path: string }
  /** It was here once. */
  | { readonly kind: 'moved' }
  /** It is here, and answers nothing. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'elsewhere' };

/**
 * Where the tenant lives, and what it is doing. A tenant of SuperOffice Online moves from server to
 * server; this one moves from path to path:
 *
 *     /Cust12345/api ──move──▶ /app2/Cust12345/api ──move──▶ /app3/Cust12345/api ──▶ …
 */
export interface Whereabouts {
  readonly tenantId: string;
  /** The tenant's root, as an absolute URL without a slash at its end. */
  root(): string;
  state(): TenantState;
  setState(state: TenantState): void;
  move(): void;
  /** What is behind a path of the server; upper and lower case are the same. */
  at(path: string): Spot;
  /** What SuperOffice's state page tells of the tenant. */
  told(): Readonly<Record<string, unknown>>;
}

/** For how long what the state page told may be relied on. */
const validForMs = 60_000;

/** Settles a tenant on the server at `origin`. */
export function whereabouts(origin: string, tenantId: string, version: string, clock: Clock): Whereabouts {
  let state: TenantState = 'Running';
  let home = 1;
  const pattern = new RegExp(`^(?:/app([2-9]|[1-9]\\d{1,8}))?/${tenantId}/api(?:/(.*))?$`, 'i');
  const root = (): string => `${origin}${home === 1 ? '' : `/app${home}`}/${tenantId}`;
  const running = (): boolean => state === 'Running' || state === 'OnlineMaintenance';

  return {
    tenantId,
    root,
    state: () => state,
    setState: (wanted) => void (state = wanted),
    move: () => void (home += 1),
    at(path) {
      const match = pattern.exec(path);
      const asked = Number(match?.[1] ?? 1);
      if (match === null || asked > home) return { kind: 'elsewhere' };
      if (asked < home) return { kind: 'moved' };
      if (!running()) return { kind: 'closed' };
      return { kind: 'here', path: (match[2] ?? '').replace(/\/$/, '') };
    },
    told: () => ({
      ContextIdentifier: tenantId,
      Endpoint: root(),
      State: state,
      IsRunning: running(),
      ValidUntil: new Date(clock.wall() + validForMs).toISOString(),
      Api: `${root()}/api`,
      Version: version,
    }),
  };
}
