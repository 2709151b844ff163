import type { Words } from '../en.ts';
import { chats, counted, list, number } from './numbers.ts';

export const why: Words['why'] = {
  title: 'Varför fick jag (inte) en notis?',
  hint: 'Det som har hänt, det nyaste först, och varför du fick en notis eller inte.',
  about: 'Om',
  everybody: 'Alla',
  copy: 'Kopiera listan',
  copied: 'Kopierat',
  today: 'I dag',
  yesterday: 'I går',
  nothing: 'Inget har hänt än',
  nothingHint: 'Alla som kommer och går dyker upp här när vi ser dem.',
  nothingOf: (name) => `Inget om ${name}`,
  nothingOfHint: 'Ingen av de senaste 200 händelserna gäller den här personen.',
  notConnected: 'Inte ansluten',
  notConnectedHint: 'Anslut, så ser du här vad som händer.',

  began: 'Första kontrollen',
  beganHint: 'Det som redan är så från början är ingen nyhet',
  listed: (name) => `${name} finns nu i listan över agenter`,
  unlisted: (name) => `${name} finns inte längre i listan över agenter`,
  listHint: 'Det säger inget om att komma eller gå',
  arrival: (name) => `${name} kom online`,
  leaving: (name) => `${name} gick offline`,
  fewerChats: (name, from, to) =>
    to === null
      ? `${name} har färre än ${chats(from)}`
      : `${name} gick från ${chats(from)} till ${number(to)}`,
  topicLost: (topic) => `${topic} blev obemannad`,
  topicOpened: (topic) => `${topic} öppnade, och ingen är närvarande`,
  topicGained: (topic) => `${topic} är bemannad igen`,
  topicBusy: (topic) => `Alla närvarande i ${topic} är upptagna`,
  topicFree: (topic) => `Någon är ledig igen i ${topic}`,

  told: {
    toast: {
      underway: 'Notis på väg',
      shown: 'Notis visad',
      failed: 'Bara visat i listan, eftersom datorn inte visade notisen',
      withdrawn: 'Inte visad, eftersom kontot lämnades innan dess',
    },
    digest: {
      underway: 'Samlad notis i efterhand på väg',
      shown: 'Visad i efterhand, i en samlad notis',
      failed: 'Bara visat i efterhand i listan, eftersom datorn inte visade den samlade notisen',
      withdrawn: 'Inte visad i den samlade notisen, eftersom kontot lämnades innan dess',
    },
  },
  because: (how, rules) =>
    `${how}: ${counted(rules.length, 'din regel', 'dina regler')} ${list(rules.map((rule) => `”${rule}”`))}`,
  notTold: (why) => `Ingen notis: ${why}`,
  silence: {
    firstLook: 'det här var första kontrollen, och det som redan var så är ingen nyhet',
    afterOutage: 'ingen kunde kontrollera på ett tag, så det är okänt när det här hände',
    firstSeen: 'det är okänt hur det var innan',
    myself: 'det var du',
    briefAbsence: 'frånvaron var så kort att du inte fick någon notis om den heller',
    noRule: 'ingen regel gäller det här',
    otherTopics: 'dina regler gäller det här bara i andra kanaler',
    otherAgents: 'dina regler gäller det här bara för andra personer',
    tooManyChats: 'dina regler gäller det här bara vid färre chattar',
    coolDown: 'du fick en notis om det här för mindre än 5 minuter sedan',
    locked: 'skärmen var låst',
    paused: 'notiserna var pausade',
    quietHours: 'det var under dina tysta timmar',
    doNotDisturb: 'datorn stod på ”Stör ej”',
  },
};
