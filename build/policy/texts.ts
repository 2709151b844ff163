/** What administrators read of a field, in English. */
export interface FieldText {
  /** A few words, as in the editor of Group Policy. */
  readonly title: string;
  readonly description: string;
  readonly examples: readonly unknown[];
}

/** Of every field. */
export const fieldTexts: Readonly<Record<string, FieldText>> = {
  address: {
    title: 'Address of SuperOffice',
    description:
      'Where SuperOffice runs on your own server. People see it in the form and cannot change it; accounts elsewhere rest until this is lifted. Not together with environment or tenantId.',
    examples: ['https://crm.example.com/SuperOffice'],
  },
  environment: {
    title: 'Environment of SuperOffice Online',
    description:
      'Where in SuperOffice Online people sign in: online (production), qaonline (stage) or sod (development). Not together with address.',
    examples: ['online'],
  },
  tenantId: {
    title: 'Customer ID at SuperOffice Online',
    description:
      'The tenant of SuperOffice Online that people sign in to. Accounts elsewhere rest until this is lifted. Not together with address.',
    examples: ['Cust12345'],
  },
  clientId: {
    title: 'Client ID at SuperOffice Online',
    description:
      'What SuperOffice Online knows this application by. It counts from the next sign-in on; whoever is signed in stays so.',
    examples: ['0123456789abcdef0123456789abcdef'],
  },
  signIns: {
    title: 'Ways to sign in',
    description:
      'The ways to sign in that are allowed, one or more: openId (with the browser, for SuperOffice Online), password, ticket, bearer (access token) and session (browser session). All others are neither offered nor used.',
    examples: [['openId'], ['password', 'ticket']],
  },
  pollSeconds: {
    title: 'Seconds between two looks',
    description: 'How often SuperOffice is asked who is present, in seconds.',
    examples: [60],
  },
  busyFrom: {
    title: 'Chats from which on somebody is busy',
    description: 'From how many chats on an agent counts as busy.',
    examples: [3],
  },
  privacy: {
    title: 'Names in notifications',
    description: 'How much of names a notification shows: full, firstNames, or counts (numbers only).',
    examples: ['firstNames'],
  },
  sound: {
    title: 'Sound of notifications',
    description: 'Whether notifications make a sound.',
    examples: [false],
  },
  keepDays: {
    title: 'Keeping seven days',
    description: "Whether what was seen of the last seven days is kept in people's profiles.",
    examples: [false],
  },
  startAtLogin: {
    title: 'Start when people sign in to the computer',
    description: 'Whether the app starts by itself when people sign in to the computer.',
    examples: [true],
  },
  updates: {
    title: 'Updates',
    description: 'Whether the app looks for new versions of itself and gets them.',
    examples: [false],
  },
  rules: {
    title: 'Rules of notifications',
    description:
      'What people are told of, one rule for each occasion: arrival, leaving, freeEnough, topicLost, topicGained, topicBusy or topicFree. An occasion that is not here is left to the person.',
    examples: [
      [
        { occasion: 'arrival', on: false, scope: { kind: 'mine' }, whom: 'anyone' },
        { occasion: 'topicLost', on: true, scope: { kind: 'mine' } },
      ],
    ],
  },
};
