import type { Words } from '../en.ts';
import { counted, number } from './numbers.ts';

export const settings: Words['settings'] = {
  title: 'Instellingen',
  sections: 'Onderdelen',
  account: 'Account',
  notConnected: 'Niet verbonden',
  notConnectedHint: 'Maak verbinding, dan zie je wie chats aanneemt.',
  demo: 'Je bekijkt demogegevens',
  demoHint: 'De collega’s zijn verzonnen, en hun chats ook.',
  connect: 'Verbinden met SuperOffice…',
  by: {
    password: 'Met gebruikersnaam en wachtwoord',
    ticket: 'Met een ticket',
    bearer: 'Met een toegangstoken',
    session: 'Met een browsersessie',
    openId: 'Met de browser',
  },
  kept: {
    demo: 'verzonnen voor de demo',
    environment: 'uit de omgevingsvariabelen van deze start',
    session: 'alleen tot je de app afsluit',
    stored: 'versleuteld bewaard op deze computer',
  },
  signedIn: (by, kept) => `${by}, ${kept}.`,
  connection: { live: 'Verbonden', starting: 'Verbinden…' },
  signInAgain: 'Opnieuw inloggen',
  tryAgain: 'Opnieuw proberen',
  seeCertificate: 'Certificaat bekijken',
  switchAccount: 'Ander account…',
  signOut: 'Uitloggen',
  signOutOf: (host) => `Uitloggen bij ${host}?`,
  removed: {
    demo: 'Er is niets bewaard.',
    environment: 'De omgevingsvariabelen blijven zoals ze zijn: bij de volgende start ben je weer ingelogd.',
    session: 'Je inloggegevens, wie je bent en welke certificaten je vertrouwt, worden vergeten.',
    stored:
      'Je inloggegevens, wie je bent en welke certificaten je vertrouwt, worden van deze computer verwijderd.',
  },
  stay: 'Ingelogd blijven',

  thisIsMe: 'Dit ben ik',
  foundBy: {
    ejUserId: 'Gevonden via het gebruikersnummer in SuperOffice.',
    associateId: 'Gevonden via het medewerkersnummer in SuperOffice en je naam.',
    person: 'Door jou gekozen.',
  },
  notInList: 'Nu niet in de lijst met agents.',
  unknown: {
    notYet: 'Nog niet bekend. Dat blijkt bij de eerste controle.',
    notTold:
      'SuperOffice heeft niet laten weten wie je bent. Kies jezelf, dan zie je je eigen status en kanalen in de lijst.',
    notListed: 'Je staat in SuperOffice niet in de lijst met chatagents.',
    contradiction:
      'Je nummer en je naam in SuperOffice horen bij twee verschillende agents. Kies wie jij bent.',
  },
  someoneElse: 'Iemand anders…',
  findOut: 'Automatisch bepalen',
  pick: 'Ik ben',
  pickHint: 'Typ een deel van je naam.',
  found: (count) => `${number(count)} ${counted(count, 'agent gevonden', 'agents gevonden')}.`,
  nobodyFits: 'Niemand met die naam.',
  moreFit: (count) => `En nog ${number(count)}. Typ verder.`,

  trusted: 'Vertrouwde certificaten',
  validity: {
    until: (date) => `Geldig tot ${date}`,
    notBefore: (date) => `Pas geldig vanaf ${date}`,
    notAfter: (date) => `Verlopen op ${date}`,
  },
  stopTrusting: 'Niet meer vertrouwen',
  stopTrustingHost: (host) => `${host} niet meer vertrouwen`,
};
