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
    one: (name) => `${name} gikk offline`,
    many: (count) => `${number(count)} kolleger gikk offline`,
    meanwhile: {
      one: (name) => `${name} gikk offline`,
      many: (count) => `${number(count)} gikk offline`,
    },
  },
  fewerChats: {
    one: (name, count) =>
      count === null ? `${name} kan ta flere` : `${name} kan ta flere: ${chats(count)} nå`,
    many: (count) => `${number(count)} kolleger kan ta flere`,
    meanwhile: {
      one: (name) => `${name} kan ta flere`,
      many: (count) => `${number(count)} kan ta flere`,
    },
  },
  topicLost: {
    one: (topic) => `${topic} er ubemannet`,
    many: (count) => `${number(count)} kanaler er ubemannet`,
    meanwhile: {
      one: (topic) => `${topic} er ubemannet`,
      many: (count) => `${number(count)} kanaler er ubemannet`,
    },
    lastToLeave: (who) => `${who} gikk sist`,
    opened: 'Kanalen er åpen nå, og ingen er til stede',
  },
  topicGained: {
    one: (topic) => `${topic} er bemannet igjen`,
    many: (count) => `${number(count)} kanaler er bemannet igjen`,
    meanwhile: {
      one: (topic) => `${topic} er bemannet igjen`,
      many: (count) => `${number(count)} kanaler er bemannet igjen`,
    },
    by: (who) => `av ${who}`,
    byUnnamed: (count) => (count === 1 ? 'av en kollega' : `av ${number(count)} kolleger`),
  },
  topicBusy: {
    one: (topic) => `Alle på ${topic} er opptatt`,
    many: (count) => `Alle er opptatt på ${number(count)} kanaler`,
    meanwhile: {
      one: (topic) => `alle på ${topic} er opptatt`,
      many: (count) => `alle er opptatt på ${number(count)} kanaler`,
    },
  },
  topicFree: {
    one: (topic) => `Noen er ledig på ${topic}`,
    many: (count) => `Noen er ledig på ${number(count)} kanaler`,
    meanwhile: {
      one: (topic) => `noen er ledig på ${topic}`,
      many: (count) => `noen er ledig på ${number(count)} kanaler`,
    },
  },
  more: (count) => `og ${number(count)} til`,
  whileAway: (what) => `Mens du var borte: ${what}`,
  whileOutOfReach: (what) => `Mens SuperOffice var utilgjengelig: ${what}`,
  withChats: (name, count) => `${name} (${chats(count)})`,
  unnamed: {
    first: 'En kollega',
    within: 'en kollega',
    many: (count) => `${number(count)} kolleger`,
  },
  open: 'Åpne',
  pause: 'Pause i 1 t',
  sample: { title: 'Slik ser et varsel ut', name: 'Anna Berg', topic: 'Salg' },
  signInNeeded: {
    title: 'Du må logge inn',
    body: 'Du er logget ut av SuperOffice. Klikk for å logge inn igjen.',
  },
};
