import { expect, test } from 'vitest';
import { feedIn, mayAsk, releaseOf } from '../../electron/updates/feed.ts';

const feed = 'https://updates.example.com/chat/';
const notes = (url: string): string =>
  `provider: generic\nurl: ${url}\nupdaterCacheDirName: chat-presence-updater\n`;

test.each([
  ['as the packager writes it', notes('https://updates.example.com/chat'), feed],
  ['in quotation marks', notes("'https://updates.example.com/chat/'"), feed],
  ['nowhere', null, null],
  ['named by no line', 'provider: generic\n', null],
  ['no address', notes('updates'), null],
  ['still to be chosen', notes('https://updates.chat-presence.invalid/'), null],
  ['in the open', notes('http://updates.example.com/'), null],
  ['on this computer, of an app that is given away', notes('http://127.0.0.1:8080/'), null],
  ['with a password', notes('https://ida:secret@updates.example.com/'), null],
])('where updates come from, %s', (_what, text, expected) => {
  expect(feedIn(text, false)).toBe(expected);
});

test('tests may have a server of this computer', () => {
  expect(feedIn(notes('http://127.0.0.1:8080'), true)).toBe('http://127.0.0.1:8080/');
  expect(feedIn(notes('http://127.0.0.1.example.com/'), true)).toBeNull();
});

test('a feed may lead elsewhere, but not to where others can listen', () => {
  expect(mayAsk('https://files.example.net/a', feed)).toBe(true);
  for (const url of ['http://updates.example.com/chat/a', 'http://127.0.0.1/a', 'file:///etc/passwd', '?']) {
    expect([url, mayAsk(url, feed)]).toEqual([url, false]);
  }
  expect(mayAsk('http://127.0.0.1:1/a', 'http://127.0.0.1:8080/')).toBe(true);
});

const sha512 = `${'A'.repeat(86)}==`;
const file = { url: 'chat-presence-0.2.0-windows-x64-setup.exe', sha512, size: 90_000_000 };
const said = { version: '0.2.0', files: [file], path: file.url, sha512, releaseDate: '2026-03-10' };

test('of what a feed says only versions, files and their sums are taken', () => {
  const more = {
    ...said,
    packages: { x64: { path: 'https://evil.example.com/a.7z' } },
    stagingPercentage: 10,
  };
  expect(releaseOf(more, feed)).toEqual({ version: '0.2.0', files: [file] });
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a text', 'version'],
  ['no version', { ...said, version: undefined }],
  ['a number for a version', { ...said, version: 2 }],
  ['a version with a path in it', { ...said, version: '1.0.0-/../x' }],
  ['no files', { ...said, files: [] }],
  ['a file without a sum', { ...said, files: [{ url: 'a' }] }],
  ['a shorter sum', { ...said, files: [{ url: 'a', sha512: 'abc=' }] }],
  ['a file that is too large', { ...said, files: [{ ...file, size: 2 ** 31 }] }],
  ['a file elsewhere', { ...said, files: [file, { ...file, url: 'https://evil.example.com/a.exe' }] }],
  ['a file on this disk', { ...said, files: [{ ...file, url: 'file:///tmp/a.exe' }] }],
])('%s is no release', (_what, given) => {
  expect(releaseOf(given, feed)).toBeNull();
});
