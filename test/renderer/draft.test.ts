import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { commandSchemas } from '../../electron/contract/commands.ts';
import type { FixedConnection } from '../../electron/contract/fixed-connection.ts';
import type { ConnectField, Keeping } from '../../electron/contract/welcome.ts';
import {
  connectArgument,
  draftOf,
  fieldsOf,
  firstEmpty,
  forgetSecrets,
  isSecret,
  mayKeep,
  placesWithin,
  waysWithin,
  type Draft,
} from '../../renderer/welcome/draft.ts';

const possible: Keeping = { kind: 'possible' };
const impossible: Keeping = { kind: 'impossible', why: 'noKeyring' };
const address = 'https://crm.example.com/SuperOffice';

function draftWith(part: Partial<Omit<Draft, 'fields'>>, fields: Partial<Draft['fields']> = {}): Draft {
  const fresh = draftOf(null, {});
  return { ...fresh, ...part, fields: { ...fresh.fields, ...fields } };
}

describe('the form begins', () => {
  test('empty, with the browser and production, to be kept', () => {
    const draft = draftOf(null, {});
    expect(draft).toMatchObject({ place: 'online', environment: 'online', signIn: 'password', keep: true });
    expect(Object.values(draft.fields).join('')).toBe('');
  });

  test('unticked where nothing can be kept, and ticked once the keyring opens', () => {
    const draft = draftOf(null, {});
    expect(mayKeep(draft, impossible)).toBe(false);
    expect(mayKeep(draft, possible)).toBe(true);
  });

  test('with all but the secrets of an account that is to be signed in again', () => {
    const again = { signIn: 'password', address, username: 'anna' } as const;
    const draft = draftOf(again, {});
    expect(draft).toMatchObject({ place: 'onPremises', signIn: 'password' });
    expect(draft.fields).toMatchObject({ address, username: 'anna', password: '' });
  });

  test('in the environment the account is in', () => {
    const again = { signIn: 'openId', environment: 'sod' } as const;
    expect(draftOf(again, {})).toMatchObject({ place: 'online', environment: 'sod' });
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

describe('what the organisation has set', () => {
  test.each<[FixedConnection, readonly string[], readonly string[]]>([
    [{}, ['online', 'onPremises'], ['password', 'ticket', 'bearer', 'session']],
    [{ address: 'crm.example.com' }, ['onPremises'], ['password', 'ticket', 'bearer', 'session']],
    [{ environment: 'sod' }, ['online'], ['password', 'ticket', 'bearer', 'session']],
    [{ signIns: ['session', 'openId'] }, ['online', 'onPremises'], ['session']],
    [{ signIns: ['ticket', 'password'] }, ['onPremises'], ['password', 'ticket']],
  ])('%j leaves these places and ways', (fixed, places, ways) => {
    expect(placesWithin(fixed)).toEqual(places);
    expect(waysWithin(fixed)).toEqual(ways);
  });

  test('is filled in', () => {
    expect(draftOf(null, { environment: 'sod', tenantId: 'Cust1' })).toMatchObject({
      place: 'online',
      environment: 'sod',
    });
    const address = 'https://crm.example.com';
    const draft = draftOf(null, { address, signIns: ['bearer', 'session'] });
    expect(draft).toMatchObject({ place: 'onPremises', signIn: 'bearer', fields: { address } });
  });
});
