import type { ServerCertificate } from '../../electron/presence/certificate.ts';
import type { Words } from '../words/en.ts';

/** Until when a certificate is good; or from when, or since when no more. */
export function validityText(
  { validFrom, validUntil }: ServerCertificate,
  now: number,
  words: Words,
): string {
  if (now > validUntil) return words.validity.notAfter(words.date(validUntil));
  if (now < validFrom) return words.validity.notBefore(words.date(validFrom));
  return words.validity.until(words.date(validUntil));
}
