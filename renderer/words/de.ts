import type { Words } from './en.ts';
import { about } from './de/about.ts';
import { agentList } from './de/agent-list.ts';
import { agentRow } from './de/agent-row.ts';
import { bell } from './de/bell.ts';
import { browserPage } from './de/browser-page.ts';
import { comforts } from './de/comforts.ts';
import { day } from './de/day.ts';
import { diagnostics } from './de/diagnostics.ts';
import { general } from './de/general.ts';
import { look } from './de/look.ts';
import { notices } from './de/notices.ts';
import { chats, number, speech, timeOrDate } from './de/numbers.ts';
import { organisation } from './de/organisation.ts';
import { place } from './de/place.ts';
import { popup } from './de/popup.ts';
import { rules } from './de/rules.ts';
import { settings } from './de/settings.ts';
import { toast } from './de/toast.ts';
import { topicBar } from './de/topic-bar.ts';
import { tray } from './de/tray.ts';
import { trouble } from './de/trouble.ts';
import { updates } from './de/updates.ts';
import { welcome } from './de/welcome.ts';
import { why } from './de/why.ts';

/** German. */
export const de: Words = {
  language: 'de',
  appName: 'Chat Presence',
  demo: 'Demo',

  ...speech,
  chats,
  timeOrDate,
  presentOf: (present, total) => `${number(present)} von ${number(total)} anwesend`,
  iAmPresent: 'Ich bin anwesend',
  namelessTopic: (id) => `Kanal ${id}`,
  namelessAgent: (id) => `Teammitglied ${id}`,
  field: {
    optional: 'optional',
    show: 'Anzeigen',
    hide: 'Verbergen',
    showWhat: (field) => `${field} anzeigen`,
    hideWhat: (field) => `${field} verbergen`,
    notWithin: (least, most, now) =>
      `Wählen Sie eine ganze Zahl von ${number(least)} bis ${number(most)}. Es bleibt bei ${number(now)}.`,
  },
  validity: {
    until: (date) => `bis ${date}`,
    notBefore: (date) => `erst ab ${date}`,
    notAfter: (date) => `seit ${date} nicht mehr`,
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
