import type { Words } from '../en.ts';

export const browserPage: Words['browserPage'] = {
  signedIn: 'Du er logget ind. Du kan lukke denne fane.',
  notSignedIn: 'Du er ikke logget ind. Du kan lukke denne fane; Chat Presence fortæller, hvad du kan gøre.',
  notExpected: 'Her er ingenting. Start fra Chat Presence for at logge ind.',
};
