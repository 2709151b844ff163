import { counted, number } from './numbers.ts';

export const settings = {
  title: 'Settings',
  sections: 'Sections',
  account: 'Account',
  notConnected: 'Not connected',
  notConnectedHint: 'Connect, and you see who takes chats.',
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
    ejUserId: "Found by SuperOffice's user number.",
    associateId: "Found by SuperOffice's associate number and your name.",
    person: 'Chosen by you.',
  },
  notInList: 'Not among the agents just now.',
  unknown: {
    notYet: 'Not known yet. The first look will tell.',
    notTold: 'SuperOffice does not tell who you are.',
    notListed: 'You are not among the agents who may chat.',
    contradiction: 'Your number and your name in SuperOffice point at two different agents.',
  },
  someoneElse: 'Someone else…',
  findOut: 'Find out by itself',
  pick: 'I am',
  pickHint: 'Type a part of your name.',
  found: (count: number) => `${number(count)} ${counted(count, 'agent fits', 'agents fit')}.`,
  nobodyFits: 'Nobody of that name.',
  moreFit: (count: number) => `And ${number(count)} more. Type on.`,

  trusted: 'Trusted certificates',
  validity: {
    until: (date: string) => `Valid until ${date}`,
    notBefore: (date: string) => `Not valid before ${date}`,
    notAfter: (date: string) => `Expired on ${date}`,
  },
  stopTrusting: 'Stop trusting',
  stopTrustingHost: (host: string) => `Stop trusting ${host}`,
};
