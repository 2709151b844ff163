/** A server's certificate, as far as a person can judge it. */
export interface ServerCertificate {
  /** The server's host name it was shown for. */
  readonly host: string;
  /** Whom it was made out to. */
  readonly subject: string;
  /** Who made it out. */
  readonly issuer: string;
  /** SHA-256 of the certificate: 32 bytes in capital hexadecimal, with colons between them. */
  readonly fingerprint: string;
  /** The first and the last moment it is good for, ms since 1970. */
  readonly validFrom: number;
  readonly validUntil: number;
}
