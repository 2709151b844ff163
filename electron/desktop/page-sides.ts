import type { AccountHolder } from './account-holder.ts';
import { popupState } from './popup-state.ts';
import type { Remarks } from './remarks.ts';
import { settingsState } from './settings-state.ts';
import type { Spotlight } from './spotlight.ts';
import type { Watching } from './watching.ts';
import type { Welcome } from './welcome.ts';
import type { Windows, WindowsPorts } from './windows.ts';

/** The parts of the app that pages show, and ask things of. */
export interface PageParts {
  readonly accounts: AccountHolder;
  readonly watching: Watching;
  readonly welcome: Welcome;
  readonly remarks: Remarks;
  readonly spotlight: Spotlight;
  readonly windows: () => Windows;
  /** From how many chats on an agent counts as busy. */
  readonly busyFrom: () => number;
  readonly compareNames: (a: string, b: string) => number;
  readonly refresh: () => void;
  readonly signInAgain: () => void;
  readonly onFault: (fault: unknown) => void;
}

/** What each page shows, and what is done for each command that it may give. */
export function pageSides(parts: PageParts): Pick<WindowsPorts, 'states' | 'handlers'> {
  const { accounts, watching, welcome, remarks, spotlight, windows, refresh, signInAgain } = parts;
  const { connecting } = welcome;
  const opening = { openWelcome: () => welcome.open(null), signInAgain };
  return {
    states: {
      popup: () =>
        popupState({
          watch: watching.current(),
          busyFrom: parts.busyFrom(),
          remarks: remarks.all(),
          spotlight: spotlight.now(),
        }),
      welcome: welcome.state,
      settings: () => settingsState(accounts.held(), watching.current(), parts.compareNames),
    },
    handlers: {
      popup: {
        ...opening,
        refresh,
        setMyPresence: (present) => watching.current()?.setMyPresence(present),
        dismissRemark: remarks.dismiss,
        openSettings: () => windows().settings.open(),
      },
      welcome: {
        connect: connecting.connect,
        connectOnline: connecting.connectOnline,
        cancelConnect: connecting.cancel,
        trustCertificate: connecting.trust,
        lookAround() {
          windows().welcome.close();
          accounts.lookAround().catch(parts.onFault);
        },
      },
      settings: {
        ...opening,
        signOut() {
          windows().settings.close();
          welcome.greet();
          accounts.signOut().catch(parts.onFault);
        },
        chooseMyself: (chosenMyself) => accounts.note({ chosenMyself }),
        distrustCertificate: accounts.distrust,
      },
    },
  };
}
