import type { Words } from '../en.ts';
import { number } from './numbers.ts';

export const notices: Words['notices'] = {
  title: 'Meldingen',
  setByOrganisation: 'Vastgelegd door je organisatie',
  desktopSilent: 'Het systeem toont nu geen meldingen.',

  tellMeWhen: 'Wanneer je een melding krijgt',
  whom: { label: 'Bij wie', anyone: 'Iedereen', favourites: 'Alleen favorieten' },
  scope: {
    label: 'Kanalen',
    mine: 'Mijn kanalen',
    all: 'Alle kanalen',
    chosen: 'Gekozen kanalen…',
  },
  often: { label: 'Hoe vaak', eachTime: 'Elke keer', once: 'Eén keer, dan uit' },
  topics: {
    legend: (rule) => `Kanalen voor: ${rule}`,
    find: 'Kanaal zoeken',
    mine: 'van mij',
    chosen: (count, total) => `${number(count)} van de ${number(total)} gekozen`,
    noneChosen: 'Kies minstens één kanaal.',
    noneFits: 'Geen kanaal met die naam.',
    noneKnown: 'De kanalen zijn bekend zodra je verbonden bent.',
  },

  agentRules: 'Regels voor afzonderlijke collega’s',
  agentRulesHint:
    'Wil je er een toevoegen? Open dan een collega in de lijst en kies waarvan je een melding wilt.',
  remove: 'Verwijderen',
  removeWhat: (what) => `Verwijderen: ${what}`,

  quietHours: 'Stille uren',
  quietHoursOn: 'Tijdens deze uren krijg je geen meldingen',
  days: 'Dagen',
  day: {
    1: { short: 'ma', long: 'maandag' },
    2: { short: 'di', long: 'dinsdag' },
    3: { short: 'wo', long: 'woensdag' },
    4: { short: 'do', long: 'donderdag' },
    5: { short: 'vr', long: 'vrijdag' },
    6: { short: 'za', long: 'zaterdag' },
    7: { short: 'zo', long: 'zondag' },
  },
  from: 'van',
  until: 'tot',
  nextDay: 'de volgende dag',
  timeProblem: 'Typ een tijd zoals 17:30.',
  noDay: 'Kies minstens één dag.',
  span: (days, from, to) => `${days} van ${from} tot ${to}`,
  noSpan: 'Er zijn geen uren ingesteld, dus je krijgt gewoon meldingen.',
  addSpan: 'Uren toevoegen',

  shows: 'Wat een melding laat zien',
  privacy: {
    label: 'Namen',
    full: { label: 'Volledige namen', example: 'Anna Berg is online' },
    firstNames: { label: 'Voornamen', example: 'Anna is online' },
    counts: { label: 'Alleen aantallen', example: 'Een collega is online' },
  },
  sound: 'Geluid',
  showOne: 'Voorbeeld tonen',
  shownOne: {
    underway: 'Onderweg…',
    shown:
      'Het systeem heeft de melding aangenomen. Heb je niets gezien? Kijk dan bij de meldingsinstellingen van het systeem.',
    failed: 'Het systeem heeft de melding niet getoond. Wat je mist, staat in de lijst.',
  },

  kept: 'Wat er bewaard wordt',
  keepDays: 'Zeven dagen bewaren op deze computer',
  keepDaysHint:
    'Wanneer collega’s kwamen en gingen, en hoeveel chats ze hadden. Het blijft in je profiel op deze computer. Elke dag wordt na een week gewist, en alles zodra je dit uitzet.',
  wipe: 'Wissen wat bewaard is',
  wipeAsk: 'Wissen wat er van de laatste zeven dagen bewaard is?',
  wipeHint: 'Dit kan niet ongedaan worden gemaakt.',
  wipeNow: 'Wissen',
  wipeNot: 'Bewaren',
  wiped: 'Gewist.',
  notWiped: 'Wissen is niet gelukt. Sluit andere programma’s en probeer het opnieuw.',
};
