import type { SectionName } from '../../../electron/presence/sections.ts';
import { counted, number } from './numbers.ts';

export const popup = {
  demo: 'Demo',
  connectFromDemo: 'Connect…',
  sections: {
    favourites: 'Favourites',
    present: 'Present',
    awayChatting: 'Away but chatting',
    away: 'Away',
    unknown: 'Not known',
  } satisfies Record<SectionName, string>,
  switchNotSaved: (why: string) => `Your switch stays as it was. ${why}`,
  presence: { present: 'present', away: 'away', unknown: 'presence not known' },
  chatsUnknown: 'chats not known',
  justNow: 'just now',
  secondsAgo: (seconds: number) => `${number(seconds)}\u00a0s ago`,
  minutesAgo: (minutes: number) => `${number(minutes)} min ago`,
  at: (time: string) => `at ${time}`,
  nobodyHere: 'No chat agents yet',
  nobodyHereHint: 'Agents show up here once SuperOffice lists them for chat.',
  notConnected: 'Not connected',
  notConnectedHint: 'Connect to see who takes chats.',
  connect: 'Connect to SuperOffice…',
  whoAmI: "We don't know which one is you.",
  sayWhoIAm: 'Choose yourself',
  tryingAgainIn: (seconds: number) => `Trying again in ${number(seconds)}\u00a0s.`,
  tryingAgainAt: (time: string) => `Trying again at ${time}.`,
  tryingAgain: 'Trying again…',
  nextCheckAt: (time: string) => `Next check at ${time}.`,
  seenAt: (time: string) => `What you see is from ${time}.`,
  dropped: (count: number) =>
    `${number(count)} ${counted(count, 'agent', 'agents')} could not be read and ${counted(count, 'is', 'are')} left out.`,
  settingsSetAside: (file: string) =>
    `Your settings could not be read in full. They were kept as ${file}; what was unusable is back to its default.`,
  settingsNewer:
    'Your settings are of a newer Chat Presence. This one uses what it can of them, and leaves the rest as it is.',
  settingsReadOnly: (folder: string) =>
    `Settings cannot be kept in ${folder}. What is unreadable there is at its default.`,
  settingsNotKept: (folder: string) =>
    `Settings cannot be kept in ${folder}, so this change ends with this session.`,
  signInNotKept:
    'Your sign-in was renewed but could not be kept on this computer. You may have to sign in again at the next start.',
  noToasts: "This desktop shows no notifications. You'll find them here instead.",
  daysNotKept: 'What is seen cannot be kept on this computer, so it is there until you quit.',
  daysNotRemoved: 'What was kept of earlier days could not be deleted. Close other programs, and try again.',
  tryNow: 'Try now',
  signInAgain: 'Sign in again',
  tryAgain: 'Try again',
  connectElsewhere: 'Connect…',
  seeCertificate: 'See certificate',
  refresh: 'Refresh',
  settings: 'Settings',
  gotIt: 'Got it',
  you: 'you',
};
