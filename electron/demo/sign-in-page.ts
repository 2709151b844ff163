import { page } from './http/page.ts';
import type { Arrived, Reply } from './http/exchange.ts';
import { tooLarge } from './http/json-body.ts';
import { wrongVerb } from './http/refused.ts';
import type { Secrets } from './secrets.ts';
import type { Sessions } from './sessions.ts';
import { isPassword } from './sign-ins.ts';

/** Where the sign-in page is. */
export const signInPath = '/signin';

/**
 * The page where a person signs in by name and password, to get a session such as SuperOffice's web
 * client has: one cookie that scripts cannot read, and the `XSRF-TOKEN` that they can.
 *
 * @throws Refused when it cannot be done as it was asked
 */
export function signInPage(request: Arrived, secrets: Secrets, sessions: Sessions): Reply {
  if (request.method === 'GET') return page(200, 'Sign in', form(''));
  if (request.method !== 'POST') throw wrongVerb(request.method, ['GET', 'POST']);
  if (request.body === null) throw tooLarge();
  const fields = new URLSearchParams(request.body.toString('utf8'));
  const pair = `${fields.get('username') ?? ''}:${fields.get('password') ?? ''}`;
  if (!isPassword(pair, secrets)) return page(401, 'Sign in', form(wrong));
  const signedIn = page(200, 'Signed in', welcome);
  return { ...signedIn, headers: { ...signedIn.headers, 'Set-Cookie': sessions.begin() } };
}

const wrong = '<p role="alert">That name and password are not right. Try again.</p>';

function form(problem: string): string {
  return `${problem}<form method="post" action="${signInPath}">
  <label>User name <input name="username" autocomplete="username" required autofocus></label>
  <label>Password <input name="password" type="password" autocomplete="current-password" required></label>
  <button>Sign in</button>
</form>`;
}

const welcome = `<p>You have a session now. Its two cookies are in your browser.</p>
<p>To use it elsewhere, copy the <code>Cookie</code> header of a request to this server from your browser’s developer tools.
Whoever sends it must repeat the value of <code>XSRF-TOKEN</code> in the header <code>X-XSRF-TOKEN</code>;
with that the cookie <code>XSRF-TOKEN</code> itself may be left out.</p>`;
