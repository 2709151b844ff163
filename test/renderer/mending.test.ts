import { expect, test } from 'vitest';
import type { TenantShown } from '../../electron/contract/state.ts';
import type { Connection } from '../../electron/presence/connection.ts';
import { mendingOf, type Mending } from '../../renderer/parts/mending.ts';
import { notAllowed, signInRefused, unreachable } from '../presence/people.ts';

const tenant: TenantShown = { host: 'crm.example.com', signIn: 'password', kept: 'stored', sealed: false };
const signedOut: Connection = { kind: 'signedOut', failure: signInRefused };
const untrusted: Connection = {
  kind: 'stale',
  failure: {
    kind: 'untrusted',
    certificate: {
      host: 'crm.example.com',
      subject: 'crm',
      issuer: 'Example CA',
      fingerprint: Array.from({ length: 32 }, () => 'AB').join(':'),
      validFrom: 0,
      validUntil: 1_760_000_000_000,
    },
  },
};

test.each<[Partial<TenantShown>, Connection, Mending | null]>([
  [{}, signedOut, 'signInAgain'],
  [{ kept: 'session' }, signedOut, 'signInAgain'],
  [{ kept: 'environment' }, signedOut, null],
  [{ sealed: true }, signedOut, 'tryAgain'],
  [{}, untrusted, 'seeCertificate'],
  [{ kept: 'environment' }, untrusted, null],
  [{}, { kind: 'stale', failure: unreachable }, null],
  [{}, { kind: 'stopped', failure: notAllowed }, null],
  [{}, { kind: 'live' }, null],
])('of a tenant with %o, %o is mended by %s', (part, connection, mending) => {
  expect(mendingOf(connection, { ...tenant, ...part })).toBe(mending);
});
