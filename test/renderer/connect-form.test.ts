import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { commandSchemas } from '../../electron/contract/commands.ts';
import type { ConnectField, ConnectProblem, Keeping } from '../../electron/contract/welcome.ts';
import type { Failure, TransientCause } from '../../electron/presence/failure.ts';
import {
  connectArgument,
  draftOf,
  fieldOfProblem,
  fieldsOf,
  firstEmpty,
  forgetSecrets,
  isSecret,
  mayKeep,
  placeOfProblem,
  type Draft,
} from '../../renderer/welcome/form.ts';

const possible: Keeping = { kind: 'possible' };
const impossible: Keeping = { kind: 'impossible', why: 'noKeyring' };
const address = 'https://crm.example.com/SuperOffice';

function draftWith(part: Partial<Omit<Draft, 'fields'>>, fields: Partial<Draft['fields']> = {}): Draft {
  const fresh = draftOf({ again: null, keeping: possible });
  return { ...fresh, ...part, fields: { ...fresh.fields, ...fields } };
}

describe('the form begins', () => {
  test('empty, with the browser and production, to be kept', () => {
    const draft = draftOf({ again: null, keeping: possible });
    expect(draft).toMatchObject({ place: 'online', environment: 'online', signIn: 'password', keep: true });
    expect(Object.values(draft.fields).join('')).toBe('');
  });

  test('not to be kept, where nothing can be', () => {
    expect(draftOf({ again: null, keeping: impossible }).keep).toBe(false);
  });

  test('with all but the secrets of an account that is to be signed in again', () => {
    const again = { signIn: 'password', address, username: 'anna' } as const;
    const draft = draftOf({ again, keeping: possible });
    expect(draft).toMatchObject({ place: 'onPremises', signIn: 'password' });
    expect(draft.fields).toMatchObject({ address, username: 'anna', password: '' });
  });

  test('in the environment the account is in', () => {
    const again = { signIn: 'openId', environment: 'sod' } as const;
    expect(draftOf({ again, keeping: possible })).toMatchObject({ place: 'online', environment: 'sod' });
  });
});

describe('the first field that is missing', () => {
  test.each<[Partial<Draft>, Partial<Draft['fields']>, ConnectField | null]>([
    [{ signIn: 'password' }, {}, 'address'],
    [{ signIn: 'password' }, { address }, 'username'],
    [{ signIn: 'password' }, { address, username: 'anna' }, 'password'],
    [{ signIn: 'password' }, { address, username: 'anna', password: ' ' }, null],
    [{ signIn: 'ticket' }, { address }, 'ticket'],
    [{ signIn: 'ticket' }, { address, ticket: '7T:x' }, null],
    [{ signIn: 'bearer' }, { address, token: '' }, 'token'],
    [{ signIn: 'session' }, { address }, 'cookie'],
    [{ signIn: 'session' }, { address, cookie: 'a=b' }, null],
  ])('of %o with %o is %s', (part, fields, field) => {
    expect(firstEmpty(draftWith(part, fields))).toBe(field);
  });
});

describe('what is sent', () => {
  const all = {
    address,
    username: 'anna',
    password: ' pass word ',
    ticket: '7T:x',
    appToken: 'app',
    token: '8A:x',
    cookie: 'a=b; c=d',
    xsrfToken: 'xsrf',
  };
  test.each([
    [{ kind: 'password', username: 'anna', password: ' pass word ' }],
    [{ kind: 'ticket', ticket: '7T:x', appToken: 'app' }],
    [{ kind: 'bearer', token: '8A:x' }],
    [{ kind: 'session', cookie: 'a=b; c=d', xsrfToken: 'xsrf' }],
  ] as const)('is only what the way asks for: %o', (signIn) => {
    const argument = connectArgument(draftWith({ signIn: signIn.kind }, all), possible);
    expect(argument).toEqual({ address, signIn, keep: true });
    expect(v.is(commandSchemas.connect, argument)).toBe(true);
  });

  test.each([
    [true, possible, true],
    [false, possible, false],
    // The keyring may have been locked meanwhile.
    [true, impossible, false],
  ])('a tick of %o, with keeping %o, asks for %o', (keep, keeping, asked) => {
    expect(mayKeep(draftWith({ keep }), keeping)).toBe(asked);
    expect(connectArgument(draftWith({ keep }), keeping).keep).toBe(asked);
  });
});

test('no secret is left once forgotten, and only secrets are', () => {
  const fields = [...new Set(['address' as const, ...Object.values(fieldsOf).flat()])];
  const draft = draftWith({}, Object.fromEntries(fields.map((field) => [field, 'x'])));
  forgetSecrets(draft);
  for (const field of fields) expect(draft.fields[field]).toBe(isSecret(field) ? '' : 'x');
  expect(fields.filter((field) => !isSecret(field))).toEqual(['address', 'username']);
});

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
