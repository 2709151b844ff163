import { counted, number } from './numbers.ts';

/** The ways to sign in, as the person may choose them. */
const ways = {
  password: 'Name and password',
  ticket: 'Ticket',
  bearer: 'Access token',
  session: 'Browser session',
};

export const welcome = {
  title: 'Connect to SuperOffice',
  hello: 'Welcome to Chat Presence',
  about: 'See which colleagues take chats in SuperOffice, and be told when somebody comes online.',
  connect: 'Connect to SuperOffice',
  connectHint: 'Sign in the way you usually do.',
  lookAround: 'Look around with demo data',
  lookAroundHint: 'No account needed. You can connect later.',

  signInAgain: 'Sign in again',
  back: 'Back',
  place: 'Where your SuperOffice runs',
  places: { online: 'SuperOffice Online', onPremises: 'On-premises' },

  onlineHow: 'Sign in where you always do: in your browser. Chat Presence never sees your password.',
  signInWithBrowser: 'Sign in with the browser',
  otherEnvironment: 'Other environments',
  environment: 'Environment',
  environments: {
    online: 'Production (online)',
    qaonline: 'Stage (qaonline)',
    sod: 'Development (sod)',
  },

  how: 'Sign in with',
  ways,
  fields: {
    address: 'Address',
    username: 'User name',
    password: 'Password',
    ticket: 'Ticket',
    appToken: 'Application token',
    token: 'Access token',
    cookie: 'Cookies',
    xsrfToken: 'XSRF token',
  },
  hints: {
    address: 'For example https://crm.example.com/SuperOffice',
    ticket: 'Begins with 7T:',
    token: 'Begins with 8A:',
    cookie: 'The Cookie header your browser sends to SuperOffice.',
    xsrfToken: 'Only if the cookies hold no XSRF-TOKEN.',
  },
  readableOnTheWay: 'Without https, others on the network can read your sign-in.',

  keep: 'Keep me signed in on this computer',
  keepImpossible: {
    noKeyring:
      'No keyring was found, so this sign-in is for this session only. To keep it: install gnome-keyring or KWallet and sign in to your desktop again.',
    locked:
      'Your keyring is locked, so this sign-in is for this session only. To keep it: sign in to your desktop again, which unlocks it.',
  },

  connectNow: 'Connect',
  connecting: 'Connecting…',
  connectingTo: (host: string) => `Connecting to ${host}`,
  cancel: 'Cancel',
  connected: (host: string) => `Connected to ${host}`,
  connectedHint: 'Chat Presence is in your tray from now on.',

  finishInBrowser: 'Finish in your browser',
  goesOn: 'This window goes on by itself when you are done there.',
  pageDidNotOpen: "Didn't the page open?",
  tryAgain: 'Try again',

  untrusted: (host: string) => `This computer does not trust the certificate of ${host}`,
  untrustedWhy:
    'That may be fine for a server of your own. It may also be somebody in between who wants to read your sign-in.',
  compare:
    'Compare this fingerprint with what your IT people tell you. Trust it only if all of it is the same.',
  certificate: {
    subject: 'Issued to',
    issuer: 'Issued by',
    validity: 'Valid',
    fingerprint: 'SHA-256 fingerprint',
  },
  trust: (host: string) => `Trust it for ${host}`,
  dontConnect: "Don't connect",

  problems: {
    address: {
      notAnAddress: "This doesn't look like an address. Write it like https://crm.example.com/SuperOffice",
      notHttp: 'The address must begin with https:// (or http://).',
      holdsSignIn: 'Take the name and password out of the address. They have their own fields.',
      holdsQuery: 'Take the ? or # and what follows it out of the address.',
    },
    empty: {
      address: 'Write the address of your SuperOffice.',
      username: 'Write your user name.',
      password: 'Write your password.',
      ticket: 'Paste your ticket.',
      appToken: 'Paste the application token.',
      token: 'Paste your access token.',
      cookie: 'Paste the cookies.',
      xsrfToken: 'The cookies hold no XSRF-TOKEN, so paste it here.',
    },
    colonInName: 'A user name with a colon cannot be sent. Check the name.',
    unsendable:
      'This holds a space, a line break or a character that cannot be sent. Copy it again, without anything around it.',
    openId: {
      noClientId:
        'This copy of Chat Presence is not registered with SuperOffice Online. Ask whoever set it up for you.',
      noBrowser: 'Your browser could not be opened. Check that you have a default browser, and try again.',
      tooLate: 'Nobody came back from the browser in time. Try again.',
      denied:
        'SuperOffice did not let you in. If it was not you who said no, your administrator may have to approve Chat Presence first.',
      unreachable: "Can't reach the sign-in page of SuperOffice Online. Check your network, and try again.",
      untrustedServer:
        'This computer does not trust the certificate of the sign-in page of SuperOffice Online. Ask your IT people.',
      untrustworthy: 'What came back from the browser could not be trusted, so it was not used. Try again.',
    },
    tenant: {
      unreachable: (host: string) =>
        `Can't reach ${host}. Check the address, and that you are on the right network.`,
      timeout: (host: string) => `${host} takes too long to answer. Try again in a while.`,
      insecure: (host: string) =>
        `No safe connection (https) to ${host} can be made. Check the address, or ask your IT people.`,
      proxy: (host: string) => `Your network's proxy does not let us through to ${host}. Ask your IT people.`,
      proxySignIn: (host: string) =>
        `Your network's proxy wants a name and a password before it leads to ${host}. Ask your IT people.`,
      redirected: (host: string) =>
        `${host} sends us to another address. Write the one that leads straight to SuperOffice.`,
      webPage: (host: string) =>
        `${host} answers with a web page, not with data. Check the address; many end in /SuperOffice.`,
      notFound: (host: string) =>
        `No SuperOffice was found at ${host}. Check the address; many end in /SuperOffice.`,
      serverError: (host: string) => `Something went wrong at ${host}. Try again in a while.`,
      unreadable: (host: string) => `We could not read the answer of ${host}. Check the address.`,
    },
    throttledSeconds: (seconds: number) =>
      `SuperOffice asks us to wait. Try again in ${number(seconds)} ${counted(seconds, 'second', 'seconds')}.`,
    throttledMinutes: (minutes: number) =>
      `SuperOffice asks us to wait. Try again in ${number(minutes)} ${counted(minutes, 'minute', 'minutes')}.`,
    moved: (host: string) => `This SuperOffice is no longer at ${host}. Ask for its new address.`,
    maintenance: 'SuperOffice is in maintenance. Try again in a while.',
    maintenanceUntil: (time: string) => `SuperOffice is in maintenance. Try again after ${time}.`,
    suspended: 'This SuperOffice is suspended. Ask your SuperOffice administrator.',
    deleted: 'This SuperOffice no longer exists. Ask your SuperOffice administrator.',
    signIn: {
      password: 'SuperOffice refused the name or the password. Check both.',
      ticket: 'SuperOffice refused the ticket. It may have run out, or need an application token beside it.',
      bearer: 'SuperOffice refused the access token. It may have run out; get a new one.',
      session: 'SuperOffice refused the browser session. It may have ended; copy the cookies again.',
      openId: 'SuperOffice did not take the sign-in. Try again.',
    },
    refused:
      'SuperOffice does not let you see who is on chat. Ask your administrator for the right or the chat licence.',
    notKept: 'Your sign-in could not be kept on this computer. Clear the tick, and connect again.',
  },
};
