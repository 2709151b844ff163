import { describe, expect, test } from 'vitest';
import { logLine, redact } from '../../electron/desktop/log-line.ts';

const nine = Date.UTC(2026, 2, 10, 9, 0, 0, 7);

describe('a line of the log', () => {
  test('has the time, the level, the event and its fields', () => {
    expect(logLine(nine, 'info', 'poll', { outcome: 'roster', ms: 12, fresh: true })).toBe(
      '2026-03-10T09:00:00.007Z info poll outcome=roster ms=12 fresh=true',
    );
  });

  test('leaves out what is not known, but not what is nought, false or empty', () => {
    expect(logLine(nine, 'warn', 'x', { a: null, b: undefined, c: 0, d: false, e: '' })).toMatch(
      /warn x c=0 d=false e=""$/,
    );
  });

  test.each([
    ['roster', 'v=roster'],
    ['1,2,+3', 'v=1,2,+3'],
    ['https://a.b/c', 'v=https://a.b/c'],
    ['two words', 'v="two words"'],
    ['a\nb info forged', 'v="a\\nb info forged"'],
    ['say "hi"', 'v="say \\"hi\\""'],
    ['a=b', 'v="a=b"'],
    ['Åse', 'v="Åse"'],
  ])('writes %o so that it stays one field in one line', (value, written) => {
    const line = logLine(nine, 'info', 'x', { v: value });
    expect(line.endsWith(` ${written}`)).toBe(true);
    expect(line).not.toContain('\n');
  });
});

describe('what looks like a credential is blackened', () => {
  test.each([
    ['Authorization: Basic YW5uYTpzZWNyZXQ=', 'YW5uYTpzZWNyZXQ='],
    ['authorization=basic YW5uYTpzZWNyZXQ=', 'YW5uYTpzZWNyZXQ='],
    ['{"Authorization":"Bearer 8A:Cust1.abc/def+ghi="}', 'Cust1'],
    ['Authorization: SOTicket 7T:NAA5AGYA=', 'NAA5AGYA'],
    ['a ticket 7T:NAA5AGYA= alone', 'NAA5AGYA'],
    ['a token 8A:Cust1.abc alone', 'Cust1'],
    ['url?token=8A:Cust1.abc', 'Cust1'],
    ['Bearer   abcdef', 'abcdef'],
    ['twice: Basic one1 and Basic two2', 'two2'],
  ])('%s', (line, secret) => {
    expect(redact(line)).not.toContain(secret);
    expect(redact(line)).toContain('[secret]');
  });

  test('and so is one with a quotation mark in it, which a header may hold', () => {
    expect(redact('Authorization: Bearer 8A:abc"def')).not.toContain('def');
  });

  test('and nothing else is', () => {
    const line = '2026-03-10T09:00:00.000Z info poll outcome=roster status=200 ms=12 agents=10';
    expect(redact(line)).toBe(line);
  });
});
