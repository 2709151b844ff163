import type { SignIn } from './account.ts';
import { fixedSignIn } from './fixed-sign-in.ts';

/** Name and password (on-premises only): HTTP Basic, in UTF-8. */
export function passwordSignIn(username: string, password: string): SignIn {
  const pair = Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
  return fixedSignIn('password', { Authorization: `Basic ${pair}` });
}
