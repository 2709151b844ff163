import type { TransientCause } from '../../../electron/presence/failure.ts';

const passing: Record<TransientCause, (host: string) => string> = {
  unreachable: () => "Can't reach SuperOffice.",
  timeout: () => 'SuperOffice takes too long to answer.',
  insecure: (host) => `No safe connection to ${host} can be made. Ask your IT people.`,
  proxy: () => "Your network's proxy does not let us through. Ask your IT people.",
  proxySignIn: () => "Your network's proxy wants a name and a password. Ask your IT people.",
  redirected: (host) => `${host} sends us to another address. Check the address.`,
  webPage: (host) => `${host} answers with a web page, not with data. Check the address.`,
  notFound: (host) => `No chat was found at ${host}. Check the address.`,
  serverError: () => 'Something went wrong in SuperOffice.',
  unreadable: () => "We could not read SuperOffice's answer.",
};

/** What is wrong with the connection, and what a person can do about it. */
export const trouble = {
  passing: (cause: TransientCause, host: string) => passing[cause](host),
  throttled: 'SuperOffice asks us to wait.',
  moved: (host: string) => `Your SuperOffice is no longer at ${host}. Check the address.`,
  untrusted: (host: string, subject: string, issuer: string) =>
    `This computer does not trust the certificate of ${host} (issued to ${subject} by ${issuer}).`,
  askItPeople: 'Ask your IT people.',
  maintenance: 'SuperOffice is in maintenance.',
  suspended: 'This SuperOffice is suspended. Ask your SuperOffice administrator.',
  deleted: (host: string) => `${host} no longer exists. Connect to the SuperOffice you use now.`,
  signedOut: {
    password: 'SuperOffice no longer accepts your name and password.',
    ticket: 'SuperOffice refused your ticket. It may have run out.',
    bearer: 'SuperOffice refused your access token. It may have run out.',
    session: 'SuperOffice refused your browser session. It may have ended.',
    openId: 'You are signed out of SuperOffice.',
  },
  /** The same, where the sign-in comes from the environment of this run. */
  signedOutInEnvironment: {
    password:
      'SuperOffice refused the name or the password. Correct SUPEROFFICE_USERNAME and SUPEROFFICE_PASSWORD, and start again.',
    ticket: 'SuperOffice refused the ticket. It may have run out; get a new one and start again.',
    bearer: 'SuperOffice refused the access token. It may have run out; get a new one and start again.',
    session: 'SuperOffice refused the browser session. It may have ended; get a new one and start again.',
    openId: 'You are signed out of SuperOffice. Start again.',
  },
  sealed: "Your keyring is locked, so your sign-in can't be opened. Unlock it, and try again.",
  refused: 'SuperOffice does not let this user see who is on chat. Ask for the right or the chat licence.',
  notAllowed: 'SuperOffice does not let you do that.',
};
