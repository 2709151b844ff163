import type { Failure, TransientCause } from '../presence/failure.ts';
import { UntrustedCertificate, type Answer, type NoAnswer } from './request.ts';

/** A transient failure. */
export function transient(cause: TransientCause, status: number | null): Failure {
  return { kind: 'transient', cause, status };
}

/** Something came, and broke the rules of HTTP or of its own head. */
const unreadable =
  /CONTENT_DECODING|INVALID_CHUNKED|CONTENT_LENGTH_MISMATCH|INCOMPLETE|INVALID_HTTP|RESPONSE_HEADERS_|HPE_|Z_[A-Z]+_ERROR/i;

/** What a request that brought no whole answer means. Reads Chromium's and Node's own words. */
export function failureOfNoAnswer(error: NoAnswer): Failure {
  if (error.reason === 'timeout') return transient('timeout', null);
  if (error.reason === 'tooLarge') return transient('unreadable', null);
  if (error.error instanceof UntrustedCertificate) {
    return { kind: 'untrusted', certificate: error.error.certificate };
  }
  const words = `${describe(error.error)} ${describe(causeOf(error.error))}`;
  if (/ERR_CERT|CERT_|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_SSL|BAD_SSL/i.test(words)) {
    return transient('insecure', null);
  }
  if (/PROXY_AUTH|UNEXPECTED_PROXY_AUTH/i.test(words)) return transient('proxySignIn', null);
  if (/ERR_PROXY|ERR_TUNNEL|MANDATORY_PROXY|NO_SUPPORTED_PROXIES/i.test(words))
    return transient('proxy', null);
  if (/redirect/i.test(words)) return transient('redirected', null);
  if (/TIMED_OUT|ETIMEDOUT/i.test(words)) return transient('timeout', null);
  if (unreadable.test(words)) return transient('unreadable', null);
  return transient('unreachable', null);
}

/** What came in place of the data that should have been in this answer. */
export function causeOfBody({
  contentType,
  text,
}: Pick<Answer, 'contentType' | 'text'>): 'webPage' | 'unreadable' {
  return /html/i.test(contentType) || /^\s*</.test(text) ? 'webPage' : 'unreadable';
}

/**
 * What a status outside 200–299 means; null for one inside.
 *
 * 421 is SuperOffice's "wrong subdomain": the tenant has moved. Tokens and tickets that have run out
 * are answered with 401 or 403 alike; for a name and password 403 means no right to ask.
 *
 * @param expiringSignIn whether the sign-in that was sent may run out, renewable or not
 * @param now ms since 1970, for a `Retry-After` that names a date
 */
export function failureOfStatus(answer: Answer, expiringSignIn: boolean, now: number): Failure | null {
  const { status } = answer;
  if (status >= 200 && status < 300) return null;
  const waitMs = retryAfterMs(answer.retryAfter, now);
  switch (status) {
    case 401:
      return { kind: 'signIn', status };
    case 403:
      return { kind: expiringSignIn ? 'signIn' : 'refused', status };
    case 404:
      return transient('notFound', status);
    case 407:
      return transient('proxySignIn', status);
    case 421:
      return { kind: 'moved', status };
    case 429:
      return { kind: 'throttled', waitMs: waitMs ?? 0, status };
  }
  if (status >= 300 && status < 400) return transient('redirected', status);
  if (waitMs !== null) return { kind: 'throttled', waitMs, status };
  return transient('serverError', status);
}

/** No server means more than that: it would never be asked again in this run. ms. */
const longestWaitMs = 86_400_000;

/**
 * `Retry-After` (RFC 9110 §10.2.3: seconds, or a date) in ms from `now`, a day at most; null when
 * absent or nonsense.
 */
export function retryAfterMs(value: string | null, now: number): number | null {
  if (value === null) return null;
  const text = value.trim();
  if (/^\d+$/.test(text)) return Math.min(longestWaitMs, Number(text) * 1000);
  if (!/^[A-Za-z]{3}[a-z]*,? /.test(text)) return null;
  // The oldest of the three forms of dates does not say that it is GMT, which all of them are.
  const date = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
  return Number.isNaN(date) ? null : Math.min(longestWaitMs, Math.max(0, date - now));
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error === 'string' ? error : '';
  const code = 'code' in error ? String(error.code) : '';
  return `${error.name} ${code} ${error.message}`;
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : null;
}
