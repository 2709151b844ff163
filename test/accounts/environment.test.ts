import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStartEnvironment, type StartEnvironment } from '../../electron/accounts/environment.ts';

type Environment = Record<string, string | undefined>;

const url = { SUPEROFFICE_URL: 'https://crm.example.com/SuperOffice' };
const pair = { SUPEROFFICE_USERNAME: 'anna', SUPEROFFICE_PASSWORD: 'secret' };

function read(environment: Environment): StartEnvironment {
  const result = readStartEnvironment(environment);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

function problem(environment: Environment): string | null {
  const result = readStartEnvironment(environment);
  return result.ok ? null : result.problem;
}

describe('an account', () => {
  test.each<[string, Environment, string, object]>([
    ['by name and password', pair, 'password', { Authorization: 'Basic YW5uYTpzZWNyZXQ=' }],
    [
      'by a password with anything in it',
      { ...pair, SUPEROFFICE_PASSWORD: ' pä:ss\n' },
      'password',
      { Authorization: `Basic ${Buffer.from('anna: pä:ss\n').toString('base64')}` },
    ],
    ['by ticket', { SUPEROFFICE_TICKET: '7T:x=' }, 'ticket', { Authorization: 'SOTicket 7T:x=' }],
    [
      'by ticket and application token',
      { SUPEROFFICE_TICKET: '7T:x=', SUPEROFFICE_APP_TOKEN: 'app' },
      'ticket',
      { Authorization: 'SOTicket 7T:x=', 'SO-AppToken': 'app' },
    ],
    ['by access token', { SUPEROFFICE_BEARER: '8A:x' }, 'bearer', { Authorization: 'Bearer 8A:x' }],
    [
      'whatever else is set but empty',
      { ...pair, SUPEROFFICE_TICKET: '', SUPEROFFICE_BEARER: '', SUPEROFFICE_APP_TOKEN: '' },
      'password',
      { Authorization: 'Basic YW5uYTpzZWNyZXQ=' },
    ],
    [
      'by a browser session whose cookies hold the token',
      { SUPEROFFICE_COOKIE: 'SoSession=a b; XSRF-TOKEN=x%2By' },
      'session',
      { Cookie: 'SoSession=a b; XSRF-TOKEN=x%2By', 'X-XSRF-TOKEN': 'x+y' },
    ],
    [
      "by a browser session with the page's token",
      { SUPEROFFICE_COOKIE: 'SoSession=a', SUPEROFFICE_XSRF_TOKEN: 'z' },
      'session',
      { Cookie: 'SoSession=a', 'X-XSRF-TOKEN': 'z' },
    ],
  ])('%s', async (_how, environment, kind, headers) => {
    const { account } = read({ ...url, ...environment });
    expect(account?.home).toEqual({ kind: 'fixed', api: 'https://crm.example.com/SuperOffice/api' });
    expect(account?.signIn.kind).toBe(kind);
    expect(await account?.signIn.headers()).toEqual({ kind: 'headers', headers });
  });

  test('has the token among its secrets that it took from the cookies, as it is sent', () => {
    const { secrets } = read({ ...url, SUPEROFFICE_COOKIE: 'SoSession=a b; XSRF-TOKEN=x%2By' });
    expect(secrets).toEqual(expect.arrayContaining(['a b', 'x%2By', 'x+y']));
  });

  test('is that of the name it is given with', () => {
    expect(read({ ...url, ...pair }).account?.user).toBe('anna');
    expect(read({ ...url, SUPEROFFICE_BEARER: '8A:x' }).account?.user).toBeNull();
  });

  test.each<[string, Environment]>([
    ['nothing is set', {}],
    ['all is empty', { SUPEROFFICE_URL: '', SUPEROFFICE_USERNAME: '', SUPEROFFICE_PASSWORD: '' }],
    ['only foreign things are set', { PATH: '/bin', SUPEROFFICE: 'x' }],
  ])('is none where %s', (_what, environment) => {
    expect(read(environment)).toEqual({
      account: null,
      secrets: [],
      pollMs: null,
      profile: null,
      clientId: null,
      loginServer: null,
    });
  });

  test('may wait in an object without being written out', () => {
    const { account } = read({ ...url, ...pair });
    expect(JSON.stringify(account)).not.toMatch(/secret|YW5uYTpzZWNyZXQ/);
  });
});

describe('a sentence says what is wrong and what to do', () => {
  const ways =
    'SUPEROFFICE_USERNAME and SUPEROFFICE_PASSWORD, or SUPEROFFICE_TICKET, or SUPEROFFICE_BEARER, or SUPEROFFICE_COOKIE';
  const badText =
    'holds a space, a line break or a character that cannot be sent. Copy it again, without anything around it.';
  test.each<[string, Environment]>([
    ['SUPEROFFICE_USERNAME is set, but SUPEROFFICE_URL is not. Set it to your SuperOffice address.', pair],
    [
      'SUPEROFFICE_APP_TOKEN is set, but SUPEROFFICE_URL is not. Set it to your SuperOffice address.',
      { SUPEROFFICE_APP_TOKEN: 'x' },
    ],
    [
      'SUPEROFFICE_URL is not an address. Write it like https://crm.example.com/SuperOffice',
      { ...pair, SUPEROFFICE_URL: 'crm example' },
    ],
    [
      'SUPEROFFICE_URL holds a name or password. Take it out; give the sign-in in variables of its own.',
      { ...pair, SUPEROFFICE_URL: 'https://a:b@crm.example.com' },
    ],
    [`SUPEROFFICE_URL is set, but no sign-in is. Set ${ways}.`, url],
    [`More than one sign-in is set. Keep one of ${ways}.`, { ...url, ...pair, SUPEROFFICE_TICKET: 'x' }],
    [
      `More than one sign-in is set. Keep one of ${ways}.`,
      { ...url, SUPEROFFICE_USERNAME: 'anna', SUPEROFFICE_BEARER: 'x' },
    ],
    [
      'SUPEROFFICE_PASSWORD is set, but SUPEROFFICE_USERNAME is not. Set both.',
      { ...url, SUPEROFFICE_PASSWORD: 'x' },
    ],
    [
      'SUPEROFFICE_USERNAME is set, but SUPEROFFICE_PASSWORD is not. Set both.',
      { ...url, SUPEROFFICE_USERNAME: 'anna' },
    ],
    [
      'SUPEROFFICE_USERNAME holds a colon, which this kind of sign-in cannot carry. Check the name.',
      { ...url, ...pair, SUPEROFFICE_USERNAME: 'firm:anna' },
    ],
    [
      'SUPEROFFICE_APP_TOKEN is set without SUPEROFFICE_TICKET. Set the ticket, or unset the token.',
      { ...url, ...pair, SUPEROFFICE_APP_TOKEN: 'x' },
    ],
    [
      'SUPEROFFICE_XSRF_TOKEN is set without SUPEROFFICE_COOKIE. Set the cookie, or unset the token.',
      { ...url, ...pair, SUPEROFFICE_XSRF_TOKEN: 'x' },
    ],
    [
      "SUPEROFFICE_COOKIE holds no XSRF-TOKEN. Set SUPEROFFICE_XSRF_TOKEN to the page's token.",
      { ...url, SUPEROFFICE_COOKIE: 'SoSession=a' },
    ],
    [`SUPEROFFICE_COOKIE ${badText}`, { ...url, SUPEROFFICE_COOKIE: 'SoSession=a\nX: y' }],
    [
      'SUPEROFFICE_LOGIN_SERVER is not a server. Write it like https://online.superoffice.com',
      { SUPEROFFICE_LOGIN_SERVER: 'https://online.superoffice.com/login' },
    ],
    [
      'SUPEROFFICE_CLIENT_ID holds a space or a character that no client id has. Copy it again.',
      { SUPEROFFICE_CLIENT_ID: 'a b' },
    ],
    [`SUPEROFFICE_TICKET ${badText}`, { ...url, SUPEROFFICE_TICKET: '7T:x\n' }],
    [`SUPEROFFICE_BEARER ${badText}`, { ...url, SUPEROFFICE_BEARER: '8A:x\r\nHost: other' }],
    [`SUPEROFFICE_BEARER ${badText}`, { ...url, SUPEROFFICE_BEARER: '8A:é' }],
    [
      `SUPEROFFICE_APP_TOKEN ${badText}`,
      { ...url, SUPEROFFICE_TICKET: '7T:x', SUPEROFFICE_APP_TOKEN: 'a b' },
    ],
  ])('%s', (sentence, environment) => {
    expect(problem(environment)).toBe(sentence);
  });
});

describe('the poll interval of this run', () => {
  test.each([
    ['30', 30_000],
    ['1', 1_000],
    ['1.5', 1_500],
    ['0.5', 1_000],
    ['0', 1_000],
    [' 60 ', 60_000],
    ['3600', 3_600_000],
    ['', null],
  ])('%o seconds', (text, ms) => {
    expect(read({ CHAT_PRESENCE_POLL_SECONDS: text }).pollMs).toBe(ms);
  });

  test.each(['3601', '-1', 'NaN', 'Infinity', '1e3', '0x10', 'often', ' ', '30s', '1,5'])(
    'not %o',
    (text) => {
      expect(problem({ CHAT_PRESENCE_POLL_SECONDS: text })).toBe(
        'CHAT_PRESENCE_POLL_SECONDS is not a number of seconds up to 3600. Set one, for example 30.',
      );
    },
  );
});

test('the sign-in server is one without a path, and the client id any word', () => {
  const { loginServer, clientId } = read({
    SUPEROFFICE_LOGIN_SERVER: 'https://sod.superoffice.com/',
    SUPEROFFICE_CLIENT_ID: 'a1b2',
  });
  expect([loginServer, clientId]).toEqual(['https://sod.superoffice.com', 'a1b2']);
});

test('the profile is a folder of its own, or the usual one', () => {
  expect(read({ CHAT_PRESENCE_PROFILE: '/tmp/profile' }).profile).toBe('/tmp/profile');
  expect(read({ CHAT_PRESENCE_PROFILE: '' }).profile).toBeNull();
});

/** Values of any kind; each secret's holds a word that no sentence of ours would. */
const marker = 'xyzzy';
const values = fc.option(
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string().map((text) => text.trim()),
    fc.constantFrom('', ' ', '0', 'https://crm.example.com', 'https://a:b@c.example', 'null'),
  ),
  { nil: undefined },
);
const secrets = values.map((value) => (value ? `${value}${marker}${value}` : value));
const environments = fc.record({
  SUPEROFFICE_URL: fc.oneof(values, fc.webUrl()),
  SUPEROFFICE_USERNAME: values,
  SUPEROFFICE_PASSWORD: secrets,
  SUPEROFFICE_TICKET: secrets,
  SUPEROFFICE_APP_TOKEN: secrets,
  SUPEROFFICE_BEARER: secrets,
  SUPEROFFICE_COOKIE: secrets,
  SUPEROFFICE_XSRF_TOKEN: secrets,
  SUPEROFFICE_LOGIN_SERVER: fc.oneof(values, fc.webUrl()),
  CHAT_PRESENCE_POLL_SECONDS: fc.oneof(values, fc.nat(5000).map(String)),
  CHAT_PRESENCE_PROFILE: values,
});

test('no environment brings more than one sentence, and no sentence brings a secret', async () => {
  await fc.assert(
    fc.asyncProperty(environments, async (environment) => {
      const result = readStartEnvironment(environment);
      if (!result.ok) {
        expect(result.problem).toMatch(/^[^\n]*$/);
        expect(result.problem).not.toContain(marker);
        return;
      }
      const { account, pollMs } = result.value;
      expect(pollMs === null || (pollMs >= 1_000 && pollMs <= 3_600_000)).toBe(true);
      // Whatever is let through can be sent.
      const signed = await account?.signIn.headers();
      if (signed?.kind === 'headers') expect(() => new Headers({ ...signed.headers })).not.toThrow();
      else expect(account).toBeNull();
    }),
    { numRuns: 500 },
  );
});
