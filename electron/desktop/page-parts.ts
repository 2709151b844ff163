import type { Language } from '../contract/language.ts';
import type { Settings } from '../settings/schema.ts';
import type { AccountHolder } from './account-holder.ts';
import type { BellKeeper } from './bell-keeper.ts';
import type { DaysFile } from './days-file.ts';
import type { MissedNotices } from './missed-notices.ts';
import type { PersonalWishes } from './personal-wishes.ts';
import type { PopupStand } from '../contract/state.ts';
import type { PopupChoices } from './popup-choices.ts';
import type { PopupPlace } from './popup-place.ts';
import type { Remarks } from './remarks.ts';
import type { ShowOne } from './show-one.ts';
import type { Spotlight } from './spotlight.ts';
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
  readonly place: PopupPlace;
  readonly stand: () => PopupStand;
  readonly settings: () => Settings;
  readonly change: (part: Partial<Settings>) => void;
  readonly days: DaysFile;
  readonly language: () => Language;
  readonly compareNames: (a: string, b: string) => number;
  readonly refresh: () => void;
  readonly signInAgain: () => void;
  readonly copyText: (text: string) => void;
  readonly onFault: (fault: unknown) => void;
}
