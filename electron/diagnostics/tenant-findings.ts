import type { CheckName, Finding } from '../contract/diagnostics.ts';
import { isReadableOnTheWay } from '../contract/tenant-address.ts';
import type { Failure } from '../presence/failure.ts';
import { finding } from './finding.ts';

/** What was seen of a tenant when it was asked, first without a sign-in, then with it. */
export interface TenantSeen {
  /** Who was asked last; null: it did not come to that. */
  readonly asked: AskedServer | null;
  /** What stood in the way without a sign-in; null: the tenant answered, if only to ask for one. */
  readonly failure: Failure | null;
  /** By which proxies the system has it asked, host and port each; empty: by none, or none is known. */
  readonly proxies: readonly string[];
  /** The host whose certificate the person has decided to trust, where the system does not; null: none. */
  readonly trustedByPerson: string | null;
  /** What looking with the sign-in brought; null: it was not tried. */
  readonly look: { readonly agents: number } | { readonly failure: Failure } | null;
  /** Our time then, ms since 1970. */
  readonly wall: number;
}

export interface AskedServer {
  readonly address: string;
  readonly tookMs: number;
  /** How far our clock is ahead of the one of the answer, ms; null: no answer, or none with a time. */
  readonly aheadMs: number | null;
}

/** An answer's time is in whole seconds, and it was on its way; beyond this a clock is off. ms. */
const clockToleranceMs = 120_000;

/** What the checks of a tenant come to. */
export function tenantFindings(seen: TenantSeen): readonly Finding[] {
  const obstacle = obstacleOf(seen);
  return [
    address(seen, obstacle),
    proxy(seen, obstacle),
    certificate(seen, obstacle),
    signIn(seen),
    rights(seen),
    clock(seen, obstacle),
  ];
}

/** What those checks come to where there is no tenant. */
export function findingsWithoutTenant(): readonly Finding[] {
  const names = ['address', 'proxy', 'certificate', 'signIn', 'rights', 'clock'] as const;
  return names.map((check) => finding(check, 'skipped', { kind: 'noTenant' }));
}

/** What keeps the tenant from being asked, and with which of the checks it has to do. */
interface Obstacle {
  readonly at: 'address' | 'proxy' | 'certificate';
  readonly failure: Failure;
}

function obstacleOf({ failure, look }: TenantSeen): Obstacle | null {
  const inTheWay = failure ?? failureOfLook(look);
  return inTheWay === null ? null : { at: placeOf(inTheWay), failure: inTheWay };
}

/** What a refused sign-in or a missing right is about is told there. */
function failureOfLook(look: TenantSeen['look']): Failure | null {
  if (look === null || 'agents' in look) return null;
  const { failure } = look;
  return failure.kind === 'signIn' || failure.kind === 'refused' ? null : failure;
}

function placeOf(failure: Failure): Obstacle['at'] {
  if (failure.kind === 'untrusted') return 'certificate';
  if (failure.kind !== 'transient') return 'address';
  if (failure.cause === 'insecure') return 'certificate';
  return failure.cause === 'proxy' || failure.cause === 'proxySignIn' ? 'proxy' : 'address';
}

/** Whether it was the server that we wanted to ask which answered, however badly. */
function wasReached(obstacle: Obstacle | null): boolean {
  if (obstacle === null) return true;
  const { at, failure } = obstacle;
  return at === 'address' && (failure.kind !== 'transient' || failure.status !== null);
}

function address({ asked }: TenantSeen, obstacle: Obstacle | null): Finding {
  if (obstacle?.at === 'address') return trouble('address', obstacle.failure);
  if (obstacle?.at === 'proxy' || asked === null) return notReached('address');
  const { host } = new URL(asked.address);
  return finding('address', 'good', { kind: 'answers', host, tookMs: asked.tookMs });
}

function proxy({ proxies }: TenantSeen, obstacle: Obstacle | null): Finding {
  if (obstacle?.at === 'proxy') return trouble('proxy', obstacle.failure);
  return finding('proxy', 'good', proxies.length === 0 ? { kind: 'noProxy' } : { kind: 'byProxy', proxies });
}

function certificate({ asked, trustedByPerson }: TenantSeen, obstacle: Obstacle | null): Finding {
  if (obstacle?.at === 'certificate') return trouble('certificate', obstacle.failure);
  if (asked === null || !wasReached(obstacle)) return notReached('certificate');
  if (isReadableOnTheWay(asked.address)) return finding('certificate', 'note', { kind: 'unencrypted' });
  if (asked.address.startsWith('http:')) return finding('certificate', 'good', { kind: 'onThisComputer' });
  return trustedByPerson === null
    ? finding('certificate', 'good', { kind: 'certificateTrusted' })
    : finding('certificate', 'note', { kind: 'certificateOfYours', host: trustedByPerson });
}

function signIn({ look }: TenantSeen): Finding {
  if (look === null || failureOfLook(look) !== null) return notReached('signIn');
  if ('failure' in look && look.failure.kind === 'signIn') return trouble('signIn', look.failure);
  return finding('signIn', 'good', { kind: 'signInAccepted' });
}

function rights({ look }: TenantSeen): Finding {
  if (look === null) return notReached('rights');
  if ('agents' in look) return finding('rights', 'good', { kind: 'rosterShown', agents: look.agents });
  return look.failure.kind === 'refused'
    ? finding('rights', 'bad', { kind: 'noRights' })
    : notReached('rights');
}

function clock({ asked, wall }: TenantSeen, obstacle: Obstacle | null): Finding {
  if (obstacle?.failure.kind === 'untrusted' && !isWithin(wall, obstacle.failure.certificate)) {
    return finding('clock', 'note', { kind: 'clockDoubtful' });
  }
  if (asked === null || !wasReached(obstacle)) return notReached('clock');
  const { aheadMs } = asked;
  if (aheadMs === null) return finding('clock', 'skipped', { kind: 'clockNotTold' });
  return Math.abs(aheadMs) <= clockToleranceMs
    ? finding('clock', 'good', { kind: 'clockRight' })
    : finding('clock', 'bad', { kind: 'clockOff', aheadMs });
}

/** Of a clock that is years off, a certificate that is out of its time is the first to tell. */
function isWithin(
  wall: number,
  { validFrom, validUntil }: { readonly validFrom: number; readonly validUntil: number },
): boolean {
  return validFrom <= wall && wall <= validUntil;
}

function trouble(check: CheckName, failure: Failure): Finding {
  return finding(check, 'bad', { kind: 'trouble', failure });
}

function notReached(check: CheckName): Finding {
  return finding(check, 'skipped', { kind: 'notReached' });
}
