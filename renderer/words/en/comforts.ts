import { exactTimeOf } from '../exact-time.ts';
import { number } from './numbers.ts';

/** Small things that are good to have: exact times, copying a status, how to use the keyboard. */
export const comforts = {
  /** `today 12:04:31` */
  exactTime: exactTimeOf('en-GB'),
  seen: (time: string) => `Seen ${time}`,
  noticed: (time: string) => `Noticed ${time}`,
  looking: 'looking again…',
  lookingIn: (seconds: number) => `looking again in ${number(seconds)}\u00a0s`,
  copyStatus: 'Copy status',
  copied: (name: string) => `Copied: ${name}`,
  openTenant: 'Open SuperOffice',
  /** How the list is used by the keyboard, once. */
  hint: 'Arrows to browse, Enter to open, / to search',
};
