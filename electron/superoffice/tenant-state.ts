import * as v from 'valibot';
import type { Failure } from '../presence/failure.ts';
import { pascalKeys } from './wire-keys.ts';

/** What the sign-in server says of a tenant. */
export type TenantState =
  /** At work, at this WebAPI root (without a slash behind it); true until `validUntil`, ms since 1970. */
  | { readonly kind: 'running'; readonly api: string; readonly validUntil: number }
  | {
      readonly kind: 'closed';
      readonly failure: Extract<Failure, { readonly kind: 'maintenance' | 'suspended' | 'deleted' }>;
    };

const stateSchema = v.object({
  State: v.optional(v.union([v.string(), v.number()])),
  IsRunning: v.boolean(),
  ValidUntil: v.nullish(v.string()),
  /** Of a length that nobody has to wait for. */
  Api: v.nullish(v.pipe(v.string(), v.maxLength(2_048))),
});

/** The numbers of the states, where a server sends them instead of their names. */
const namesByNumber: Readonly<Record<number, string>> = {
  3: 'Deleted',
  4: 'Suspended',
  10: 'Deleting',
  11: 'DeleteFailed',
};

/**
 * Reads an answer of `GET {sign-in server}/api/state/{tenant}`: `State`, `IsRunning`, `ValidUntil`
 * (ISO 8601, UTC) and `Api`. `IsRunning` is true while the WebAPI works, also during what is called
 * online maintenance. Null when it makes no sense.
 *
 * @param usableApi whether a WebAPI root may be trusted with the sign-in
 */
export function readTenantState(json: unknown, usableApi: (api: string) => boolean): TenantState | null {
  const read = v.safeParse(stateSchema, pascalKeys(json));
  if (!read.success) return null;
  const { State: state, IsRunning, ValidUntil, Api } = read.output;
  const validUntil = readTime(ValidUntil ?? null);
  if (IsRunning) {
    const api = (Api ?? '').replace(/\/+$/, '');
    return usableApi(api) ? { kind: 'running', api, validUntil: validUntil ?? 0 } : null;
  }
  const name = typeof state === 'number' ? namesByNumber[state] : state;
  switch (name ?? '') {
    case 'Suspended':
      return { kind: 'closed', failure: { kind: 'suspended' } };
    case 'Deleted':
    case 'Deleting':
    case 'DeleteFailed':
      return { kind: 'closed', failure: { kind: 'deleted' } };
    default:
      return { kind: 'closed', failure: { kind: 'maintenance', until: validUntil } };
  }
}

/** Times without a zone are UTC here, whatever zone we are in. */
function readTime(text: string | null): number | null {
  if (text === null) return null;
  const time = Date.parse(/(Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`);
  // An empty date is one of the year 1.
  return Number.isNaN(time) || time < 0 ? null : time;
}
