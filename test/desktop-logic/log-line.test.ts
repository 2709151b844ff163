import { describe, expect, test } from 'vitest';
import { logLine } from '../../electron/desktop/log-line.ts';

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
    ['\u009b2J\u2028\u202e', 'v="\\u009b2J\\u2028\\u202e"'],
  ])('writes %o so that it stays one field in one line', (value, written) => {
    const line = logLine(nine, 'info', 'x', { v: value });
    expect(line.endsWith(` ${written}`)).toBe(true);
    expect(line).not.toContain('\n');
  });
});
