import { list, number } from './numbers.ts';

export const tray = {
  starting: 'Looking for your colleagues…',
  lastSeen: (time: string) => `last seen ${time}, reconnecting`,
  unreachable: "Can't reach SuperOffice, trying again",
  /** The same, where something stands in the way; the popup says what. */
  lastSeenBlocked: (time: string) => `last seen ${time}, open to see why`,
  blocked: "Can't reach SuperOffice, open to see why",
  signIn: 'Sign-in needed',
  stopped: 'SuperOffice does not let us look',
  maintenance: 'SuperOffice is in maintenance',
  maintenanceUntil: (time: string) => `SuperOffice is in maintenance, next check ${time}`,
  suspended: 'Your SuperOffice is suspended',
  deleted: 'Your SuperOffice no longer exists',
  notConnected: 'Not connected',
  /** At least one topic; more than two would not fit into the line. */
  uncovered: (names: readonly string[]) =>
    names.length > 2
      ? `${number(names.length)} topics are uncovered`
      : `${list(names)} ${names.length === 1 ? 'is' : 'are'} uncovered`,
  /** `time` null: until the person resumes. */
  paused: (time: string | null) => (time === null ? 'Paused' : `Paused until ${time}`),
  /** `time` null: it is not known until when. */
  quiet: (time: string | null) => (time === null ? 'Quiet hours' : `Quiet until ${time}`),
  doNotDisturb: 'Do not disturb is on',
  missed: "notifications don't show here: open to see",
  open: 'Open',
  topics: 'Topics',
  topic: {
    present: (name: string, present: number) => `${name} · ${number(present)} present`,
    uncovered: (name: string) => `${name} · uncovered`,
    closed: (name: string) => `${name} · closed`,
  },
  moreTopics: (count: number) => `and ${number(count)} more in the list`,
  pause: 'Pause notifications',
  pauseFor: {
    halfHour: '30 minutes',
    hour: '1 hour',
    untilMorning: 'Until tomorrow 08:00',
    untilResumed: 'Until I resume',
  },
  resume: 'Resume notifications',
  why: 'Why was I (not) told?',
  connect: 'Connect to SuperOffice…',
  refresh: 'Refresh',
  settings: 'Settings…',
  help: 'Help',
  logFolder: 'Open log folder',
  about: 'About Chat Presence',
  quit: 'Quit',
};
