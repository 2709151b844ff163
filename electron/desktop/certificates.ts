import type { ServerCertificate } from '../presence/certificate.ts';
import { cleanName } from '../superoffice/clean-name.ts';

/** What Electron tells of a certificate, as far as we use it. Times are seconds since 1970. */
export interface ShownCertificate {
  readonly subjectName: string;
  readonly issuerName: string;
  /** `sha256/` and the fingerprint in Base64. */
  readonly fingerprint: string;
  readonly validStart: number;
  readonly validExpiry: number;
}

/** The certificate a host has shown, as a person can judge it. */
export function certificateOf(host: string, shown: ShownCertificate): ServerCertificate {
  return {
    host,
    subject: cleanName(shown.subjectName),
    issuer: cleanName(shown.issuerName),
    fingerprint: readableFingerprint(shown.fingerprint),
    validFrom: shown.validStart * 1000,
    validUntil: shown.validExpiry * 1000,
  };
}

/** Whether the person has decided to trust just this certificate for just this host. */
export function isTrusted(
  { host, fingerprint }: ServerCertificate,
  trusted: readonly ServerCertificate[],
): boolean {
  return trusted.some((each) => each.host === host && each.fingerprint === fingerprint);
}

/** `AB:CD:…`, as every other program shows it. */
function readableFingerprint(fingerprint: string): string {
  const bytes = Buffer.from(fingerprint.replace(/^sha256\//, ''), 'base64');
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(':');
}
