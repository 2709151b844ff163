import type { Words } from '../en.ts';
import { counted, number } from './numbers.ts';

export const settings: Words['settings'] = {
  title: 'Innstillinger',
  sections: 'Seksjoner',
  account: 'Konto',
  notConnected: 'Ikke tilkoblet',
  notConnectedHint: 'Koble til, så ser du hvem som tar chatter.',
  demo: 'Du ser på demodata',
  demoHint: 'Kollegene er oppdiktet, og det er chattene deres også.',
  connect: 'Koble til SuperOffice…',
  by: {
    password: 'Med brukernavn og passord',
    ticket: 'Med en ticket',
    bearer: 'Med et tilgangstoken',
    session: 'Med en nettleserøkt',
    openId: 'Med nettleseren',
  },
  kept: {
    demo: 'oppdiktet for demoen',
    environment: 'fra miljøvariablene for denne kjøringen',
    session: 'bare til appen avsluttes',
    stored: 'lagret kryptert på denne datamaskinen',
  },
  signedIn: (by, kept) => `${by}, ${kept}.`,
  connection: { live: 'Tilkoblet', starting: 'Kobler til…' },
  signInAgain: 'Logg inn igjen',
  tryAgain: 'Prøv igjen',
  seeCertificate: 'Se sertifikatet',
  switchAccount: 'Bytt konto…',
  signOut: 'Logg ut',
  signOutOf: (host) => `Vil du logge ut av ${host}?`,
  removed: {
    demo: 'Ingenting er lagret.',
    environment: 'Miljøvariablene blir som de er: Neste start logger inn igjen.',
    session: 'Innloggingen, hvem du sa at du er, og sertifikatene du stolte på, blir glemt.',
    stored:
      'Innloggingen, hvem du sa at du er, og sertifikatene du stolte på, blir fjernet fra denne datamaskinen.',
  },
  stay: 'Forbli innlogget',

  thisIsMe: 'Dette er meg',
  foundBy: {
    ejUserId: 'Funnet via brukernummeret i SuperOffice.',
    associateId: 'Funnet via medarbeidernummeret i SuperOffice og navnet ditt.',
    person: 'Valgt av deg.',
  },
  notInList: 'Ikke blant agentene akkurat nå.',
  unknown: {
    notYet: 'Ikke kjent ennå. Det finner vi ut ved første sjekk.',
    notTold:
      'SuperOffice sa ikke hvem du er. Velg deg selv, så får du din egen status og dine kanaler i listen.',
    notListed: 'Du står ikke i listen over chatagenter i SuperOffice.',
    contradiction:
      'Nummeret og navnet ditt i SuperOffice hører til to forskjellige agenter. Velg den som er deg.',
  },
  someoneElse: 'En annen…',
  findOut: 'Finn det ut automatisk',
  pick: 'Jeg er',
  pickHint: 'Skriv en del av navnet ditt.',
  found: (count) => `Fant ${number(count)} ${counted(count, 'agent', 'agenter')}.`,
  nobodyFits: 'Ingen med det navnet.',
  moreFit: (count) => `Og ${number(count)} til. Skriv videre.`,

  trusted: 'Sertifikater du stoler på',
  validity: {
    until: (date) => `Gyldig til ${date}`,
    notBefore: (date) => `Ikke gyldig før ${date}`,
    notAfter: (date) => `Utløp ${date}`,
  },
  stopTrusting: 'Slutt å stole på',
  stopTrustingHost: (host) => `Slutt å stole på ${host}`,
};
