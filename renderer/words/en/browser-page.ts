/** The browser's tab, when the person has signed in there. */
export const browserPage = {
  signedIn: 'You are signed in. You can close this tab.',
  notSignedIn: 'You are not signed in. You can close this tab; Chat Presence tells you what to do.',
  notExpected: 'There is nothing here. To sign in, start from Chat Presence.',
};
