import type { Account } from '../accounts/account.ts';
import type { OnlineEnvironment, WelcomeState } from '../contract/welcome.ts';

/** What the Welcome window's form is filled in with, to sign in to this account again. Nothing secret. */
export function againFor(
  { home, user, signIn }: Account,
  environmentOf: (loginServer: string) => OnlineEnvironment,
): WelcomeState['again'] {
  if (home.kind === 'online') return { signIn: 'openId', environment: environmentOf(home.loginServer) };
  if (signIn.kind === 'openId') return null;
  const address = home.api.replace(/\/api$/, '');
  // Only of a name and password is the user what has to be typed.
  return { signIn: signIn.kind, address, username: signIn.kind === 'password' ? user : null };
}
