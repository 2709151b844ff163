import type { Words } from '../en.ts';
import { chats, counted, list, number } from './numbers.ts';

/** People and topics alike: "weitere" of one alone would have to be told apart by gender. */
const andMore = (names: readonly string[], more: number): string =>
  more === 0
    ? names.join(', ')
    : `${names.join(', ')} und ${counted(more, `noch ${number(more)}`, `${number(more)} weitere`)}`;

export const toast: Words['toast'] = {
  andMore,
  together: (names, more) => (more === 0 ? list(names) : andMore(names, more)),
  arrival: {
    one: (name) => `${name} ist online`,
    many: (count) => `${number(count)} Teammitglieder sind online`,
    meanwhile: {
      one: (name) => `${name} ist online gekommen`,
      many: (count) => `${number(count)} sind online gekommen`,
    },
  },
  leaving: {
    one: (name) => `${name} ist jetzt abwesend`,
    many: (count) => `${number(count)} Teammitglieder sind jetzt abwesend`,
    meanwhile: {
      one: (name) => `${name} ist jetzt abwesend`,
      many: (count) => `${number(count)} sind jetzt abwesend`,
    },
  },
  fewerChats: {
    one: (name, count) =>
      count === null ? `${name} hat Kapazität` : `${name} hat Kapazität (jetzt ${chats(count)})`,
    many: (count) => `${number(count)} Teammitglieder haben Kapazität`,
    meanwhile: {
      one: (name) => `${name} hat Kapazität`,
      many: (count) => `${number(count)} haben Kapazität`,
    },
  },
  topicLost: {
    one: (topic) => `${topic} ist unbesetzt`,
    many: (count) => `${number(count)} Kanäle sind unbesetzt`,
    meanwhile: {
      one: (topic) => `${topic} ist unbesetzt`,
      many: (count) => `${number(count)} Kanäle sind unbesetzt`,
    },
    lastToLeave: (who, count) => `${who} ${count === 1 ? 'ging' : 'gingen'} zuletzt`,
    opened: 'Der Kanal ist jetzt geöffnet, und niemand ist da',
  },
  topicGained: {
    one: (topic) => `In ${topic} ist wieder jemand da`,
    many: (count) => `In ${number(count)} Kanälen ist wieder jemand da`,
    meanwhile: {
      one: (topic) => `in ${topic} ist wieder jemand da`,
      many: (count) => `in ${number(count)} Kanälen ist wieder jemand da`,
    },
    by: (who) => `Jetzt da: ${who}`,
    byUnnamed: (count) =>
      count === 1 ? 'Jetzt da: jemand aus dem Team' : `Jetzt da: ${number(count)} Teammitglieder`,
  },
  topicBusy: {
    one: (topic) => `In ${topic} sind alle ausgelastet`,
    many: (count) => `In ${number(count)} Kanälen sind alle ausgelastet`,
    meanwhile: {
      one: (topic) => `in ${topic} sind alle ausgelastet`,
      many: (count) => `in ${number(count)} Kanälen sind alle ausgelastet`,
    },
  },
  topicFree: {
    one: (topic) => `In ${topic} ist jemand frei`,
    many: (count) => `In ${number(count)} Kanälen ist jemand frei`,
    meanwhile: {
      one: (topic) => `in ${topic} ist jemand frei`,
      many: (count) => `in ${number(count)} Kanälen ist jemand frei`,
    },
  },
  more: (count) => `und ${number(count)} weitere ${counted(count, 'Meldung', 'Meldungen')}`,
  whileAway: (what) => `Während Sie weg waren: ${what}`,
  whileOutOfReach: (what) => `Während SuperOffice nicht erreichbar war: ${what}`,
  withChats: (name, count) => `${name} (${chats(count)})`,
  unnamed: {
    first: 'Jemand aus dem Team',
    within: 'jemand aus dem Team',
    many: (count) => `${number(count)} Teammitglieder`,
  },
  open: 'Öffnen',
  pause: '1\u00a0Std. Pause',
  sample: { title: 'So sieht eine Benachrichtigung aus', name: 'Anna Berg', topic: 'Vertrieb' },
  signInNeeded: {
    title: 'Anmeldung nötig',
    body: 'Sie sind bei SuperOffice abgemeldet. Klicken Sie, um sich neu anzumelden.',
  },
};
