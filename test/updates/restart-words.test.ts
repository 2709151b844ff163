import { expect, test } from 'vitest';
import { restartWords } from '../../electron/updates/restart-words.ts';

const policy = '/etc/chat policy.json';

test.each(['linux', 'win32', 'darwin'] as const)('a plain start needs no words (%s)', (platform) => {
  expect(restartWords({ policy: null, givenAccount: false }, platform)).toEqual([]);
});

test('the policy that was named is named again, where there is somebody to do so', () => {
  const named = { policy, givenAccount: false };
  expect(restartWords(named, 'linux')).toEqual([`--policy=${policy}`]);
  expect([restartWords(named, 'win32'), restartWords(named, 'darwin')]).toEqual([null, null]);
});

test('a sign-in of the environment is not there for another start', () => {
  expect(restartWords({ policy, givenAccount: true }, 'linux')).toBeNull();
  expect(restartWords({ policy: null, givenAccount: true }, 'win32')).toBeNull();
});
