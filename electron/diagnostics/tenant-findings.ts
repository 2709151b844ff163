import type { CheckName, Finding, Saying, Verdict } from '../contract/diagnostics.ts';
import { isReadableOnTheWay } from '../contract/tenant-address.ts';
import type { Failure } from '../presence/failure.ts';

/** What was seen of a tenant when it was asked, first without a sign-in, then with it. */
export interface TenantSeen {
  /** Who was asked last without a sign-in; null: it did not come to that. */
  readonly asked: AskedServer | null;
  /** What stood in the way without a sign-in; null: the tenant answered, if only to ask for one. */
  readonly failure: Failure | null;
  /** The proxy between, host and port; null: there is none, or none is known. */
  readonly proxy: string | null;
  /** The host whose certificate the person has decided to trust, where the system does not; null: none. */
  readonly trustedByPerson: string | null;
  /** What looking with the sign-in brought; null: it was not tried. */
  readonly look: { readonly agents: number } | { readonly failure: Failure } | null;
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
  return [address(seen), proxy(seen), certificate(seen), signIn(seen), rights(seen), clock(seen)];
}

/** What those checks come to where there is no tenant. */
export function findingsWithoutTenant(): readonly Finding[] {
  const names = ['address', 'proxy', 'certificate', 'signIn', 'rights', 'clock'] as const;
  return names.map((check) => finding(check, 'skipped', { kind: 'noTenant' }));
}

type Obstacle = 'address' | 'proxy' | 'certificate';

/** With which of the checks a failure without a sign-in has to do. */
function obstacleOf(failure: Failure): Obstacle {
  if (failure.kind === 'untrusted') return 'certificate';
  if (failure.kind !== 'transient') return 'address';
  if (failure.cause === 'insecure') return 'certificate';
  return failure.cause === 'proxy' || failure.cause === 'proxySignIn' ? 'proxy' : 'address';
}

function isInTheWay(failure: Failure | null, of: Obstacle): failure is Failure {
  return failure !== null && obstacleOf(failure) === of;
}

function address({ asked, failure }: TenantSeen): Finding {
  if (isInTheWay(failure, 'address')) return trouble('address', failure);
  if (isInTheWay(failure, 'proxy') || asked === null) return notReached('address');
  const { host } = new URL(asked.address);
  return finding('address', 'good', { kind: 'answers', host, tookMs: asked.tookMs });
}

function proxy({ failure, proxy: between }: TenantSeen): Finding {
  if (isInTheWay(failure, 'proxy')) return trouble('proxy', failure);
  return finding(
    'proxy',
    'good',
    between === null ? { kind: 'noProxy' } : { kind: 'byProxy', proxy: between },
  );
}

function certificate({ asked, failure, trustedByPerson }: TenantSeen): Finding {
  if (isInTheWay(failure, 'certificate')) return trouble('certificate', failure);
  if (asked === null || (failure !== null && !hasAnswered(failure))) return notReached('certificate');
  if (isReadableOnTheWay(asked.address)) return finding('certificate', 'note', { kind: 'unencrypted' });
  if (asked.address.startsWith('http:')) return finding('certificate', 'good', { kind: 'onThisComputer' });
  return trustedByPerson === null
    ? finding('certificate', 'good', { kind: 'certificateTrusted' })
    : finding('certificate', 'note', { kind: 'certificateOfYours', host: trustedByPerson });
}

/** Whether something came back all the same. */
function hasAnswered(failure: Failure): boolean {
  return failure.kind !== 'transient' || failure.status !== null;
}

function signIn({ look }: TenantSeen): Finding {
  if (look === null) return notReached('signIn');
  if ('agents' in look || look.failure.kind === 'refused')
    return finding('signIn', 'good', { kind: 'signInAccepted' });
  return look.failure.kind === 'signIn' ? trouble('signIn', look.failure) : notReached('signIn');
}

function rights({ look }: TenantSeen): Finding {
  if (look === null) return notReached('rights');
  if ('agents' in look) return finding('rights', 'good', { kind: 'rosterShown', agents: look.agents });
  return look.failure.kind === 'signIn' ? notReached('rights') : trouble('rights', look.failure);
}

function clock({ asked }: TenantSeen): Finding {
  if (asked === null) return notReached('clock');
  const { aheadMs } = asked;
  if (aheadMs === null) return finding('clock', 'skipped', { kind: 'clockNotTold' });
  return Math.abs(aheadMs) <= clockToleranceMs
    ? finding('clock', 'good', { kind: 'clockRight' })
    : finding('clock', 'bad', { kind: 'clockOff', aheadMs });
}

function trouble(check: CheckName, failure: Failure): Finding {
  return finding(check, 'bad', { kind: 'trouble', failure });
}

function notReached(check: CheckName): Finding {
  return finding(check, 'skipped', { kind: 'notReached' });
}

function finding(check: CheckName, verdict: Verdict, saying: Saying): Finding {
  return { check, verdict, saying };
}
