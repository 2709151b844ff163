import type { Words } from './en.ts';
import { about } from './nb/about.ts';
import { agentList } from './nb/agent-list.ts';
import { agentRow } from './nb/agent-row.ts';
import { bell } from './nb/bell.ts';
import { browserPage } from './nb/browser-page.ts';
import { comforts } from './nb/comforts.ts';
import { day } from './nb/day.ts';
import { diagnostics } from './nb/diagnostics.ts';
import { general } from './nb/general.ts';
import { look } from './nb/look.ts';
import { notices } from './nb/notices.ts';
import { chats, number, speech, timeOrDate } from './nb/numbers.ts';
import { organisation } from './nb/organisation.ts';
import { place } from './nb/place.ts';
import { popup } from './nb/popup.ts';
import { rules } from './nb/rules.ts';
import { settings } from './nb/settings.ts';
import { toast } from './nb/toast.ts';
import { topicBar } from './nb/topic-bar.ts';
import { tray } from './nb/tray.ts';
import { trouble } from './nb/trouble.ts';
import { updates } from './nb/updates.ts';
import { welcome } from './nb/welcome.ts';
import { why } from './nb/why.ts';

/** Norwegian Bokmål. */
export const nb: Words = {
  language: 'nb',
  appName: 'Chat Presence',
  demo: 'Demo',

  ...speech,
  chats,
  timeOrDate,
  presentOf: (present, total) => `${number(present)} av ${number(total)} til stede`,
  iAmPresent: 'Jeg er til stede',
  namelessTopic: (id) => `Kanal ${id}`,
  namelessAgent: (id) => `Agent ${id}`,
  field: {
    optional: 'valgfritt',
    show: 'Vis',
    hide: 'Skjul',
    showWhat: (field) => `Vis ${field}`,
    hideWhat: (field) => `Skjul ${field}`,
    notWithin: (least, most, now) =>
      `Velg et helt tall fra ${number(least)} til ${number(most)}. Det står fortsatt på ${number(now)}.`,
  },
  validity: {
    until: (date) => `til ${date}`,
    notBefore: (date) => `ikke før ${date}`,
    notAfter: (date) => `ikke lenger, siden ${date}`,
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
