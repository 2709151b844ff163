import type { Words } from '../en.ts';
import { chats, list, number } from './numbers.ts';

const andMore = (names: readonly string[], more: number): string =>
  more === 0 ? names.join(', ') : `${names.join(', ')} och ${number(more)} till`;

export const toast: Words['toast'] = {
  andMore,
  together: (names, more) => (more === 0 ? list(names) : andMore(names, more)),
  arrival: {
    one: (name) => `${name} är online`,
    many: (count) => `${number(count)} kollegor kom online`,
    meanwhile: {
      one: (name) => `${name} kom online`,
      many: (count) => `${number(count)} kom online`,
    },
  },
  leaving: {
    one: (name) => `${name} gick offline`,
    many: (count) => `${number(count)} kollegor gick offline`,
    meanwhile: {
      one: (name) => `${name} gick offline`,
      many: (count) => `${number(count)} gick offline`,
    },
  },
  fewerChats: {
    one: (name, count) =>
      count === null ? `${name} kan ta fler` : `${name} kan ta fler: ${chats(count)} nu`,
    many: (count) => `${number(count)} kollegor kan ta fler`,
    meanwhile: {
      one: (name) => `${name} kan ta fler`,
      many: (count) => `${number(count)} kan ta fler`,
    },
  },
  topicLost: {
    one: (topic) => `${topic} är obemannad`,
    many: (count) => `${number(count)} kanaler är obemannade`,
    meanwhile: {
      one: (topic) => `${topic} är obemannad`,
      many: (count) => `${number(count)} kanaler är obemannade`,
    },
    lastToLeave: (who) => `${who} gick sist`,
    opened: 'Kanalen är öppen nu, och ingen är närvarande',
  },
  topicGained: {
    one: (topic) => `${topic} är bemannad igen`,
    many: (count) => `${number(count)} kanaler är bemannade igen`,
    meanwhile: {
      one: (topic) => `${topic} är bemannad igen`,
      many: (count) => `${number(count)} kanaler är bemannade igen`,
    },
    by: (who) => `av ${who}`,
    byUnnamed: (count) => (count === 1 ? 'av en kollega' : `av ${number(count)} kollegor`),
  },
  topicBusy: {
    one: (topic) => `Alla i ${topic} är upptagna`,
    many: (count) => `Alla är upptagna i ${number(count)} kanaler`,
    meanwhile: {
      one: (topic) => `alla i ${topic} är upptagna`,
      many: (count) => `alla är upptagna i ${number(count)} kanaler`,
    },
  },
  topicFree: {
    one: (topic) => `Någon är ledig i ${topic}`,
    many: (count) => `Någon är ledig i ${number(count)} kanaler`,
    meanwhile: {
      one: (topic) => `någon är ledig i ${topic}`,
      many: (count) => `någon är ledig i ${number(count)} kanaler`,
    },
  },
  more: (count) => `och ${number(count)} till`,
  whileAway: (what) => `Medan du var borta: ${what}`,
  whileOutOfReach: (what) => `Medan SuperOffice inte gick att nå: ${what}`,
  withChats: (name, count) => `${name} (${chats(count)})`,
  unnamed: {
    first: 'En kollega',
    within: 'en kollega',
    many: (count) => `${number(count)} kollegor`,
  },
  open: 'Öppna',
  pause: 'Pausa i 1 timme',
  sample: { title: 'Så här ser en notis ut', name: 'Anna Berg', topic: 'Försäljning' },
  signInNeeded: {
    title: 'Du behöver logga in',
    body: 'Du är utloggad från SuperOffice. Klicka för att logga in igen.',
  },
};
