import type { Language } from '../../electron/contract/language.ts';
import { about } from './en/about.ts';
import { agentList } from './en/agent-list.ts';
import { agentRow } from './en/agent-row.ts';
import { bell } from './en/bell.ts';
import { browserPage } from './en/browser-page.ts';
import { comforts } from './en/comforts.ts';
import { day } from './en/day.ts';
import { diagnostics } from './en/diagnostics.ts';
import { general } from './en/general.ts';
import { look } from './en/look.ts';
import { notices } from './en/notices.ts';
import { chats, number, speech, timeOrDate } from './en/numbers.ts';
import { organisation } from './en/organisation.ts';
import { place } from './en/place.ts';
import { popup } from './en/popup.ts';
import { rules } from './en/rules.ts';
import { settings } from './en/settings.ts';
import { toast } from './en/toast.ts';
import { topicBar } from './en/topic-bar.ts';
import { tray } from './en/tray.ts';
import { trouble } from './en/trouble.ts';
import { updates } from './en/updates.ts';
import { welcome } from './en/welcome.ts';
import { why } from './en/why.ts';

/** English: the words of the windows, the tray and the toasts. */
export const en = {
  /** Also what the tenant is asked to speak. */
  language: 'en' as Language,
  appName: 'Chat Presence',
  /** Before whatever is made up. */
  demo: 'Demo',

  ...speech,
  chats,
  timeOrDate,
  presentOf: (present: number, total: number) => `${number(present)} of ${number(total)} present`,
  /** My own switch. */
  iAmPresent: 'I am present',
  /** A topic whose name the tenant does not tell. */
  namelessTopic: (id: number) => `Topic ${id}`,
  namelessAgent: (id: number) => `Agent ${id}`,
  field: {
    optional: 'optional',
    show: 'Show',
    hide: 'Hide',
    /** The same with what is shown or hidden, to be heard. */
    showWhat: (field: string) => `Show ${field}`,
    hideWhat: (field: string) => `Hide ${field}`,
    /** Of a number that cannot be; `now`: what is in force. */
    notWithin: (least: number, most: number, now: number) =>
      `Choose a whole number from ${number(least)} to ${number(most)}. It stays at ${number(now)}.`,
  },
  /** Behind the word for "valid". */
  validity: {
    until: (date: string) => `until ${date}`,
    notBefore: (date: string) => `not before ${date}`,
    notAfter: (date: string) => `no longer, since ${date}`,
  },

  toast,
  tray,
  trouble,
  organisation,
  place,
  popup,
  topicBar,
  agentRow,
  day,
  bell,
  welcome,
  browserPage,
  settings,
  notices,
  rules,
  agentList,
  general,
  look,
  diagnostics,
  about,
  updates,
  why,
  comforts,
};

/** What every language has to say. */
export type Words = typeof en;
