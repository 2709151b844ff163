import type { Home } from '../accounts/account.ts';
import { serverOf } from '../accounts/server-page.ts';
import { webClientOf } from '../accounts/web-client.ts';
import type { Spoken } from '../contract/pages.ts';
import type { PageParts } from './page-parts.ts';
import { popupState } from './popup-state.ts';
import { settingsState } from './settings-state.ts';
import type { WindowsPorts } from './windows.ts';

/** What each page shows, and what is done for each command that it may give. */
export function pageSides(parts: PageParts): Pick<WindowsPorts, 'states' | 'handlers'> {
  const { accounts, watching, welcome, remarks, windows, wishes, bell, choices, why, change, days } = parts;
  const { settingsWindow, shortcut, atLogin, diagnostics } = parts;
  const { connecting } = welcome;
  const shared = {
    openWelcome: () => welcome.open(null),
    signInAgain: parts.signInAgain,
    pause: bell.pause,
    resume: bell.resume,
    openWhy: why.open,
    wishForAgent: wishes.wishForAgent,
  };
  /** Where people have their own tenant, if they do. */
  function home(): Home | null {
    const held = accounts.held();
    return held === null || held.kept === 'demo' ? null : held.account.home;
  }

  function webClient(): string | null {
    const own = home();
    return own === null ? null : webClientOf(own);
  }

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
          webClient: webClient(),
          hintSeen: parts.settings().hintSeen,
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
          fixed: parts.fixed,
          shownOne: parts.sample.outcome(),
          section: settingsWindow.section(),
          startAtLogin: atLogin.now(),
          shortcut: { ...shortcut.now(), keyboard: parts.keyboard },
          systemLanguage: parts.systemLanguage(),
          diagnostics: diagnostics.now(),
          about: parts.about(),
          updates: parts.updates.now(),
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
        openSettings: (section) => settingsWindow.open(section ?? null),
        showTopic: choices.showTopic,
        orderBy: choices.orderBy,
        openAgent: choices.openAgent,
        searchFor: choices.searchFor,
        setFavourite: wishes.setFavourite,
        arrangeFavourites: wishes.arrangeFavourites,
        dismissMissed: parts.missed.clear,
        copyText: parts.copyText,
        openTenant() {
          const own = home();
          const page = webClient();
          if (own !== null && page !== null) parts.openInBrowser(serverOf(own), page);
        },
        dismissHint: () => change({ hintSeen: true }),
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
          change({ keepDays });
          // It may be fixed.
          days.setKeep(parts.settings().keepDays);
        },
        wipeDays() {
          const isGone = (watching.current()?.wipeDays ?? days.wipe)();
          if (!isGone) throw new Error('some of the days are left');
        },
        showOne: parts.sample.show,
        showSection: settingsWindow.show,
        setPollSeconds(pollSeconds) {
          change({ pollSeconds });
          watching.current()?.paceChanged();
        },
        setBusyFrom: (busyFrom) => change({ busyFrom }),
        setStartAtLogin: atLogin.set,
        recordShortcut: shortcut.record,
        setShortcut: shortcut.set,
        setLook(look) {
          parts.look.show(look);
          change({ look });
        },
        setLanguage: (language) => change({ language }),
        runChecks: diagnostics.run,
        copyReport: diagnostics.copyReport,
        saveReport: diagnostics.saveReport,
        showReport: diagnostics.showReport,
        copyText: parts.copyText,
        setUpdates(updates) {
          change({ updates });
          parts.updates.wishChanged();
        },
        lookForUpdates: parts.updates.lookNow,
        restartForUpdate: parts.updates.restart,
      },
      why: { openWhy: why.open, copyText: parts.copyText },
    },
  };
}
