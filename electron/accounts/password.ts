import type { SignIn } from './account.ts';

/** Name and password (on-premises only): HTTP Basic, in UTF-8. */
export function passwordSignIn(username: string, password: string): SignIn {
  const pair = Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
  return { kind: 'password', headers: () => ({ Authorization: `Basic ${pair}` }) };
}
