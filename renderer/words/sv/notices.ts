import type { Words } from '../en.ts';
import { number } from './numbers.ts';

export const notices: Words['notices'] = {
  title: 'Notiser',
  setByOrganisation: 'Bestäms av din organisation',
  desktopSilent: 'Datorn visar inga notiser just nu.',

  tellMeWhen: 'Säg till när',
  whom: { label: 'Vem', anyone: 'Vem som helst', favourites: 'Bara favoriter' },
  scope: { label: 'Kanaler', mine: 'Mina kanaler', all: 'Alla kanaler', chosen: 'Valda kanaler…' },
  often: { label: 'Hur ofta', eachTime: 'Varje gång', once: 'En gång, sedan av' },
  topics: {
    legend: (rule) => `Kanaler för: ${rule}`,
    find: 'Sök kanal',
    mine: 'min',
    chosen: (count, total) => `${number(count)} av ${number(total)} valda`,
    noneChosen: 'Välj minst en kanal.',
    noneFits: 'Ingen kanal med det namnet.',
    noneKnown: 'Kanalerna visas när du är ansluten.',
  },

  agentRules: 'Regler för enskilda kollegor',
  agentRulesHint: 'Öppna en kollega i listan och välj vad du vill få notiser om, så hamnar regeln här.',
  remove: 'Ta bort',
  removeWhat: (what) => `Ta bort: ${what}`,

  quietHours: 'Tysta timmar',
  quietHoursOn: 'Inga notiser under de här tiderna',
  days: 'Dagar',
  day: {
    1: { short: 'må', long: 'Måndag' },
    2: { short: 'ti', long: 'Tisdag' },
    3: { short: 'on', long: 'Onsdag' },
    4: { short: 'to', long: 'Torsdag' },
    5: { short: 'fr', long: 'Fredag' },
    6: { short: 'lö', long: 'Lördag' },
    7: { short: 'sö', long: 'Söndag' },
  },
  from: 'från',
  until: 'till',
  nextDay: 'nästa dag',
  timeProblem: 'Skriv ett klockslag, till exempel 17:30.',
  noDay: 'Välj minst en dag.',
  span: (days, from, to) => `${days} ${from} till ${to}`,
  noSpan: 'Inga tider är tillagda, så du får notiser som vanligt.',
  addSpan: 'Lägg till tid',

  shows: 'Vad en notis visar',
  privacy: {
    label: 'Namn',
    full: { label: 'Hela namnet', example: 'Anna Berg är online' },
    firstNames: { label: 'Förnamn', example: 'Anna är online' },
    counts: { label: 'Bara antal', example: 'En kollega är online' },
  },
  sound: 'Ljud',
  showOne: 'Visa en notis',
  shownOne: {
    underway: 'På väg…',
    shown:
      'Datorn tog emot notisen. Om du inte såg den kan du titta i datorns egna inställningar för notiser.',
    failed: 'Datorn visade inte notisen. Det du missar sparas i listan.',
  },

  kept: 'Det som sparas',
  keepDays: 'Spara de senaste sju dagarna på den här datorn',
  keepDaysHint:
    'När kollegor kom och gick, och hur många chattar de hade. Det stannar i din profil på den här datorn. Varje dag raderas efter en vecka, och allt raderas när du stänger av det här.',
  wipe: 'Radera det som har sparats',
  wipeAsk: 'Vill du radera det som har sparats från de senaste sju dagarna?',
  wipeHint: 'Det går inte att ångra.',
  wipeNow: 'Radera',
  wipeNot: 'Behåll',
  wiped: 'Raderat.',
  notWiped: 'Det gick inte att radera. Stäng andra program och försök igen.',
};
