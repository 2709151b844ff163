import type { TemplateWords } from '../template-words.ts';

/** Swedish. */
export const sv: TemplateWords = {
  supported: 'Windows 10 och senare',
  about: 'Det som en organisation bestämmer i Chat Presence.',
  oneEach: 'En på varje rad, till exempel:',
  fields: {
    address: {
      title: 'Adress till SuperOffice',
      description:
        'Var SuperOffice körs på er egen server. Användarna ser den i formuläret och kan inte ändra den; konton på andra ställen vilar tills detta hävs. Inte tillsammans med environment eller tenantId.',
    },
    environment: {
      title: 'Miljö i SuperOffice Online',
      description:
        'Var i SuperOffice Online användarna loggar in: online (produktion), qaonline (stage) eller sod (utveckling). Inte tillsammans med address.',
    },
    tenantId: {
      title: 'Kund-ID i SuperOffice Online',
      description:
        'Kunden i SuperOffice Online som användarna loggar in hos. Konton på andra ställen vilar tills detta hävs. Inte tillsammans med address.',
    },
    clientId: {
      title: 'Klient-ID i SuperOffice Online',
      description:
        'Det som SuperOffice Online känner appen som. Gäller från nästa inloggning; den som är inloggad förblir det.',
    },
    signIns: {
      title: 'Sätt att logga in',
      description:
        'Tillåtna sätt att logga in, ett eller flera: openId (i webbläsaren, för SuperOffice Online), password, ticket, bearer (åtkomsttoken) och session (webbläsarsession). Alla andra varken erbjuds eller används.',
    },
    pollSeconds: {
      title: 'Sekunder mellan två förfrågningar',
      description: 'Hur ofta SuperOffice tillfrågas om vem som är på plats, i sekunder.',
    },
    busyFrom: {
      title: 'Antal chattar innan någon är upptagen',
      description: 'Från hur många chattar en agent räknas som upptagen.',
    },
    privacy: {
      title: 'Namn i aviseringar',
      description:
        'Hur mycket av namn en avisering visar: full (hela), firstNames (förnamn) eller counts (bara antal).',
    },
    sound: {
      title: 'Ljud för aviseringar',
      description: 'Om aviseringar hörs.',
    },
    keepDays: {
      title: 'Spara sju dagar',
      description: 'Om det som sågs de senaste sju dagarna sparas i användarnas profiler.',
    },
    startAtLogin: {
      title: 'Starta när användaren loggar in på datorn',
      description: 'Om appen startar av sig själv när användaren loggar in på datorn.',
    },
    updates: {
      title: 'Uppdateringar',
      description: 'Om appen letar efter nya versioner av sig själv och hämtar dem.',
    },
    rules: {
      title: 'Regler för aviseringar',
      description:
        'Vad användarna får veta, en regel för varje tillfälle: arrival, leaving, freeEnough, topicLost, topicGained, topicBusy eller topicFree. Ett tillfälle som inte står här bestämmer användaren själv.',
    },
  },
};
