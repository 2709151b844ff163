import type { CommandHandlers, CommandName } from './commands.ts';
import type { Language } from './language.ts';
import type { SettingsState } from './settings.ts';
import type { PopupState } from './state.ts';
import type { WelcomeState } from './welcome.ts';
import type { WhyState } from './why.ts';

/** What each window's page shows, and in which language. */
export interface PageStates {
  readonly popup: Spoken<PopupState>;
  readonly welcome: Spoken<WelcomeState>;
  readonly settings: Spoken<SettingsState>;
  readonly why: Spoken<WhyState>;
}

/** A page's state together with the language in which the page says it. */
export type Spoken<State> = State & { readonly language: Language };

export type PageName = keyof PageStates;

/** What each window's page may ask for; what is not here it may not. */
export const pageCommands = {
  popup: [
    'ready',
    'close',
    'refresh',
    'setMyPresence',
    'dismissRemark',
    'openWelcome',
    'signInAgain',
    'openSettings',
    'showTopic',
    'orderBy',
    'openAgent',
    'setFavourite',
    'searchFor',
    'arrangeFavourites',
    'wishForAgent',
    'pause',
    'resume',
    'dismissMissed',
    'openWhy',
    'copyText',
    'openTenant',
    'dismissHint',
    'setPinned',
  ],
  welcome: ['ready', 'close', 'connect', 'connectOnline', 'cancelConnect', 'trustCertificate', 'lookAround'],
  settings: [
    'ready',
    'close',
    'openWelcome',
    'signInAgain',
    'signOut',
    'chooseMyself',
    'distrustCertificate',
    'setRule',
    'wishForAgent',
    'setQuietHours',
    'setPrivacy',
    'setSound',
    'setKeepDays',
    'wipeDays',
    'showOne',
    'pause',
    'resume',
    'openWhy',
    'showSection',
    'setPollSeconds',
    'setBusyFrom',
    'setStartAtLogin',
    'recordShortcut',
    'setShortcut',
    'setLook',
    'setLanguage',
    'runChecks',
    'copyReport',
    'saveReport',
    'showReport',
    'copyText',
    'setUpdates',
    'lookForUpdates',
    'restartForUpdate',
  ],
  why: ['ready', 'close', 'openWhy', 'copyText'],
} as const satisfies Record<PageName, readonly CommandName[]>;

/** What the page called `Page` may ask for. */
export type PageCommand<Page extends PageName> = (typeof pageCommands)[Page][number];

/** What main does for each command of the page called `Page`. */
export type PageHandlers<Page extends PageName> = CommandHandlers<PageCommand<Page>>;
