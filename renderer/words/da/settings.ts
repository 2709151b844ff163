import type { Words } from '../en.ts';
import { counted, number } from './numbers.ts';

export const settings: Words['settings'] = {
  title: 'Indstillinger',
  sections: 'Afsnit',
  account: 'Konto',
  notConnected: 'Ikke forbundet',
  notConnectedHint: 'Forbind, så ser du, hvem der tager chats.',
  demo: 'Du ser på demodata',
  demoHint: 'Kollegerne er opdigtede, og det er deres chats også.',
  connect: 'Forbind til SuperOffice…',
  by: {
    password: 'Med brugernavn og adgangskode',
    ticket: 'Med en ticket',
    bearer: 'Med et adgangstoken',
    session: 'Med en browsersession',
    openId: 'Med browseren',
  },
  kept: {
    demo: 'opdigtet til demoen',
    environment: 'fra miljøvariablerne for denne kørsel',
    session: 'kun til appen afsluttes',
    stored: 'gemt krypteret på denne computer',
  },
  signedIn: (by, kept) => `${by}, ${kept}.`,
  connection: { live: 'Forbundet', starting: 'Forbinder…' },
  signInAgain: 'Log ind igen',
  tryAgain: 'Prøv igen',
  seeCertificate: 'Se certifikatet',
  switchAccount: 'Skift konto…',
  signOut: 'Log ud',
  signOutOf: (host) => `Vil du logge ud af ${host}?`,
  removed: {
    demo: 'Intet er gemt.',
    environment: 'Miljøvariablerne bliver, som de er: Næste start logger ind igen.',
    session: 'Dit login, hvem du sagde, du er, og de certifikater, du stolede på, bliver glemt.',
    stored:
      'Dit login, hvem du sagde, du er, og de certifikater, du stolede på, bliver fjernet fra denne computer.',
  },
  stay: 'Forbliv logget ind',

  thisIsMe: 'Det er mig',
  foundBy: {
    ejUserId: 'Fundet ud fra brugernummeret i SuperOffice.',
    associateId: 'Fundet ud fra medarbejdernummeret i SuperOffice og dit navn.',
    person: 'Valgt af dig.',
  },
  notInList: 'Ikke blandt agenterne lige nu.',
  unknown: {
    notYet: 'Ikke kendt endnu. Det finder vi ud af ved første tjek.',
    notTold:
      'SuperOffice sagde ikke, hvem du er. Vælg dig selv, så får du din egen status og dine kanaler på listen.',
    notListed: 'Du står ikke på listen over chatagenter i SuperOffice.',
    contradiction:
      'Dit nummer og dit navn i SuperOffice hører til to forskellige agenter. Vælg den, der er dig.',
  },
  someoneElse: 'En anden…',
  findOut: 'Find automatisk ud af det',
  pick: 'Jeg er',
  pickHint: 'Skriv en del af dit navn.',
  found: (count) => `${number(count)} ${counted(count, 'agent', 'agenter')} fundet.`,
  nobodyFits: 'Ingen med det navn.',
  moreFit: (count) => `Og ${number(count)} til. Skriv videre.`,

  trusted: 'Certifikater, du stoler på',
  validity: {
    until: (date) => `Gyldigt til ${date}`,
    notBefore: (date) => `Først gyldigt fra ${date}`,
    notAfter: (date) => `Udløb ${date}`,
  },
  stopTrusting: 'Stol ikke længere på',
  stopTrustingHost: (host) => `Stol ikke længere på ${host}`,
};
