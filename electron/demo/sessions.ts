import { randomBytes } from 'node:crypto';
import { sameSecret } from './secrets.ts';

const sessionCookie = 'SoSession';
const xsrfCookie = 'XSRF-TOKEN';

/** The sessions of people signed in by the sign-in page, until the tenant stops. */
export interface Sessions {
  /** Begins a session; gives its `Set-Cookie` headers. */
  begin(): readonly string[];
  /** Whether a request's cookies and its `X-XSRF-TOKEN` belong to one session. */
  accepts(cookies: string | undefined, xsrfToken: string | undefined): boolean;
}

/** No session to begin with. */
export function noSessions(): Sessions {
  const xsrfTokens = new Map<string, string>();
  return {
    begin() {
      const session = randomBytes(24).toString('base64url');
      const xsrfToken = randomBytes(24).toString('base64url');
      xsrfTokens.set(session, xsrfToken);
      return [
        `${sessionCookie}=${session}; Path=/; HttpOnly; SameSite=Strict`,
        // A script of the page has to read this one, to repeat it in a header that another page cannot send.
        `${xsrfCookie}=${xsrfToken}; Path=/; SameSite=Strict`,
      ];
    },
    accepts(cookies = '', xsrfToken = '') {
      const given = readCookies(cookies);
      const known = xsrfTokens.get(given.get(sessionCookie) ?? '');
      return (
        known !== undefined &&
        sameSecret(known, xsrfToken) &&
        // Whoever has the token from the page's hidden field need not have its cookie too.
        sameSecret(given.get(xsrfCookie) ?? xsrfToken, xsrfToken)
      );
    },
  };
}

function readCookies(header: string): ReadonlyMap<string, string> {
  const pairs = header.split(';').map((pair): [string, string] => {
    const [name = '', ...value] = pair.split('=');
    return [name.trim(), value.join('=').trim()];
  });
  return new Map(pairs);
}
