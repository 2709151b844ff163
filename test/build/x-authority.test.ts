import { expect, test } from 'vitest';
import { xAuthority } from '../../build/virtual-desktop/x-authority.ts';

test('the cookie file has one entry, for every host and display', () => {
  const cookie = Buffer.from('00112233445566778899aabbccddeeff', 'hex');
  const expected = [
    'ffff', // any family
    '0000', // no address
    '0000', // no display number
    '0012', // 18 bytes of name
    Buffer.from('MIT-MAGIC-COOKIE-1').toString('hex'),
    '0010', // 16 bytes of cookie
    '00112233445566778899aabbccddeeff',
  ].join('');
  expect(xAuthority(cookie).toString('hex')).toBe(expected);
});
