import { expect, test } from 'vitest';
import { failureName, problemOf } from '../../electron/updates/problem.ts';

const withCode = (code: string, message = 'x'): Error => Object.assign(new Error(message), { code });

test.each<[string, unknown, string]>([
  ['another sum', withCode('ERR_CHECKSUM_MISMATCH', 'expected a, got b'), 'damaged'],
  ['another signature', withCode('ERR_UPDATER_INVALID_SIGNATURE'), 'damaged'],
  ['a full disk', withCode('ENOSPC'), 'disk'],
  ['no network', new Error('net::ERR_INTERNET_DISCONNECTED'), 'unreachable'],
  [
    'a file that is not there',
    new Error('Cannot download "https://x/a", status 404: Not Found'),
    'unreachable',
  ],
  ['no answer in time', new DOMException('aborted', 'AbortError'), 'unreachable'],
  ['a file that stops coming', withCode('ETIMEDOUT'), 'unreachable'],
  ['a way that is not gone', new Error('net::ERR_BLOCKED_BY_CLIENT'), 'unclear'],
  ['nonsense', withCode('ERR_UPDATER_INVALID_UPDATE_INFO', 'rawData: <html>'), 'unclear'],
  ['whatever else', 'oops', 'unclear'],
])('%s', (_what, error, problem) => {
  expect(problemOf(error)).toBe(problem);
});

test('the log gets a name, and nothing of what a server has said', () => {
  const secret = 'https://x/a?token=secret';
  expect(failureName(withCode('ERR_UPDATER_INVALID_UPDATE_INFO', secret))).toBe(
    'ERR_UPDATER_INVALID_UPDATE_INFO',
  );
  expect(failureName(new Error(`Cannot download "${secret}", status 500: oh`))).toBe('status 500');
  expect(failureName(new TypeError(secret))).toBe('TypeError');
  expect(failureName(secret)).toBe('unknown');
});
