import { describe, expect, test } from 'vitest';
import type { ConnectField, ConnectProblem } from '../../electron/contract/welcome.ts';
import type { Failure, TransientCause } from '../../electron/presence/failure.ts';
import { fieldOfProblem, placeOfProblem } from '../../renderer/welcome/problem-place.ts';

describe('a problem is told', () => {
  const transient = (cause: TransientCause): Failure => ({ kind: 'transient', cause, status: null });
  const ofTenant = (
    failure: Failure,
    signIn: Extract<ConnectProblem, { kind: 'tenant' }>['signIn'] = 'password',
  ): ConnectProblem => ({ kind: 'tenant', host: 'crm.example.com', failure, signIn });
  const refused: Failure = { kind: 'signIn', status: 401 };

  test.each<[ConnectProblem, ConnectField | 'keep' | null]>([
    [{ kind: 'address', problem: 'notHttp' }, 'address'],
    [{ kind: 'field', field: 'xsrfToken', problem: 'empty' }, 'xsrfToken'],
    [{ kind: 'notKept' }, 'keep'],
    [{ kind: 'openId', problem: 'denied' }, null],
    [ofTenant(refused, 'password'), 'password'],
    [ofTenant(refused, 'ticket'), 'ticket'],
    [ofTenant(refused, 'bearer'), 'token'],
    [ofTenant(refused, 'session'), 'cookie'],
    [ofTenant(refused, 'openId'), null],
    [ofTenant(transient('unreachable')), 'address'],
    [ofTenant(transient('unreachable'), 'openId'), null],
    [ofTenant(transient('notFound')), 'address'],
    [ofTenant(transient('webPage')), 'address'],
    [ofTenant(transient('redirected')), 'address'],
    [ofTenant(transient('unreadable')), 'address'],
    [ofTenant({ kind: 'moved', status: 421 }), 'address'],
    [ofTenant(transient('timeout')), null],
    [ofTenant(transient('proxySignIn')), null],
    [ofTenant({ kind: 'maintenance', until: null }), null],
    [ofTenant({ kind: 'refused', status: 403 }), null],
  ])('%o at %s', (problem, field) => {
    expect(fieldOfProblem(problem)).toBe(field);
  });

  test.each<[ConnectProblem, string | null]>([
    [{ kind: 'address', problem: 'notHttp' }, 'onPremises'],
    [{ kind: 'openId', problem: 'denied' }, 'online'],
    [ofTenant(refused, 'openId'), 'online'],
    [ofTenant(refused, 'ticket'), 'onPremises'],
    [{ kind: 'notKept' }, null],
  ])('%o only in the form it is about: %s', (problem, place) => {
    expect(placeOfProblem(problem)).toBe(place);
  });
});
