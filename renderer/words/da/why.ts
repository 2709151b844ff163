import type { Words } from '../en.ts';
import { chats, counted, list, number } from './numbers.ts';

export const why: Words['why'] = {
  title: 'Hvorfor fik jeg (ikke) besked?',
  hint: 'Det, der er sket, det nyeste først, og hvorfor du fik besked eller ej.',
  about: 'Om',
  everybody: 'Alle',
  copy: 'Kopiér listen',
  copied: 'Kopieret',
  today: 'I dag',
  yesterday: 'I går',
  nothing: 'Der er ikke sket noget endnu',
  nothingHint: 'Alle, der kommer og går, dukker op her, når vi ser dem.',
  nothingOf: (name) => `Intet om ${name}`,
  nothingOfHint: 'Ingen af de seneste 200 hændelser handler om denne person.',
  notConnected: 'Ikke forbundet',
  notConnectedHint: 'Forbind, så ser du her, hvad der sker.',

  began: 'Første tjek',
  beganHint: 'Det, der er sådan fra starten, er ikke nyt',
  listed: (name) => `${name} er nu på listen over agenter`,
  unlisted: (name) => `${name} er ikke længere på listen over agenter`,
  listHint: 'Det siger intet om at komme eller gå',
  arrival: (name) => `${name} kom online`,
  leaving: (name) => `${name} gik offline`,
  fewerChats: (name, from, to) =>
    to === null ? `${name} har færre end ${chats(from)}` : `${name} gik fra ${chats(from)} til ${number(to)}`,
  topicLost: (topic) => `${topic} blev ubemandet`,
  topicOpened: (topic) => `${topic} åbnede, og ingen er til stede`,
  topicGained: (topic) => `${topic} er bemandet igen`,
  topicBusy: (topic) => `Alle, der er til stede på ${topic}, har travlt`,
  topicFree: (topic) => `Nogen er ledig igen på ${topic}`,

  told: {
    toast: {
      underway: 'Besked på vej',
      shown: 'Besked givet',
      failed: 'Kun vist på listen, fordi computeren ikke viste notifikationen',
      withdrawn: 'Ikke vist, fordi kontoen blev forladt inden da',
    },
    digest: {
      underway: 'Samlet besked bagefter på vej',
      shown: 'Besked givet bagefter, samlet',
      failed: 'Kun vist bagefter på listen, fordi computeren ikke viste den samlede notifikation',
      withdrawn: 'Ikke vist i den samlede notifikation, fordi kontoen blev forladt inden da',
    },
  },
  because: (how, rules) =>
    `${how}: ${counted(rules.length, 'din regel', 'dine regler')} ${list(rules.map((rule) => `”${rule}”`))}`,
  notTold: (why) => `Ingen besked: ${why}`,
  silence: {
    firstLook: 'det var det første tjek, og det, der allerede var sådan, er ikke nyt',
    afterOutage: 'vi kunne ikke tjekke i et stykke tid, så det er ukendt, hvornår det skete',
    firstSeen: 'det er ukendt, hvordan det var før',
    myself: 'det var dig',
    briefAbsence: 'fraværet var så kort, at du heller ikke fik besked om det',
    noRule: 'ingen regel beder om dette',
    otherTopics: 'dine regler beder kun om dette på andre kanaler',
    otherAgents: 'dine regler beder kun om dette for andre personer',
    tooManyChats: 'dine regler beder kun om dette ved færre chats',
    coolDown: 'du fik besked om det for mindre end 5 minutter siden',
    locked: 'skærmen var låst',
    paused: 'notifikationerne var sat på pause',
    quietHours: 'det var i dine stille timer',
    doNotDisturb: 'computeren stod på ”Forstyr ikke”',
  },
};
