import { app } from 'electron';
import type { AccountHolder } from './account-holder.ts';
import type { Watching } from './watching.ts';
import type { Welcome } from './welcome.ts';

/**
 * What helps an account in use whose sign-in does not do: the form, filled in; the certificate that
 * stands in the way; or its keyring, once more. What the environment of this run gave can only be
 * mended there.
 */
export async function signInAgain(
  accounts: AccountHolder,
  watching: Watching,
  welcome: Welcome,
): Promise<void> {
  const held = accounts.held();
  if (held === null) return welcome.open(null);
  if (held.kept === 'environment') return;
  if (held.sealed) return openKeyring(accounts);
  const { account, data, kept } = held;
  const connection = watching.current()?.facts().connection;
  const isUntrusted = connection?.kind === 'stale' && connection.failure.kind === 'untrusted';
  if (isUntrusted && data !== null) welcome.openCertificate(account, data, kept === 'stored');
  else welcome.open(account);
}

async function openKeyring(accounts: AccountHolder): Promise<void> {
  await accounts.reopen();
  if (accounts.held()?.sealed !== true) return;
  // Chromium asks for the keyring when it starts, and may then take no for an answer once and for all.
  app.relaunch();
  app.quit();
}
