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
  proxies: [],
  trustedByPerson: null,
  look: { agents: 12 },
  wall: 500,
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
  validUntil: 1_000,
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

const unasked = ['signIn: skipped notReached', 'rights: skipped notReached'];
const unreached = ['certificate: skipped notReached', ...unasked, 'clock: skipped notReached'];
const silent = { ...asked, aheadMs: null };

test.each<[string, Partial<TenantSeen>, string[]]>([
  [
    'nobody there',
    { failure: transient('unreachable'), asked: silent, look: null },
    ['address: bad trouble', ...unreached],
  ],
  [
    'a web page in its place, which still proves the certificate and tells the time',
    { failure: transient('webPage', 200), look: null },
    ['address: bad trouble', ...unasked],
  ],
  [
    'maintenance',
    { failure: { kind: 'maintenance', until: null }, look: null },
    ['address: bad trouble', ...unasked],
  ],
  [
    'a proxy that lets nobody through',
    { failure: transient('proxy'), proxies: ['proxy:3128'], asked: silent, look: null },
    ['address: skipped notReached', 'proxy: bad trouble', ...unreached],
  ],
  [
    'a proxy that wants a name, whose answer says nothing of the certificate, nor of the time',
    { failure: transient('proxySignIn', 407), asked: { ...asked, aheadMs: 1e9 }, look: null },
    ['address: skipped notReached', 'proxy: bad trouble', ...unreached],
  ],
  ['a proxy that does', { proxies: ['proxy:3128'] }, ['proxy: good byProxy']],
  [
    'a certificate that nobody trusts',
    { failure: { kind: 'untrusted', certificate }, asked: silent, look: null },
    ['certificate: bad trouble', ...unasked, 'clock: skipped notReached'],
  ],
  ...[-1, 1_001].map((wall): [string, Partial<TenantSeen>, string[]] => [
    `a certificate that is out of its time by our clock: ${wall}`,
    { failure: { kind: 'untrusted', certificate }, asked: silent, look: null, wall },
    ['certificate: bad trouble', ...unasked, 'clock: note clockDoubtful'],
  ]),
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
  ['a missing right', { look: { failure: { kind: 'refused', status: 403 } } }, ['rights: bad noRights']],
  [
    'an answer that makes no sense, which says nothing about sign-in and rights',
    { look: { failure: transient('unreadable', 200) } },
    ['address: bad trouble', ...unasked],
  ],
  [
    'a server that is gone in between',
    { look: { failure: transient('unreachable') } },
    ['address: bad trouble', ...unreached],
  ],
  [
    'a sign-in server that nobody has come to ask',
    { asked: null, failure: null, look: null },
    ['address: skipped notReached', ...unreached],
  ],
  ['a server without a clock', { asked: silent }, ['clock: skipped clockNotTold']],
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
