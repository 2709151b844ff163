import type { PauseLength } from '../../../electron/presence/notices/hush.ts';

/** The popup's bell. */
export const bell = {
  on: 'Notifications are on',
  /** Without a time where the end is not known. */
  paused: (time: string | null) => (time === null ? 'Paused' : `Paused until ${time}`),
  quietHours: (time: string | null) => (time === null ? 'Quiet hours' : `Quiet until ${time}`),
  doNotDisturb: (time: string | null) => (time === null ? 'Do not disturb' : `Do not disturb until ${time}`),
  /** Beside a bell that is seen to be silent; ends what is said of it in full. */
  until: (time: string) => `until ${time}`,
  pause: {
    halfHour: 'Pause for 30 minutes',
    hour: 'Pause for 1 hour',
    untilMorning: 'Pause until tomorrow 08:00',
    untilResumed: 'Pause until I resume',
  } satisfies Record<PauseLength, string>,
  resume: 'Resume now',
  why: 'Why was I (not) told?',
  missed: 'What could not be shown as a notification:',
  /** The same, where it is news that this desktop shows none. */
  keptHere: 'This desktop shows no notifications, so they are kept here:',
};
