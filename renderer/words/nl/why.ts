import type { Words } from '../en.ts';
import { chats, counted, list, number } from './numbers.ts';

export const why: Words['why'] = {
  title: 'Waarom wel of geen melding?',
  hint: 'Wat er is gebeurd, het nieuwste eerst, en waarom je wel of geen melding kreeg.',
  about: 'Over',
  everybody: 'Iedereen',
  copy: 'Lijst kopiëren',
  copied: 'Gekopieerd',
  today: 'Vandaag',
  yesterday: 'Gisteren',
  nothing: 'Er is nog niets gebeurd',
  nothingHint: 'Wie komt of gaat, verschijnt hier zodra we het zien.',
  nothingOf: (name) => `Niets over ${name}`,
  nothingOfHint: 'Geen van de laatste 200 regels gaat over deze persoon.',
  notConnected: 'Niet verbonden',
  notConnectedHint: 'Maak verbinding, dan zie je hier wat er gebeurt.',

  began: 'Eerste controle',
  beganHint: 'Wat vanaf het begin zo is, is geen nieuws',
  listed: (name) => `${name} staat nu in de lijst met agents`,
  unlisted: (name) => `${name} staat niet meer in de lijst met agents`,
  listHint: 'Dat zegt niets over komen of gaan',
  arrival: (name) => `${name} is online gekomen`,
  leaving: (name) => `${name} is niet meer aanwezig`,
  fewerChats: (name, from, to) =>
    to === null
      ? `${name} heeft minder dan ${chats(from)}`
      : `${name} ging van ${chats(from)} naar ${number(to)}`,
  topicLost: (topic) => `In ${topic} is niemand meer aanwezig`,
  topicOpened: (topic) => `${topic} is nu open, en er is niemand aanwezig`,
  topicGained: (topic) => `In ${topic} is weer iemand aanwezig`,
  topicBusy: (topic) => `Iedereen die er is in ${topic} heeft het druk`,
  topicFree: (topic) => `In ${topic} is weer iemand vrij`,

  told: {
    toast: {
      underway: 'Wordt gemeld',
      shown: 'Gemeld',
      failed: 'Alleen in de lijst gemeld, omdat het systeem de melding niet toonde',
      withdrawn: 'Niet getoond, omdat het account daarvoor al was verlaten',
    },
    digest: {
      underway: 'Wordt achteraf gemeld, in één overzicht',
      shown: 'Achteraf gemeld, in één overzicht',
      failed: 'Achteraf alleen in de lijst gemeld, omdat het systeem het overzicht niet toonde',
      withdrawn: 'Niet in het overzicht getoond, omdat het account daarvoor al was verlaten',
    },
  },
  because: (how, rules) =>
    `${how}: je ${counted(rules.length, 'regel', 'regels')} ${list(rules.map((rule) => `‘${rule}’`))}`,
  notTold: (why) => `Niet gemeld: ${why}`,
  silence: {
    firstLook: 'dit was de eerste controle, en hoe het al was, is geen nieuws',
    afterOutage: 'er was een tijd geen controle mogelijk, dus het is niet bekend wanneer dit gebeurde',
    firstSeen: 'het is niet bekend hoe het daarvoor was',
    myself: 'dat was jij',
    briefAbsence: 'de afwezigheid was zo kort dat die ook niet gemeld is',
    noRule: 'geen enkele regel vraagt hierom',
    otherTopics: 'je regels vragen hier alleen om in andere kanalen',
    otherAgents: 'je regels vragen hier alleen om bij andere mensen',
    tooManyChats: 'je regels vragen hier alleen om bij minder chats',
    coolDown: 'dit is minder dan 5 minuten geleden al gemeld',
    locked: 'het scherm was vergrendeld',
    paused: 'meldingen waren gepauzeerd',
    quietHours: 'het viel binnen je stille uren',
    doNotDisturb: 'het systeem stond op ‘niet storen’',
  },
};
