import type { Home } from './account.ts';

/** The server an account is signed in to, which alone has pages for it: scheme, host and port. */
export function serverOf(home: Home): string {
  return new URL(home.kind === 'online' ? home.loginServer : home.api).origin;
}

/**
 * Whether this is the address of a page of that very server, written as browsers write it: then a
 * browser can read nothing else in it than we did.
 *
 * @param server scheme, host and port, without a slash behind them
 */
export function isPageOf(server: string, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, origin, username, password, href } = new URL(address);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && origin === server && username === '' && password === '' && href === address;
}
