import type { Weekday } from '../../../electron/presence/notices/hush.ts';
import { number } from './numbers.ts';

/** Settings › Notifications. */
export const notices = {
  title: 'Notifications',
  setByOrganisation: 'Set by your organisation',
  desktopSilent: 'Your computer shows no notifications just now.',

  tellMeWhen: 'Tell me when',
  whom: { label: 'Whom', anyone: 'Anyone', favourites: 'Favourites only' },
  scope: { label: 'Topics', mine: 'My topics', all: 'All topics', chosen: 'Chosen topics…' },
  often: { label: 'How often', eachTime: 'Each time', once: 'Once, then off' },
  topics: {
    legend: (rule: string) => `Topics for: ${rule}`,
    find: 'Find a topic',
    mine: 'mine',
    chosen: (count: number, total: number) => `${number(count)} of ${number(total)} chosen`,
    noneChosen: 'Choose at least one topic.',
    noneFits: 'No topic with that name.',
    noneKnown: 'Topics are known once you are connected.',
  },

  agentRules: 'Rules for single colleagues',
  agentRulesHint: 'To add one, open a colleague in the list and choose when to be told.',
  remove: 'Remove',
  removeWhat: (what: string) => `Remove: ${what}`,

  quietHours: 'Quiet hours',
  quietHoursOn: 'No notifications during these hours',
  days: 'Days',
  day: {
    1: { short: 'Mo', long: 'Monday' },
    2: { short: 'Tu', long: 'Tuesday' },
    3: { short: 'We', long: 'Wednesday' },
    4: { short: 'Th', long: 'Thursday' },
    5: { short: 'Fr', long: 'Friday' },
    6: { short: 'Sa', long: 'Saturday' },
    7: { short: 'Su', long: 'Sunday' },
  } satisfies Record<Weekday, { readonly short: string; readonly long: string }>,
  from: 'from',
  until: 'until',
  nextDay: 'the next day',
  timeProblem: 'Type a time such as 17:30.',
  noDay: 'Choose at least one day.',
  span: (days: string, from: string, to: string) => `${days} ${from} to ${to}`,
  noSpan: 'No hours are set yet, so you are told as usual.',
  addSpan: 'Add hours',

  shows: 'What a notification shows',
  privacy: {
    label: 'Names',
    full: { label: 'Names in full', example: 'Anna Berg is online' },
    firstNames: { label: 'First names', example: 'Anna is online' },
    counts: { label: 'Numbers only', example: 'A colleague is online' },
  },
  sound: 'Sound',
  showOne: 'Show me one',
  shownOne: {
    underway: 'On its way…',
    shown: 'Sent. If you did not see it, look at the notification settings of your computer.',
    failed: 'This desktop did not show it. The list keeps what you miss.',
  },

  kept: 'What is kept',
  keepDays: 'Keep seven days on this computer',
  keepDaysHint:
    'When colleagues came and went, and how many chats they had. It stays in your profile on this computer. Each day is deleted after a week, and all of it when you switch this off.',
  wipe: 'Delete what is kept',
  wipeAsk: 'Delete what is kept of the last seven days?',
  wipeHint: 'This cannot be undone.',
  wipeNow: 'Delete',
  wipeNot: 'Keep it',
  wiped: 'Deleted.',
  notWiped: 'It could not be deleted. Close other programs, and try again.',
};
