import type { Words } from '../en.ts';

export const browserPage: Words['browserPage'] = {
  signedIn: 'Sie sind angemeldet. Sie können diesen Tab schließen.',
  notSignedIn:
    'Sie sind nicht angemeldet. Sie können diesen Tab schließen; Chat Presence sagt Ihnen, was zu tun ist.',
  notExpected: 'Hier gibt es nichts. Um sich anzumelden, beginnen Sie in Chat Presence.',
};
