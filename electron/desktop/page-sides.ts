import type { Spoken } from '../contract/pages.ts';
import type { PageParts } from './page-parts.ts';
import { popupState } from './popup-state.ts';
import { settingsState } from './settings-state.ts';
import type { WindowsPorts } from './windows.ts';

/** What each page shows, and what is done for each command that it may give. */
export function pageSides(parts: PageParts): Pick<WindowsPorts, 'states' | 'handlers'> {
  const { accounts, watching, welcome, remarks, windows, wishes, bell, choices, why, change, days } = parts;
  const { connecting } = welcome;
  const shared = {
    openWelcome: () => welcome.open(null),
    signInAgain: parts.signInAgain,
    pause: bell.pause,
    resume: bell.resume,
    openWhy: why.open,
    wishForAgent: wishes.wishForAgent,
  };
  const spoken =
    <State extends object>(state: () => State): (() => Spoken<State>) =>
    () => ({ ...state(), language: parts.language() });
  return {
    states: {
      popup: spoken(() =>
        popupState({
          watch: watching.current(),
          wishes,
          choices,
          bell: bell.now(),
          missed: parts.missed.all(),
          busyFrom: parts.settings().busyFrom,
          remarks: remarks.all(),
          stand: parts.stand(),
          pinned: parts.settings().pinned,
          spotlight: parts.spotlight.now(),
          compareNames: parts.compareNames,
        }),
      ),
      welcome: spoken(welcome.state),
      settings: spoken(() =>
        settingsState({
          held: accounts.held(),
          watch: watching.current(),
          wishes,
          bell: bell.now(),
          settings: parts.settings(),
          shownOne: parts.sample.outcome(),
          compareNames: parts.compareNames,
        }),
      ),
      why: spoken(why.state),
    },
    handlers: {
      popup: {
        ...shared,
        refresh: parts.refresh,
        setMyPresence: (present) => watching.current()?.setMyPresence(present),
        dismissRemark: remarks.dismiss,
        openSettings: () => windows().settings.open(),
        showTopic: choices.showTopic,
        orderBy: choices.orderBy,
        openAgent: choices.openAgent,
        setFavourite: wishes.setFavourite,
        dismissMissed: parts.missed.clear,
        setPinned: parts.place.setPinned,
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
        ...shared,
        signOut() {
          windows().settings.close();
          welcome.greet();
          accounts.signOut().catch(parts.onFault);
        },
        chooseMyself: (chosenMyself) => accounts.note({ chosenMyself }),
        distrustCertificate: accounts.distrust,
        setRule: wishes.setRule,
        setQuietHours: (quietHours) => change({ quietHours }),
        setPrivacy: (privacy) => change({ privacy }),
        setSound: (sound) => change({ sound }),
        setKeepDays(keepDays) {
          days.setKeep(keepDays);
          change({ keepDays });
        },
        wipeDays() {
          const isGone = (watching.current()?.wipeDays ?? days.wipe)();
          if (!isGone) throw new Error('some of the days are left');
        },
        showOne: parts.sample.show,
      },
      why: { openWhy: why.open, copyText: parts.copyText },
    },
  };
}
