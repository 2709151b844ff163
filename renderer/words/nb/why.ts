import type { Words } from '../en.ts';
import { chats, counted, list, number } from './numbers.ts';

export const why: Words['why'] = {
  title: 'Hvorfor fikk jeg (ikke) varsel?',
  hint: 'Det som har skjedd, det nyeste først, og hvorfor du ble varslet eller ikke.',
  about: 'Om',
  everybody: 'Alle',
  copy: 'Kopier listen',
  copied: 'Kopiert',
  today: 'I dag',
  yesterday: 'I går',
  nothing: 'Ingenting har skjedd ennå',
  nothingHint: 'Alle som kommer og går, dukker opp her når vi ser dem.',
  nothingOf: (name) => `Ingenting om ${name}`,
  nothingOfHint: 'Ingen av de siste 200 hendelsene gjelder denne personen.',
  notConnected: 'Ikke tilkoblet',
  notConnectedHint: 'Koble til, så ser du her hva som skjer.',

  began: 'Første sjekk',
  beganHint: 'Det som er slik fra starten, er ikke nytt',
  listed: (name) => `${name} er nå i listen over agenter`,
  unlisted: (name) => `${name} er ikke lenger i listen over agenter`,
  listHint: 'Det sier ingenting om å komme eller gå',
  arrival: (name) => `${name} kom online`,
  leaving: (name) => `${name} gikk offline`,
  fewerChats: (name, from, to) =>
    to === null
      ? `${name} har færre enn ${chats(from)}`
      : `${name} gikk fra ${chats(from)} til ${number(to)}`,
  topicLost: (topic) => `${topic} ble ubemannet`,
  topicOpened: (topic) => `${topic} åpnet, og ingen er til stede`,
  topicGained: (topic) => `${topic} er bemannet igjen`,
  topicBusy: (topic) => `Alle som er til stede på ${topic}, er opptatt`,
  topicFree: (topic) => `Noen er ledig igjen på ${topic}`,

  told: {
    toast: {
      underway: 'Varsel på vei',
      shown: 'Varslet',
      failed: 'Bare varslet i listen, fordi datamaskinen ikke viste varselet',
      withdrawn: 'Ikke vist, fordi kontoen ble forlatt før det',
    },
    digest: {
      underway: 'Samlet varsel etterpå på vei',
      shown: 'Varslet etterpå, samlet',
      failed: 'Bare varslet etterpå i listen, fordi datamaskinen ikke viste samlevarselet',
      withdrawn: 'Ikke vist i samlevarselet, fordi kontoen ble forlatt før det',
    },
  },
  because: (how, rules) =>
    `${how}: ${counted(rules.length, 'regelen din', 'reglene dine')} ${list(rules.map((rule) => `«${rule}»`))}`,
  notTold: (why) => `Ikke varslet: ${why}`,
  silence: {
    firstLook: 'dette var første sjekk, og det som allerede var slik, er ikke nytt',
    afterOutage: 'ingen kunne sjekke på en stund, så det er ukjent når dette skjedde',
    firstSeen: 'det er ukjent hvordan det var før',
    myself: 'det var du',
    briefAbsence: 'fraværet var så kort at du ikke ble varslet om det heller',
    noRule: 'ingen regel ber om dette',
    otherTopics: 'reglene dine ber om dette bare for andre kanaler',
    otherAgents: 'reglene dine ber om dette bare for andre personer',
    tooManyChats: 'reglene dine ber om dette bare med færre chatter',
    coolDown: 'du ble varslet om dette for mindre enn 5 minutter siden',
    locked: 'skjermen var låst',
    paused: 'varsler var satt på pause',
    quietHours: 'det var innenfor stilletiden din',
    doNotDisturb: 'datamaskinen var satt til «Ikke forstyrr»',
  },
};
