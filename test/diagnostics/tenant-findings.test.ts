import { expect, test } from 'vitest';
import { checkNames } from '../../electron/contract/diagnostics.ts';
import {
  findingsWithoutTenant,
  tenantFindings,
  type TenantSeen,
} from '../../electron/diagnostics/tenant-findings.ts';
import type { Failure, TransientCause } from '../../electron/presence/failure.ts';

const asked = { address: 'https://crm.example.com/api/v1', tookMs: 120, aheadMs: 400 };
const well: TenantSeen = {
  asked,
  failure: null,
  proxy: null,
  trustedByPerson: null,
  look: { agents: 12 },
};

/** `address: good answers` of each. */
const said = (seen: Partial<TenantSeen>): string[] =>
  tenantFindings({ ...well, ...seen }).map(
    ({ check, verdict, saying }) => `${check}: ${verdict} ${saying.kind}`,
  );

/** What differs from a tenant with which all is well. */
const different = (seen: Partial<TenantSeen>): string[] =>
  said(seen).filter((each) => !said({}).includes(each));

const transient = (cause: TransientCause, status: number | null = null): Failure => ({
  kind: 'transient',
  cause,
  status,
});
const certificate = {
  host: 'crm.example.com',
  subject: 'crm',
  issuer: 'somebody',
  fingerprint: 'AB',
  validFrom: 0,
  validUntil: 1,
};

test('all is well with a tenant that answers and shows its agents', () => {
  expect(tenantFindings(well)).toEqual([
    { check: 'address', verdict: 'good', saying: { kind: 'answers', host: 'crm.example.com', tookMs: 120 } },
    { check: 'proxy', verdict: 'good', saying: { kind: 'noProxy' } },
    { check: 'certificate', verdict: 'good', saying: { kind: 'certificateTrusted' } },
    { check: 'signIn', verdict: 'good', saying: { kind: 'signInAccepted' } },
    { check: 'rights', verdict: 'good', saying: { kind: 'rosterShown', agents: 12 } },
    { check: 'clock', verdict: 'good', saying: { kind: 'clockRight' } },
  ]);
});

test.each<[string, Partial<TenantSeen>, string[]]>([
  [
    'nobody there',
    { failure: transient('unreachable'), asked: { ...asked, aheadMs: null }, look: null },
    [
      'address: bad trouble',
      'certificate: skipped notReached',
      'signIn: skipped notReached',
      'rights: skipped notReached',
      'clock: skipped clockNotTold',
    ],
  ],
  [
    'a web page in its place, which still proves the certificate and tells the time',
    { failure: transient('webPage', 200), look: null },
    ['address: bad trouble', 'signIn: skipped notReached', 'rights: skipped notReached'],
  ],
  [
    'maintenance',
    { failure: { kind: 'maintenance', until: null }, look: null },
    ['address: bad trouble', 'signIn: skipped notReached', 'rights: skipped notReached'],
  ],
  [
    'a proxy that lets nobody through',
    { failure: transient('proxy'), proxy: 'proxy:3128', asked: { ...asked, aheadMs: null }, look: null },
    [
      'address: skipped notReached',
      'proxy: bad trouble',
      'certificate: skipped notReached',
      'signIn: skipped notReached',
      'rights: skipped notReached',
      'clock: skipped clockNotTold',
    ],
  ],
  ['a proxy that does', { proxy: 'proxy:3128' }, ['proxy: good byProxy']],
  [
    'a certificate that nobody trusts',
    { failure: { kind: 'untrusted', certificate }, asked: { ...asked, aheadMs: null }, look: null },
    [
      'certificate: bad trouble',
      'signIn: skipped notReached',
      'rights: skipped notReached',
      'clock: skipped clockNotTold',
    ],
  ],
  [
    'a certificate that the person trusts',
    { trustedByPerson: 'crm.example.com' },
    ['certificate: note certificateOfYours'],
  ],
  [
    'no encryption',
    { asked: { ...asked, address: 'http://crm.example.com/api' } },
    ['certificate: note unencrypted'],
  ],
  [
    'no encryption within this computer',
    { asked: { ...asked, address: 'http://127.0.0.1:8080/api' } },
    ['certificate: good onThisComputer'],
  ],
  [
    'a refused sign-in',
    { look: { failure: { kind: 'signIn', status: 401 } } },
    ['signIn: bad trouble', 'rights: skipped notReached'],
  ],
  ['a missing right', { look: { failure: { kind: 'refused', status: 403 } } }, ['rights: bad trouble']],
  [
    'an answer that makes no sense, which says nothing about the sign-in',
    { look: { failure: transient('unreadable', 200) } },
    ['signIn: skipped notReached', 'rights: bad trouble'],
  ],
  [
    'a sign-in server that nobody has come to ask',
    { asked: null, failure: null, look: null },
    [
      'address: skipped notReached',
      'certificate: skipped notReached',
      'signIn: skipped notReached',
      'rights: skipped notReached',
      'clock: skipped notReached',
    ],
  ],
])('%s', (_what, seen, findings) => {
  expect(different(seen)).toEqual(findings);
});

test.each([
  [120_000, 'clockRight'],
  [-120_000, 'clockRight'],
  [120_001, 'clockOff'],
  [-120_001, 'clockOff'],
])('a clock that is %i ms ahead: %s', (aheadMs, kind) => {
  expect(tenantFindings({ ...well, asked: { ...asked, aheadMs } }).at(-1)?.saying.kind).toBe(kind);
});

test('without a tenant, the same checks say so, in the same order', () => {
  const without = findingsWithoutTenant();
  expect(without.map(({ check }) => check)).toEqual(tenantFindings(well).map(({ check }) => check));
  expect(without.map(({ check }) => check)).toEqual(checkNames.slice(0, 6));
  expect(new Set(without.map(({ verdict, saying }) => `${verdict} ${saying.kind}`))).toEqual(
    new Set(['skipped noTenant']),
  );
});
