import { homeName, type Account } from '../accounts/account.ts';
import type { AccountData } from '../accounts/account-data.ts';
import type { BrowserSignedIn } from '../accounts/open-id/sign-in-by-browser.ts';
import type { Sealer } from '../accounts/sealer.ts';
import type { Keeping, OnlineEnvironment, WelcomeState } from '../contract/welcome.ts';
import type { Clock, Dispose } from '../presence/clock.ts';
import { connectingOf, type ConnectingPart, type ConnectingPorts } from './connecting.ts';
import type { Dialog } from './dialog.ts';
import { againFor } from './welcome-state.ts';

export interface WelcomePorts extends Omit<ConnectingPorts, 'signInByBrowser'> {
  /** Lets the person sign in in the browser; again to this account, where there is one. */
  readonly signInByBrowser: (
    environment: OnlineEnvironment,
    again: Account | null,
    cancelled: AbortSignal,
  ) => Promise<BrowserSignedIn>;
  readonly clock: Clock;
  readonly sealer: Sealer;
  readonly environmentOf: (loginServer: string) => OnlineEnvironment;
  /** The account that the organisation does not permit; null: none. */
  readonly heldBack: () => Pick<Account, 'home'> | null;
  readonly window: () => Pick<Dialog<unknown>, 'open' | 'close'>;
}

/** The Welcome window's life: what its form begins with, and that it goes when it has done its work. */
export interface Welcome {
  readonly connecting: ConnectingPart;
  state(): WelcomeState;
  /** With its two doors, for somebody without an account. */
  greet(): void;
  /** For another account; or, with one, to sign in to that again. */
  open(again: Account | null): void;
  /** To judge the certificate that stands in the way of an account in use. */
  openCertificate(account: Account, data: AccountData, keep: boolean): void;
  /** The window is no more: so is whatever was going on in it. */
  closed(): void;
}

/** "Connected" is read in this time, ms. */
const connectedMs = 2_500;

/** Begins closed. */
export function welcomeOf(ports: WelcomePorts): Welcome {
  const { clock, sealer, window, onChange } = ports;
  let again: WelcomeState['again'] = null;
  let doors = false;
  let toSignInAgain: Account | null = null;
  let keeping: Keeping = { kind: 'possible' };
  let cancelClosing: Dispose = () => {};
  const connecting = connectingOf({
    ...ports,
    signInByBrowser: (environment, cancelled) => ports.signInByBrowser(environment, toSignInAgain, cancelled),
    onChange() {
      // Of a connection before this one, the time is over.
      cancelClosing();
      if (connecting.state().kind === 'connected') {
        cancelClosing = clock.after(connectedMs, () => window().close());
      }
      onChange();
    },
  });

  function open(account: Account | null, withDoors = false): void {
    doors = withDoors;
    const next = account === null ? null : againFor(account, ports.environmentOf);
    // What came of another account is not told in this one's form, and what is done is not begun with.
    const isOver = connecting.state().kind === 'connected';
    if (isOver || JSON.stringify(next) !== JSON.stringify(again)) connecting.cancel();
    again = next;
    toSignInAgain = account;
    // The keyring may have to be opened by the person first; the window need not wait for that.
    void sealer.keeping().then((found) => {
      keeping = found;
      onChange();
    });
    window().open();
    onChange();
  }

  function heldBack(): string | null {
    const account = ports.heldBack();
    return account === null ? null : homeName(account.home);
  }

  return {
    connecting,
    state: () => ({
      connecting: connecting.state(),
      again,
      keeping,
      fixed: ports.fixed,
      heldBack: heldBack(),
      doors,
    }),
    greet: () => open(null, true),
    open,
    openCertificate(account, data, keep) {
      open(account);
      connecting.retry(data, keep);
    },
    closed() {
      cancelClosing();
      connecting.cancel();
    },
  };
}
