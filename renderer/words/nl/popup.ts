import type { Words } from '../en.ts';
import { counted, number } from './numbers.ts';

export const popup: Words['popup'] = {
  demo: 'Demo',
  connectFromDemo: 'Verbinden…',
  sections: {
    favourites: 'Favorieten',
    present: 'Aanwezig',
    awayChatting: 'Afwezig, maar in gesprek',
    away: 'Afwezig',
    unknown: 'Onbekend',
  },
  switchNotSaved: (why) => `Je status blijft zoals die was. ${why}`,
  presence: { present: 'aanwezig', away: 'afwezig', unknown: 'aanwezigheid onbekend' },
  chatsUnknown: 'chats onbekend',
  justNow: 'zojuist',
  secondsAgo: (seconds) => `${number(seconds)}\u00a0s geleden`,
  minutesAgo: (minutes) => `${number(minutes)}\u00a0min geleden`,
  at: (time) => `om ${time}`,
  nobodyHere: 'Nog geen agents voor de chat',
  nobodyHereHint: 'Agents verschijnen hier zodra ze in SuperOffice mogen chatten.',
  notConnected: 'Niet verbonden',
  notConnectedHint: 'Maak verbinding, dan zie je hier wie chats aanneemt.',
  connect: 'Verbinden met SuperOffice…',
  whoAmI: 'We weten niet wie van hen jij bent.',
  sayWhoIAm: 'Kies jezelf',
  tryingAgainIn: (seconds) => `Nieuwe poging over ${number(seconds)}\u00a0s.`,
  tryingAgainAt: (time) => `Nieuwe poging om ${time}.`,
  tryingAgain: 'Nieuwe poging…',
  nextCheckAt: (time) => `Volgende controle om ${time}.`,
  seenAt: (time) => `Wat je ziet, is van ${time}.`,
  dropped: (count) =>
    `${number(count)} ${counted(count, 'agent kon niet worden gelezen en ontbreekt', 'agents konden niet worden gelezen en ontbreken')} hier.`,
  settingsSetAside: (file) =>
    `Je instellingen waren niet helemaal leesbaar. Ze zijn bewaard als ${file}; wat onbruikbaar was, staat weer op standaard.`,
  settingsNewer:
    'Je instellingen zijn van een nieuwere Chat Presence. Deze gebruikt wat hij ervan kan en laat de rest zoals die is.',
  settingsReadOnly: (folder) =>
    `In ${folder} kunnen geen instellingen worden bewaard. Wat daar niet leesbaar is, staat op standaard.`,
  settingsNotKept: (folder) =>
    `In ${folder} kunnen geen instellingen worden bewaard. Deze wijziging geldt dus tot je de app afsluit.`,
  signInNotKept:
    'Je inloggegevens zijn vernieuwd, maar konden niet op deze computer worden bewaard. Misschien moet je bij de volgende start opnieuw inloggen.',
  noToasts: 'Dit systeem toont geen meldingen. Je vindt ze in plaats daarvan hier.',
  daysNotKept:
    'Op deze computer kan niets worden bewaard. Wat er gezien wordt, blijft dus tot je de app afsluit.',
  daysNotRemoved:
    'Wat er van eerdere dagen bewaard is, kon niet worden gewist. Sluit andere programma’s en probeer het opnieuw.',
  tryNow: 'Nu proberen',
  signInAgain: 'Opnieuw inloggen',
  tryAgain: 'Opnieuw proberen',
  connectElsewhere: 'Verbinden…',
  seeCertificate: 'Certificaat bekijken',
  refresh: 'Vernieuwen',
  settings: 'Instellingen',
  gotIt: 'Begrepen',
  you: 'jij',
};
