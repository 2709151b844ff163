import type { Words } from '../en.ts';
import { chats, counted } from './numbers.ts';

export const rules: Words['rules'] = {
  freeEnough: (atMost) => ({
    before: 'Jemand kommt mit höchstens',
    after: `${counted(atMost, 'Chat', 'Chats')} online oder hat nur noch so viele`,
  }),
  occasions: {
    arrival: 'Jemand kommt online',
    freeEnough: 'Jemand kommt mit wenigen Chats online oder hat nur noch wenige',
    leaving: 'Jemand ist nicht mehr anwesend',
    topicLost: 'In einem Kanal ist niemand mehr anwesend',
    topicGained: 'In einem Kanal ist wieder jemand anwesend',
    topicBusy: 'In einem Kanal sind alle Anwesenden ausgelastet',
    topicFree: 'In einem Kanal ist wieder jemand frei',
  },
  ofAgent: {
    arrival: (name) => `${name} kommt online`,
    freeEnough: (name, atMost) =>
      atMost === null
        ? `${name} kommt mit wenigen Chats online oder hat nur noch wenige`
        : `${name} kommt mit höchstens ${chats(atMost)} online oder hat nur noch so viele`,
    leaving: (name) => `${name} ist nicht mehr anwesend`,
  },
  eachTime: 'jedes Mal',
  once: 'einmal',
};
