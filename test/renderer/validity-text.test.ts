import { expect, test } from 'vitest';
import { validityText } from '../../renderer/parts/validity-text.ts';
import { en } from '../../renderer/words/en.ts';

const certificate = {
  host: 'crm.example.com',
  subject: 'crm',
  issuer: 'Example CA',
  fingerprint: 'AB',
  validFrom: new Date(2026, 4, 3, 12).getTime(),
  validUntil: new Date(2027, 4, 3, 12).getTime(),
};

test.each<[string, number, string]>([
  ['before', certificate.validFrom - 1, 'not before 3 May 2026'],
  ['from the first moment', certificate.validFrom, 'until 3 May 2027'],
  ['to the last', certificate.validUntil, 'until 3 May 2027'],
  ['after', certificate.validUntil + 1, 'no longer, since 3 May 2027'],
])('%s', (_when, now, text) => {
  expect(validityText(certificate, now, en.validity, en)).toBe(text);
});
