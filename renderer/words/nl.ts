import type { Words } from './en.ts';
import { about } from './nl/about.ts';
import { agentList } from './nl/agent-list.ts';
import { agentRow } from './nl/agent-row.ts';
import { bell } from './nl/bell.ts';
import { browserPage } from './nl/browser-page.ts';
import { comforts } from './nl/comforts.ts';
import { day } from './nl/day.ts';
import { diagnostics } from './nl/diagnostics.ts';
import { general } from './nl/general.ts';
import { look } from './nl/look.ts';
import { notices } from './nl/notices.ts';
import { chats, number, speech, timeOrDate } from './nl/numbers.ts';
import { organisation } from './nl/organisation.ts';
import { place } from './nl/place.ts';
import { popup } from './nl/popup.ts';
import { rules } from './nl/rules.ts';
import { settings } from './nl/settings.ts';
import { toast } from './nl/toast.ts';
import { topicBar } from './nl/topic-bar.ts';
import { tray } from './nl/tray.ts';
import { trouble } from './nl/trouble.ts';
import { updates } from './nl/updates.ts';
import { welcome } from './nl/welcome.ts';
import { why } from './nl/why.ts';

/** Dutch. */
export const nl: Words = {
  language: 'nl',
  appName: 'Chat Presence',
  demo: 'Demo',

  ...speech,
  chats,
  timeOrDate,
  presentOf: (present, total) => `${number(present)} van de ${number(total)} aanwezig`,
  iAmPresent: 'Ik ben aanwezig',
  namelessTopic: (id) => `Kanaal ${id}`,
  namelessAgent: (id) => `Agent ${id}`,
  field: {
    optional: 'optioneel',
    show: 'Tonen',
    hide: 'Verbergen',
    showWhat: (field) => `${field} tonen`,
    hideWhat: (field) => `${field} verbergen`,
    notWithin: (least, most, now) =>
      `Kies een heel getal van ${number(least)} tot ${number(most)}. Het blijft ${number(now)}.`,
  },
  validity: {
    until: (date) => `tot ${date}`,
    notBefore: (date) => `pas vanaf ${date}`,
    notAfter: (date) => `sinds ${date} niet meer`,
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
