import type { Words } from '../en.ts';
import { chats, list, number } from './numbers.ts';

const andMore = (names: readonly string[], more: number): string =>
  more === 0 ? names.join(', ') : `${names.join(', ')} og ${number(more)} til`;

export const toast: Words['toast'] = {
  andMore,
  together: (names, more) => (more === 0 ? list(names) : andMore(names, more)),
  arrival: {
    one: (name) => `${name} er online`,
    many: (count) => `${number(count)} kolleger kom online`,
    meanwhile: {
      one: (name) => `${name} kom online`,
      many: (count) => `${number(count)} kom online`,
    },
  },
  leaving: {
    one: (name) => `${name} gik offline`,
    many: (count) => `${number(count)} kolleger gik offline`,
    meanwhile: {
      one: (name) => `${name} gik offline`,
      many: (count) => `${number(count)} gik offline`,
    },
  },
  fewerChats: {
    one: (name, count) =>
      count === null ? `${name} kan tage flere` : `${name} kan tage flere: ${chats(count)} nu`,
    many: (count) => `${number(count)} kolleger kan tage flere`,
    meanwhile: {
      one: (name) => `${name} kan tage flere`,
      many: (count) => `${number(count)} kan tage flere`,
    },
  },
  topicLost: {
    one: (topic) => `${topic} er ubemandet`,
    many: (count) => `${number(count)} kanaler er ubemandede`,
    meanwhile: {
      one: (topic) => `${topic} er ubemandet`,
      many: (count) => `${number(count)} kanaler er ubemandede`,
    },
    lastToLeave: (who) => `${who} gik sidst`,
    opened: 'Kanalen er åben nu, og ingen er til stede',
  },
  topicGained: {
    one: (topic) => `${topic} er bemandet igen`,
    many: (count) => `${number(count)} kanaler er bemandede igen`,
    meanwhile: {
      one: (topic) => `${topic} er bemandet igen`,
      many: (count) => `${number(count)} kanaler er bemandede igen`,
    },
    by: (who) => `af ${who}`,
    byUnnamed: (count) => (count === 1 ? 'af en kollega' : `af ${number(count)} kolleger`),
  },
  topicBusy: {
    one: (topic) => `Alle på ${topic} har travlt`,
    many: (count) => `Alle har travlt på ${number(count)} kanaler`,
    meanwhile: {
      one: (topic) => `alle på ${topic} har travlt`,
      many: (count) => `alle har travlt på ${number(count)} kanaler`,
    },
  },
  topicFree: {
    one: (topic) => `Nogen er ledig på ${topic}`,
    many: (count) => `Nogen er ledig på ${number(count)} kanaler`,
    meanwhile: {
      one: (topic) => `nogen er ledig på ${topic}`,
      many: (count) => `nogen er ledig på ${number(count)} kanaler`,
    },
  },
  more: (count) => `og ${number(count)} til`,
  whileAway: (what) => `Mens du var væk: ${what}`,
  whileOutOfReach: (what) => `Mens der ikke var forbindelse til SuperOffice: ${what}`,
  withChats: (name, count) => `${name} (${chats(count)})`,
  unnamed: {
    first: 'En kollega',
    within: 'en kollega',
    many: (count) => `${number(count)} kolleger`,
  },
  open: 'Åbn',
  pause: 'Pause i 1 time',
  sample: { title: 'Sådan ser en notifikation ud', name: 'Anna Berg', topic: 'Salg' },
  signInNeeded: {
    title: 'Du skal logge ind',
    body: 'Du er logget ud af SuperOffice. Klik for at logge ind igen.',
  },
};
