import type { Words } from '../en.ts';
import { number } from './numbers.ts';

export const notices: Words['notices'] = {
  title: 'Notifikationer',
  setByOrganisation: 'Bestemt af din organisation',
  desktopSilent: 'Computeren viser ingen notifikationer lige nu.',

  tellMeWhen: 'Giv besked, når',
  whom: { label: 'Hvem', anyone: 'Alle', favourites: 'Kun favoritter' },
  scope: { label: 'Kanaler', mine: 'Mine kanaler', all: 'Alle kanaler', chosen: 'Valgte kanaler…' },
  often: { label: 'Hvor ofte', eachTime: 'Hver gang', once: 'Én gang, så fra' },
  topics: {
    legend: (rule) => `Kanaler for: ${rule}`,
    find: 'Find en kanal',
    mine: 'min',
    chosen: (count, total) => `${number(count)} af ${number(total)} valgt`,
    noneChosen: 'Vælg mindst én kanal.',
    noneFits: 'Ingen kanal med det navn.',
    noneKnown: 'Kanalerne vises, når du er forbundet.',
  },

  agentRules: 'Regler for enkelte kolleger',
  agentRulesHint: 'Åbn en kollega på listen, og vælg, hvad du vil have besked om, så kommer reglen her.',
  remove: 'Fjern',
  removeWhat: (what) => `Fjern: ${what}`,

  quietHours: 'Stille timer',
  quietHoursOn: 'Ingen notifikationer i disse tidsrum',
  days: 'Dage',
  day: {
    1: { short: 'ma', long: 'Mandag' },
    2: { short: 'ti', long: 'Tirsdag' },
    3: { short: 'on', long: 'Onsdag' },
    4: { short: 'to', long: 'Torsdag' },
    5: { short: 'fr', long: 'Fredag' },
    6: { short: 'lø', long: 'Lørdag' },
    7: { short: 'sø', long: 'Søndag' },
  },
  from: 'fra',
  until: 'til',
  nextDay: 'næste dag',
  timeProblem: 'Skriv et klokkeslæt, for eksempel 17.30.',
  noDay: 'Vælg mindst én dag.',
  span: (days, from, to) => `${days} ${from} til ${to}`,
  noSpan: 'Ingen tidsrum er tilføjet, så du får besked som sædvanligt.',
  addSpan: 'Tilføj tidsrum',

  shows: 'Hvad en notifikation viser',
  privacy: {
    label: 'Navne',
    full: { label: 'Fuldt navn', example: 'Anna Berg er online' },
    firstNames: { label: 'Fornavn', example: 'Anna er online' },
    counts: { label: 'Kun antal', example: 'En kollega er online' },
  },
  sound: 'Lyd',
  showOne: 'Vis mig en notifikation',
  shownOne: {
    underway: 'På vej…',
    shown:
      'Computeren tog imod notifikationen. Hvis du ikke så den, så se i computerens egne indstillinger for notifikationer.',
    failed: 'Computeren viste ikke notifikationen. Listen gemmer det, du går glip af.',
  },

  kept: 'Det, der gemmes',
  keepDays: 'Gem de seneste syv dage på denne computer',
  keepDaysHint:
    'Hvornår kolleger kom og gik, og hvor mange chats de havde. Det bliver liggende i din profil på denne computer. Hver dag slettes efter en uge, og alt slettes, når du slår dette fra.',
  wipe: 'Slet det, der er gemt',
  wipeAsk: 'Vil du slette det, der er gemt fra de seneste syv dage?',
  wipeHint: 'Det kan ikke fortrydes.',
  wipeNow: 'Slet',
  wipeNot: 'Behold',
  wiped: 'Slettet.',
  notWiped: 'Det kunne ikke slettes. Luk andre programmer, og prøv igen.',
};
