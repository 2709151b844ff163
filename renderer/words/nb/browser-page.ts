import type { Words } from '../en.ts';

export const browserPage: Words['browserPage'] = {
  signedIn: 'Du er logget inn. Du kan lukke denne fanen.',
  notSignedIn: 'Du er ikke logget inn. Du kan lukke denne fanen; Chat Presence forteller hva du kan gjøre.',
  notExpected: 'Her er det ingenting. Start fra Chat Presence for å logge inn.',
};
