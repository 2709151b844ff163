import type { Words } from '../en.ts';
import { chats, list, number } from './numbers.ts';

const andMore = (names: readonly string[], more: number): string =>
  more === 0 ? names.join(', ') : `${names.join(', ')} en nog ${number(more)}`;

export const toast: Words['toast'] = {
  andMore,
  together: (names, more) => (more === 0 ? list(names) : andMore(names, more)),
  arrival: {
    one: (name) => `${name} is online`,
    many: (count) => `${number(count)} collega’s zijn online gekomen`,
    meanwhile: {
      one: (name) => `${name} is online gekomen`,
      many: (count) => `${number(count)} zijn online gekomen`,
    },
  },
  leaving: {
    one: (name) => `${name} is nu afwezig`,
    many: (count) => `${number(count)} collega’s zijn nu afwezig`,
    meanwhile: {
      one: (name) => `${name} is nu afwezig`,
      many: (count) => `${number(count)} zijn nu afwezig`,
    },
  },
  fewerChats: {
    one: (name, count) =>
      count === null ? `${name} heeft ruimte` : `${name} heeft ruimte (nu ${chats(count)})`,
    many: (count) => `${number(count)} collega’s hebben ruimte`,
    meanwhile: {
      one: (name) => `${name} heeft ruimte`,
      many: (count) => `${number(count)} hebben ruimte`,
    },
  },
  topicLost: {
    one: (topic) => `${topic} is onbemand`,
    many: (count) => `${number(count)} kanalen zijn onbemand`,
    meanwhile: {
      one: (topic) => `${topic} is onbemand`,
      many: (count) => `${number(count)} kanalen zijn onbemand`,
    },
    lastToLeave: (who, count) => `${who} ${count === 1 ? 'ging' : 'gingen'} als laatste weg`,
    opened: 'Het kanaal is nu open, en er is niemand',
  },
  topicGained: {
    one: (topic) => `${topic} is weer bemand`,
    many: (count) => `${number(count)} kanalen zijn weer bemand`,
    meanwhile: {
      one: (topic) => `${topic} is weer bemand`,
      many: (count) => `${number(count)} kanalen zijn weer bemand`,
    },
    by: (who) => `door ${who}`,
    byUnnamed: (count) => (count === 1 ? 'door een collega' : `door ${number(count)} collega’s`),
  },
  topicBusy: {
    one: (topic) => `Iedereen in ${topic} heeft het druk`,
    many: (count) => `Iedereen in ${number(count)} kanalen heeft het druk`,
    meanwhile: {
      one: (topic) => `iedereen in ${topic} heeft het druk`,
      many: (count) => `iedereen in ${number(count)} kanalen heeft het druk`,
    },
  },
  topicFree: {
    one: (topic) => `In ${topic} is iemand vrij`,
    many: (count) => `In ${number(count)} kanalen is iemand vrij`,
    meanwhile: {
      one: (topic) => `in ${topic} is iemand vrij`,
      many: (count) => `in ${number(count)} kanalen is iemand vrij`,
    },
  },
  more: (count) => `en nog ${number(count)}`,
  whileAway: (what) => `Terwijl je weg was: ${what}`,
  whileOutOfReach: (what) => `Terwijl SuperOffice onbereikbaar was: ${what}`,
  withChats: (name, count) => `${name} (${chats(count)})`,
  unnamed: {
    first: 'Een collega',
    within: 'een collega',
    many: (count) => `${number(count)} collega’s`,
  },
  open: 'Openen',
  pause: '1\u00a0uur pauze',
  sample: { title: 'Zo ziet een melding eruit', name: 'Anna Berg', topic: 'Verkoop' },
  signInNeeded: {
    title: 'Inloggen nodig',
    body: 'Je bent uitgelogd bij SuperOffice. Klik om opnieuw in te loggen.',
  },
};
