import type { Words } from './en.ts';
import { about } from './sv/about.ts';
import { agentList } from './sv/agent-list.ts';
import { agentRow } from './sv/agent-row.ts';
import { bell } from './sv/bell.ts';
import { browserPage } from './sv/browser-page.ts';
import { comforts } from './sv/comforts.ts';
import { day } from './sv/day.ts';
import { diagnostics } from './sv/diagnostics.ts';
import { general } from './sv/general.ts';
import { look } from './sv/look.ts';
import { notices } from './sv/notices.ts';
import { chats, number, speech, timeOrDate } from './sv/numbers.ts';
import { organisation } from './sv/organisation.ts';
import { place } from './sv/place.ts';
import { popup } from './sv/popup.ts';
import { rules } from './sv/rules.ts';
import { settings } from './sv/settings.ts';
import { toast } from './sv/toast.ts';
import { topicBar } from './sv/topic-bar.ts';
import { tray } from './sv/tray.ts';
import { trouble } from './sv/trouble.ts';
import { updates } from './sv/updates.ts';
import { welcome } from './sv/welcome.ts';
import { why } from './sv/why.ts';

/** Swedish. */
export const sv: Words = {
  language: 'sv',
  appName: 'Chat Presence',
  demo: 'Demo',

  ...speech,
  chats,
  timeOrDate,
  presentOf: (present, total) => `${number(present)} av ${number(total)} närvarande`,
  iAmPresent: 'Jag är närvarande',
  namelessTopic: (id) => `Kanal ${id}`,
  namelessAgent: (id) => `Agent ${id}`,
  field: {
    optional: 'valfritt',
    show: 'Visa',
    hide: 'Dölj',
    showWhat: (field) => `Visa ${field}`,
    hideWhat: (field) => `Dölj ${field}`,
    notWithin: (least, most, now) =>
      `Välj ett heltal från ${number(least)} till ${number(most)}. Det står kvar på ${number(now)}.`,
  },
  validity: {
    until: (date) => `till ${date}`,
    notBefore: (date) => `först från ${date}`,
    notAfter: (date) => `inte längre, sedan ${date}`,
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
