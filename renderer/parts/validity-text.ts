import type { ServerCertificate } from '../../electron/presence/certificate.ts';
import type { Words } from '../words/en.ts';

/** Until when a certificate is good; or from when, or since when no more. */
export function validityText(
  { validFrom, validUntil }: ServerCertificate,
  now: number,
  said: Words['validity'],
  { date }: Words,
): string {
  if (now > validUntil) return said.notAfter(date(validUntil));
  if (now < validFrom) return said.notBefore(date(validFrom));
  return said.until(date(validUntil));
}
