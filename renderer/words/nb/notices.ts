import type { Words } from '../en.ts';
import { number } from './numbers.ts';

export const notices: Words['notices'] = {
  title: 'Varsler',
  setByOrganisation: 'Bestemt av organisasjonen din',
  desktopSilent: 'Datamaskinen viser ingen varsler akkurat nå.',

  tellMeWhen: 'Varsle meg når',
  whom: { label: 'Hvem', anyone: 'Alle', favourites: 'Bare favoritter' },
  scope: { label: 'Kanaler', mine: 'Mine kanaler', all: 'Alle kanaler', chosen: 'Valgte kanaler…' },
  often: { label: 'Hvor ofte', eachTime: 'Hver gang', once: 'Én gang, så av' },
  topics: {
    legend: (rule) => `Kanaler for: ${rule}`,
    find: 'Finn en kanal',
    mine: 'min',
    chosen: (count, total) => `${number(count)} av ${number(total)} valgt`,
    noneChosen: 'Velg minst én kanal.',
    noneFits: 'Ingen kanal med det navnet.',
    noneKnown: 'Kanalene vises når du er tilkoblet.',
  },

  agentRules: 'Regler for enkelte kolleger',
  agentRulesHint: 'Åpne en kollega i listen og velg hva du vil varsles om, så havner regelen her.',
  remove: 'Fjern',
  removeWhat: (what) => `Fjern: ${what}`,

  quietHours: 'Stilletid',
  quietHoursOn: 'Ingen varsler i disse tidsrommene',
  days: 'Dager',
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
  nextDay: 'neste dag',
  timeProblem: 'Skriv et klokkeslett, for eksempel 17:30.',
  noDay: 'Velg minst én dag.',
  span: (days, from, to) => `${days} ${from} til ${to}`,
  noSpan: 'Ingen tidsrom er lagt til, så du varsles som vanlig.',
  addSpan: 'Legg til tidsrom',

  shows: 'Hva et varsel viser',
  privacy: {
    label: 'Navn',
    full: { label: 'Fullt navn', example: 'Anna Berg er online' },
    firstNames: { label: 'Fornavn', example: 'Anna er online' },
    counts: { label: 'Bare tall', example: 'En kollega er online' },
  },
  sound: 'Lyd',
  showOne: 'Vis meg et varsel',
  shownOne: {
    underway: 'På vei…',
    shown:
      'Datamaskinen tok imot varselet. Hvis du ikke så det, kan du sjekke datamaskinens egne varslingsinnstillinger.',
    failed: 'Datamaskinen viste ikke varselet. Listen tar vare på det du går glipp av.',
  },

  kept: 'Det som lagres',
  keepDays: 'Lagre de siste sju dagene på denne datamaskinen',
  keepDaysHint:
    'Når kolleger kom og gikk, og hvor mange chatter de hadde. Det blir liggende i profilen din på denne datamaskinen. Hver dag slettes etter en uke, og alt slettes når du slår dette av.',
  wipe: 'Slett det som er lagret',
  wipeAsk: 'Vil du slette det som er lagret fra de siste sju dagene?',
  wipeHint: 'Det kan ikke angres.',
  wipeNow: 'Slett',
  wipeNot: 'Behold',
  wiped: 'Slettet.',
  notWiped: 'Det kunne ikke slettes. Lukk andre programmer, og prøv igjen.',
};
