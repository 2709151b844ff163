import { expect, test } from 'vitest';
import { certificateOf, isTrusted } from '../../electron/desktop/certificates.ts';

const shown = {
  subjectName: 'crm.example.com',
  issuerName: 'Berg CA',
  fingerprint: 'sha256/76XZl3+Yvhf2Bhgdneog97xkrCXtje2Z53oXs5k+ioY=',
  validStart: 1_700_000_000,
  validExpiry: 1_800_000_000,
};

test('a certificate is told with its fingerprint as every other program shows it', () => {
  expect(certificateOf('crm.example.com', shown)).toEqual({
    host: 'crm.example.com',
    subject: 'crm.example.com',
    issuer: 'Berg CA',
    fingerprint:
      'EF:A5:D9:97:7F:98:BE:17:F6:06:18:1D:9D:EA:20:F7:BC:64:AC:25:ED:8D:ED:99:E7:7A:17:B3:99:3E:8A:86',
    validFrom: 1_700_000_000_000,
    validUntil: 1_800_000_000_000,
  });
});

test('what a certificate says of itself cannot turn a sentence around', () => {
  const odd = certificateOf('crm.example.com', { ...shown, subjectName: 'crm\u202egpj.\n' });
  expect(odd.subject).toBe('crmgpj.');
});

test('what is trusted is just that certificate for just that host', () => {
  const one = certificateOf('crm.example.com', shown);
  expect(isTrusted(one, [one])).toBe(true);
  expect(isTrusted(one, [])).toBe(false);
  expect(isTrusted({ ...one, host: 'www.example.com' }, [one])).toBe(false);
  expect(isTrusted({ ...one, fingerprint: 'AB' }, [one])).toBe(false);
});
