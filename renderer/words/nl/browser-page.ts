import type { Words } from '../en.ts';

export const browserPage: Words['browserPage'] = {
  signedIn: 'Je bent ingelogd. Je kunt dit tabblad sluiten.',
  notSignedIn: 'Je bent niet ingelogd. Je kunt dit tabblad sluiten; Chat Presence vertelt wat je kunt doen.',
  notExpected: 'Hier is niets. Begin in Chat Presence om in te loggen.',
};
