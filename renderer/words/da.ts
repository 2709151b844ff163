import type { Words } from './en.ts';
import { about } from './da/about.ts';
import { agentList } from './da/agent-list.ts';
import { agentRow } from './da/agent-row.ts';
import { bell } from './da/bell.ts';
import { browserPage } from './da/browser-page.ts';
import { comforts } from './da/comforts.ts';
import { day } from './da/day.ts';
import { diagnostics } from './da/diagnostics.ts';
import { general } from './da/general.ts';
import { look } from './da/look.ts';
import { notices } from './da/notices.ts';
import { chats, number, speech, timeOrDate } from './da/numbers.ts';
import { organisation } from './da/organisation.ts';
import { place } from './da/place.ts';
import { popup } from './da/popup.ts';
import { rules } from './da/rules.ts';
import { settings } from './da/settings.ts';
import { toast } from './da/toast.ts';
import { topicBar } from './da/topic-bar.ts';
import { tray } from './da/tray.ts';
import { trouble } from './da/trouble.ts';
import { updates } from './da/updates.ts';
import { welcome } from './da/welcome.ts';
import { why } from './da/why.ts';

/** Danish. */
export const da: Words = {
  language: 'da',
  appName: 'Chat Presence',
  demo: 'Demo',

  ...speech,
  chats,
  timeOrDate,
  presentOf: (present, total) => `${number(present)} af ${number(total)} til stede`,
  iAmPresent: 'Jeg er til stede',
  namelessTopic: (id) => `Kanal ${id}`,
  namelessAgent: (id) => `Agent ${id}`,
  field: {
    optional: 'valgfrit',
    show: 'Vis',
    hide: 'Skjul',
    showWhat: (field) => `Vis ${field}`,
    hideWhat: (field) => `Skjul ${field}`,
    notWithin: (least, most, now) =>
      `Vælg et helt tal fra ${number(least)} til ${number(most)}. Det er stadig ${number(now)}.`,
  },
  validity: {
    until: (date) => `til ${date}`,
    notBefore: (date) => `først fra ${date}`,
    notAfter: (date) => `ikke længere, siden ${date}`,
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
