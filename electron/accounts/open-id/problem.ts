import {
  AuthorizationResponseError,
  OperationProcessingError,
  RESPONSE_IS_NOT_CONFORM,
  RESPONSE_IS_NOT_JSON,
  ResponseBodyError,
} from 'oauth4webapi';
import type { OpenIdProblem } from '../../contract/welcome.ts';
import { NoReply } from './bounded-fetch.ts';

/** OAuth's names (RFC 6749 §4.1.2.1) for a server's own trouble. */
const serverTrouble: readonly string[] = ['server_error', 'temporarily_unavailable'];

/**
 * What the end of an attempt to sign in means. What a login server that works would not answer (a
 * fault, a web page) counts as no answer.
 */
export function problemOf(error: unknown): OpenIdProblem {
  if (error instanceof NoReply) return isAboutCertificate(error.error) ? 'untrustedServer' : 'unreachable';
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError) {
    const isTrouble = serverTrouble.includes(error.error) || ('status' in error && error.status === 429);
    return isTrouble ? 'unreachable' : 'denied';
  }
  const noAnswer: readonly unknown[] = [RESPONSE_IS_NOT_CONFORM, RESPONSE_IS_NOT_JSON];
  const isNone = error instanceof OperationProcessingError && noAnswer.includes(error.code);
  return isNone ? 'unreachable' : 'untrustworthy';
}

/** By Chromium's names for it and by Node's. */
function isAboutCertificate(error: unknown): boolean {
  const cause: unknown = error instanceof Error ? error.cause : null;
  const words = [error, cause].map((each) =>
    each instanceof Error ? `${each.message} ${'code' in each ? String(each.code) : ''}` : '',
  );
  return /ERR_CERT|CERT_|SELF_SIGNED|UNABLE_TO_VERIFY/.test(words.join(' '));
}

/** OAuth's names (RFC 6749 §5.2) for "not with this refresh token, ever" and "not with this application". */
const finalErrors: readonly string[] = ['invalid_grant', 'invalid_client', 'unauthorized_client'];

/** Whether a renewal was refused for good, so that only a person can help. */
export function isRefusal(error: unknown): boolean {
  return error instanceof ResponseBodyError && finalErrors.includes(error.error);
}

/** An error that may be passed on: the library's own carry whole answers, tokens and all. */
export function withoutSecrets(error: unknown): unknown {
  return error instanceof NoReply
    ? error.error
    : new Error('The login server gave no answer that can be used.');
}
