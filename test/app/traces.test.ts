import { expect, test } from 'vitest';
import { holds } from './traces.ts';

const secret = 'sæcret: 1+/"x';
const bytes = Buffer.from(secret);
const around = (text: string | Buffer): Buffer =>
  Buffer.concat([Buffer.from('before\0'), Buffer.from(text), Buffer.from('\xffafter')]);

test.each<[string, string | Buffer]>([
  ['as it is', secret],
  ['in Latin 1', Buffer.from(secret, 'latin1')],
  ['in UTF-16', Buffer.from(secret, 'utf16le')],
  ['in UTF-16 of the other end', Buffer.from(secret, 'utf16le').swap16()],
  ['in Base64', bytes.toString('base64')],
  ['in Base64 behind a name', Buffer.from(`anna:${secret}`).toString('base64')],
  ['in Base64 behind a longer name', Buffer.from(`anna-b:${secret}!`).toString('base64')],
  ['in Base64 for addresses', Buffer.from(`abc:${secret}`).toString('base64url')],
  ['in Base64 of UTF-16', Buffer.from(secret, 'utf16le').toString('base64')],
  ['in Base64, in UTF-16', Buffer.from(bytes.toString('base64'), 'utf16le')],
  ['in an address', `https://x/?a=${encodeURIComponent(secret)}&b`],
  ['in a form', new URLSearchParams({ a: secret, b: '' }).toString()],
  ['in JSON', JSON.stringify({ a: secret })],
  ['in JSON in JSON', JSON.stringify(JSON.stringify({ a: secret }))],
  ['in hexadecimal', bytes.toString('hex')],
  ['in capital hexadecimal', bytes.toString('hex').toUpperCase()],
  ['backwards', Buffer.from(bytes).reverse()],
  ['backwards in hexadecimal', Buffer.from(bytes).reverse().toString('hex')],
])('a secret is found %s', (_how, written) => {
  expect(holds(around(written), secret)).toBe(true);
});

test('and nothing else is', () => {
  expect(holds(around('sæcret: 2+/"x, secret: 1, YW5uYTpz'), secret)).toBe(false);
});
