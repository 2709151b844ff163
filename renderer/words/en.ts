import type { TransientCause } from '../../electron/presence/failure.ts';
import type { SectionName } from '../../electron/presence/sections.ts';

const plural = new Intl.PluralRules('en');
const time = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

function chats(count: number): string {
  return `${count} ${plural.select(count) === 'one' ? 'chat' : 'chats'}`;
}

const troubles: Record<TransientCause, (host: string) => string> = {
  unreachable: () => "Can't reach SuperOffice.",
  timeout: () => 'SuperOffice takes too long to answer.',
  certificate: (host) => `The certificate of ${host} is not trusted by this computer. Ask your IT people.`,
  proxy: () => "Your network's proxy does not let us through. Ask your IT people.",
  redirected: (host) => `${host} sends us to another address. Check the address.`,
  webPage: (host) => `${host} answers with a web page, not with data. Check the address.`,
  notFound: (host) => `No chat was found at ${host}. Check the address.`,
  serverError: () => 'SuperOffice reports a fault of its own.',
  unreadable: () => 'SuperOffice gave an answer that makes no sense.',
};

/** English: the words of the popup, the tray and the toasts. */
export const en = {
  /** ISO 639-1; also what the tenant is asked to speak. */
  language: 'en',
  appName: 'Chat Presence',

  chats,
  /** `12:04`, as this language writes it. */
  clockTime: (wall: number) => time.format(wall),
  presentOf: (present: number, total: number) => `${present} of ${total} present`,
  /** My own switch. */
  iAmPresent: 'I am present',
  /** A topic whose name the tenant does not tell. */
  namelessTopic: (id: number) => `Topic ${id}`,
  namelessAgent: (id: number) => `Agent ${id}`,

  toast: {
    online: (name: string) => `${name} is online`,
    manyOnline: (count: number) => `${count} colleagues came online`,
    andMore: (names: readonly string[], more: number) =>
      more === 0 ? names.join(', ') : `${names.join(', ')} and ${more} more`,
    open: 'Open',
  },

  tray: {
    starting: 'Looking for your colleagues…',
    lastSeen: (time: string) => `last seen ${time}, reconnecting`,
    unreachable: "Can't reach SuperOffice, trying again",
    signIn: 'Sign-in needed',
    stopped: 'SuperOffice does not let us look',
    open: 'Open',
    refresh: 'Refresh',
    logFolder: 'Open log folder',
    quit: 'Quit',
  },

  popup: {
    demo: 'Demo data',
    sections: {
      present: 'Present',
      awayChatting: 'Away but chatting',
      away: 'Away',
      unknown: 'Not known',
    } satisfies Record<SectionName, string>,
    mySwitch: { on: "I'm present", off: "I'm away" },
    switchNotSaved: (why: string) => `Your switch stays as it was. ${why}`,
    presence: { present: 'present', away: 'away', unknown: 'presence not known' },
    chatsUnknown: 'chats not known',
    justNow: 'just now',
    secondsAgo: (seconds: number) => `${seconds} s ago`,
    minutesAgo: (minutes: number) => `${minutes} min ago`,
    at: (time: string) => `at ${time}`,
    nobodyHere: 'Nobody may answer chats yet',
    nobodyHereHint: 'Agents show up here once SuperOffice lists them for chat.',
    tryingAgainIn: (seconds: number) => `Trying again in ${seconds} s.`,
    tryingAgainAt: (time: string) => `Trying again at ${time}.`,
    tryingAgain: 'Trying again…',
    seenAt: (time: string) => `What you see is from ${time}.`,
    trouble: (cause: TransientCause, host: string) => troubles[cause](host),
    throttled: 'SuperOffice asks us to wait.',
    moved: (host: string) => `Your SuperOffice is no longer at ${host}. Check the address.`,
    signInRefused: {
      password:
        'SuperOffice refused the name or the password. Correct SUPEROFFICE_USERNAME and SUPEROFFICE_PASSWORD, and start again.',
      ticket: 'SuperOffice refused the ticket. It may have run out; get a new one and start again.',
      bearer: 'SuperOffice refused the access token. It may have run out; get a new one and start again.',
    },
    refused: 'SuperOffice does not let this user see who is on chat. Ask for the right or the chat licence.',
    notAllowed: 'SuperOffice does not let you do that.',
    dropped: (count: number) =>
      plural.select(count) === 'one'
        ? '1 agent could not be read and is left out.'
        : `${count} agents could not be read and are left out.`,
    settingsSetAside: (file: string) =>
      `Your settings could not be read in full. They were kept as ${file}; what was unusable is back to its default.`,
    settingsReadOnly: (folder: string) =>
      `Settings cannot be kept in ${folder}. What is unreadable there is at its default.`,
    noToasts: 'This desktop shows no notifications. You will see arrivals here only.',
    tryNow: 'Try now',
    refresh: 'Refresh',
    gotIt: 'Got it',
    you: 'you',
  },
};

/** What every language has to say. */
export type Words = typeof en;
