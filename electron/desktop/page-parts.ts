import type { Language } from '../contract/language.ts';
import type { AboutShown, Keyboard } from '../contract/settings.ts';
import type { Fixed } from '../settings/policy.ts';
import type { Settings } from '../settings/schema.ts';
import type { AccountHolder } from './account-holder.ts';
import type { BellKeeper } from './bell-keeper.ts';
import type { DaysFile } from './days-file.ts';
import type { AppLook } from './look.ts';
import type { MissedNotices } from './missed-notices.ts';
import type { PersonalWishes } from './personal-wishes.ts';
import type { PopupChoices } from './popup-choices.ts';
import type { PopupShortcut } from './popup-shortcut.ts';
import type { Remarks } from './remarks.ts';
import type { SettingsWindow } from './settings-window.ts';
import type { ShowOne } from './show-one.ts';
import type { Spotlight } from './spotlight.ts';
import type { StartAtLogin } from './start-at-login.ts';
import type { Watching } from './watching.ts';
import type { Welcome } from './welcome.ts';
import type { WhyWindow } from './why-window.ts';
import type { Windows } from './windows.ts';

/** The parts of the app that pages show, and ask things of. */
export interface PageParts {
  readonly accounts: AccountHolder;
  readonly watching: Watching;
  readonly welcome: Welcome;
  readonly remarks: Remarks;
  readonly spotlight: Spotlight;
  readonly wishes: PersonalWishes;
  readonly bell: BellKeeper;
  readonly choices: PopupChoices;
  readonly missed: MissedNotices;
  readonly sample: ShowOne;
  readonly why: WhyWindow;
  readonly windows: () => Windows;
  readonly settingsWindow: SettingsWindow;
  readonly shortcut: PopupShortcut;
  readonly keyboard: Keyboard;
  readonly atLogin: StartAtLogin;
  readonly look: AppLook;
  readonly about: () => AboutShown;
  /** Of those the system prefers, the first that the app speaks. */
  readonly systemLanguage: () => Language;
  readonly settings: () => Settings;
  readonly fixed: Fixed;
  readonly change: (part: Partial<Settings>) => void;
  readonly days: DaysFile;
  readonly language: () => Language;
  readonly compareNames: (a: string, b: string) => number;
  readonly refresh: () => void;
  readonly signInAgain: () => void;
  readonly copyText: (text: string) => void;
  readonly openInBrowser: (url: string) => void;
  readonly onFault: (fault: unknown) => void;
}
