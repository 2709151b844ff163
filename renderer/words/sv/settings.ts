import type { Words } from '../en.ts';
import { counted, number } from './numbers.ts';

export const settings: Words['settings'] = {
  title: 'Inställningar',
  sections: 'Avsnitt',
  account: 'Konto',
  notConnected: 'Inte ansluten',
  notConnectedHint: 'Anslut, så ser du vem som tar chattar.',
  demo: 'Du tittar på demodata',
  demoHint: 'Kollegorna är påhittade, och deras chattar också.',
  connect: 'Anslut till SuperOffice…',
  by: {
    password: 'Med användarnamn och lösenord',
    ticket: 'Med en ticket',
    bearer: 'Med en åtkomsttoken',
    session: 'Med en webbläsarsession',
    openId: 'Med webbläsaren',
  },
  kept: {
    demo: 'påhittat för demon',
    environment: 'från miljövariablerna för den här körningen',
    session: 'bara tills appen avslutas',
    stored: 'sparat krypterat på den här datorn',
  },
  signedIn: (by, kept) => `${by}, ${kept}.`,
  connection: { live: 'Ansluten', starting: 'Ansluter…' },
  signInAgain: 'Logga in igen',
  tryAgain: 'Försök igen',
  seeCertificate: 'Visa certifikatet',
  switchAccount: 'Byt konto…',
  signOut: 'Logga ut',
  signOutOf: (host) => `Vill du logga ut från ${host}?`,
  removed: {
    demo: 'Inget har sparats.',
    environment: 'Miljövariablerna ändras inte: nästa start loggar in igen.',
    session: 'Inloggningen, vem du sa att du är och certifikaten du litade på glöms bort.',
    stored: 'Inloggningen, vem du sa att du är och certifikaten du litade på tas bort från den här datorn.',
  },
  stay: 'Förbli inloggad',

  thisIsMe: 'Det här är jag',
  foundBy: {
    ejUserId: 'Hittad via användarnumret i SuperOffice.',
    associateId: 'Hittad via medarbetarnumret i SuperOffice och ditt namn.',
    person: 'Vald av dig.',
  },
  notInList: 'Inte bland agenterna just nu.',
  unknown: {
    notYet: 'Inte känt än. Det visar sig vid första kontrollen.',
    notTold:
      'SuperOffice sa inte vem du är. Välj dig själv, så får du din egen status och dina kanaler i listan.',
    notListed: 'Du finns inte i listan över chattagenter i SuperOffice.',
    contradiction: 'Ditt nummer och ditt namn i SuperOffice hör till två olika agenter. Välj den som är du.',
  },
  someoneElse: 'Någon annan…',
  findOut: 'Ta reda på det automatiskt',
  pick: 'Jag är',
  pickHint: 'Skriv en del av ditt namn.',
  found: (count) => `${number(count)} ${counted(count, 'agent', 'agenter')} hittades.`,
  nobodyFits: 'Ingen med det namnet.',
  moreFit: (count) => `Och ${number(count)} till. Fortsätt skriva.`,

  trusted: 'Certifikat du litar på',
  validity: {
    until: (date) => `Giltigt till ${date}`,
    notBefore: (date) => `Giltigt först från ${date}`,
    notAfter: (date) => `Gick ut ${date}`,
  },
  stopTrusting: 'Sluta lita på',
  stopTrustingHost: (host) => `Sluta lita på ${host}`,
};
