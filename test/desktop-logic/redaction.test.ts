import { describe, expect, test } from 'vitest';
import { secretsIn, type AccountData } from '../../electron/accounts/account-data.ts';
import { logLine } from '../../electron/desktop/log-line.ts';
import { redaction } from '../../electron/desktop/redaction.ts';

describe('what looks like a credential is blackened', () => {
  test.each([
    ['Authorization: Basic YW5uYTpzZWNyZXQ=', 'YW5uYTpzZWNyZXQ='],
    ['authorization=basic YW5uYTpzZWNyZXQ=', 'YW5uYTpzZWNyZXQ='],
    ['{"Authorization":"Bearer 8A:Cust1.abc/def+ghi="}', 'Cust1'],
    ['Authorization: SOTicket 7T:NAA5AGYA=', 'NAA5AGYA'],
    ['a ticket 7T:NAA5AGYA= alone', 'NAA5AGYA'],
    ['a token 8A:Cust1.abc alone', 'Cust1'],
    ['url?token=8A:Cust1.abc', 'Cust1'],
    ['url?token=8A%3ACust1.abc', 'Cust1'],
    ['Bearer   abcdef', 'abcdef'],
    ['twice: Basic one1 and Basic two2', 'two2'],
    ['Authorization: Bearer 8A:abc"def', 'def'],
    ['cookie: SoSession=abc; XSRF-TOKEN=def', 'abc'],
    ['cookie: SoSession=abc; XSRF-TOKEN=def', 'def'],
    ['{"set-cookie":"SoSession=abc; HttpOnly"}', 'abc'],
    ['X-XSRF-TOKEN: abc123', 'abc123'],
    ['{"so-apptoken":"abc123"}', 'abc123'],
    ['grant_type=refresh_token&refresh_token=r3fr3sh&client_id=c', 'r3fr3sh'],
    ['{"access_token":"abc123","expires_in":3600}', 'abc123'],
    ['http://127.0.0.1:5000?code=c0de&state=s', 'c0de'],
    ['code_verifier=v3rify', 'v3rify'],
    ['eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhbm5hIn0.c2lnbmF0dXJl', 'c2lnbmF0dXJl'],
    ['password: hunter2', 'hunter2'],
  ])('%s', (line, secret) => {
    const { redact } = redaction();
    expect(redact(line)).not.toContain(secret);
    expect(redact(line)).toContain('[secret]');
  });

  test.each([
    '2026-03-10T09:00:00.000Z info poll outcome=roster status=200 ms=12 agents=10',
    '2026-03-10T09:00:00.000Z warn poll outcome=signIn reason=schedule status=401 ms=3',
    '2026-03-10T09:00:00.000Z info watch tenant=stored signIn=password pollMs=30000',
    '2026-03-10T09:00:00.000Z info watch tenant=environment signIn=bearer pollMs=30000',
    '2026-03-10T09:00:00.000Z info myself is=known agent=19 by=ejUserId',
  ])('and nothing else is: %s', (line) => {
    expect(redaction().redact(line)).toBe(line);
  });
});

const signIns: readonly AccountData['signIn'][] = [
  { kind: 'password', username: 'anna', password: 'blå "häst" & 100%' },
  { kind: 'ticket', ticket: 'T1cket+/=', appToken: 'appt0ken' },
  { kind: 'bearer', token: 't0ken.with/odd+letters=' },
  { kind: 'session', cookie: 'SoSession=se55ion; XSRF-TOKEN=x5rf', xsrfToken: 'x5rf' },
  {
    kind: 'openId',
    tokens: {
      loginServer: 'https://online.superoffice.com',
      clientId: 'c',
      tenantId: 'Cust1',
      user: 'anna',
      accessToken: 'acce55.Cust1/x+y=',
      expiresAt: 1,
      refreshToken: 'r3fr3sh',
    },
  },
];

/** Where a secret may turn up by mistake: in a field, an address, JSON, a header, an error and its cause. */
const places: readonly [string, (secret: string) => string][] = [
  ['a field of a line', (secret) => logLine(0, 'info', 'x', { v: secret })],
  ['the event', (secret) => logLine(0, 'info', secret, {})],
  ['an address', (secret) => `GET https://crm.example.com/?q=${encodeURIComponent(secret)}`],
  ['a form', (secret) => `body ${String(new URLSearchParams({ q: secret }))}`],
  ['JSON', (secret) => JSON.stringify({ body: { value: secret } })],
  ['Base64', (secret) => `header ${Buffer.from(secret).toString('base64')}`],
  ['an error', (secret) => String(new Error(`failed with ${secret} at once`).stack)],
  ['JSON in a field', (secret) => logLine(0, 'warn', 'x', { v: JSON.stringify({ a: secret }) })],
];

describe.each(places)('in %s', (_where, planted) => {
  test.each(signIns)('every secret of a sign-in by $kind is blackened', (signIn) => {
    const { conceal, redact } = redaction();
    const home = { kind: 'fixed', api: 'https://crm.example.com/api' } as const;
    const secrets = secretsIn({ home, user: null, signIn });
    conceal(secrets);
    for (const secret of secrets) {
      const line = redact(planted(secret));
      expect(line).toContain('[secret]');
      for (const other of [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')]) {
        expect(line).not.toContain(other);
      }
    }
  });
});

test('a secret of three letters does not blacken half the log', () => {
  const { conceal, redact } = redaction();
  conceal(['ost', '']);
  expect(redact('poll roster')).toBe('poll roster');
});

test('of two secrets, one in the other, nothing is left', () => {
  const { conceal, redact } = redaction();
  conceal(['abcd', 'abcdefgh']);
  expect(redact('abcdefgh')).toBe('[secret]');
});

test('a secret with a control in it is known again where the log has escaped it', () => {
  const { conceal, redact } = redaction();
  conceal(['pa\u0085ss']);
  expect(redact(logLine(0, 'info', 'x', { v: 'pa\u0085ss' }))).toMatch(/x v="\[secret\]"$/);
  expect(redact(logLine(0, 'info', 'x', { v: JSON.stringify(['pa\u0085ss']) }))).not.toContain('ss');
});
