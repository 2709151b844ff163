import { counted, number } from './numbers.ts';

export const settings = {
  title: 'Settings',
  sections: 'Sections',
  account: 'Account',
  notConnected: 'Not connected',
  notConnectedHint: 'Connect to see who takes chats.',
  demo: 'You are looking at demo data',
  demoHint: 'The colleagues are made up, and so are their chats.',
  connect: 'Connect to SuperOffice…',
  by: {
    password: 'With name and password',
    ticket: 'With a ticket',
    bearer: 'With an access token',
    session: 'With a browser session',
    openId: 'With the browser',
  },
  kept: {
    demo: 'made up for the demo',
    environment: 'from the environment of this run',
    session: 'for this session only',
    stored: 'stored encrypted on this computer',
  },
  /** `by` and `kept` are two of those above. */
  signedIn: (by: string, kept: string) => `${by}, ${kept}.`,
  connection: { live: 'Connected', starting: 'Connecting…' },
  signInAgain: 'Sign in again',
  tryAgain: 'Try again',
  seeCertificate: 'See certificate',
  switchAccount: 'Switch account…',
  signOut: 'Sign out',
  signOutOf: (host: string) => `Sign out of ${host}?`,
  removed: {
    demo: 'Nothing is kept.',
    environment: 'The environment stays as it is: the next start signs in again.',
    session: 'The sign-in, who you said you are and the certificates you trusted are forgotten.',
    stored:
      'The sign-in, who you said you are and the certificates you trusted are removed from this computer.',
  },
  stay: 'Stay signed in',

  thisIsMe: 'This is me',
  foundBy: {
    ejUserId: 'Found by your user number in SuperOffice.',
    associateId: 'Found by your associate number and your name in SuperOffice.',
    person: 'Chosen by you.',
  },
  notInList: 'Not in the list just now.',
  unknown: {
    notYet: 'Not known yet. We find out at the first look.',
    notTold:
      "SuperOffice didn't say who you are. Choose yourself, and the list shows your own switch and topics.",
    notListed: "SuperOffice doesn't list you as a chat agent.",
    contradiction:
      'Your number and your name in SuperOffice belong to two different agents. Choose the one you are.',
  },
  someoneElse: 'Someone else…',
  findOut: 'Find me automatically',
  pick: 'I am',
  pickHint: 'Type a part of your name.',
  found: (count: number) => `${number(count)} ${counted(count, 'agent fits', 'agents fit')}.`,
  nobodyFits: 'Nobody with that name.',
  moreFit: (count: number) => `And ${number(count)} more. Keep typing.`,

  trusted: 'Trusted certificates',
  validity: {
    until: (date: string) => `Valid until ${date}`,
    notBefore: (date: string) => `Not valid before ${date}`,
    notAfter: (date: string) => `Expired on ${date}`,
  },
  stopTrusting: 'Stop trusting',
  stopTrustingHost: (host: string) => `Stop trusting ${host}`,
};
