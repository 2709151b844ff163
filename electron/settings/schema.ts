import * as v from 'valibot';

/** The version this app writes. Raise it together with a step in `migrations.ts`. */
export const settingsVersion = 1;

const wholeNumber = v.pipe(v.number(), v.integer());

/** Each setting's limits. */
export const settingSchemas = {
  /** Seconds between two polls. SuperOffice's own client asks every 15 s; nobody needs more. */
  pollSeconds: v.pipe(wholeNumber, v.minValue(15), v.maxValue(300)),
  /** From how many chats on an agent counts as busy. The tenant knows no maximum. */
  busyFrom: v.pipe(wholeNumber, v.minValue(1), v.maxValue(99)),
  /** The application's id at SuperOffice Online; empty: the one this build was made with. */
  clientId: v.pipe(v.string(), v.regex(/^[\x21-\x7e]*$/), v.maxLength(256)),
  /** What to do without an account: the person was not asked yet, wants the demo, or nothing. */
  withoutAccount: v.picklist(['unasked', 'demo', 'nothing']),
} as const;

export type Settings = {
  readonly [Name in keyof typeof settingSchemas]: v.InferOutput<(typeof settingSchemas)[Name]>;
};

export const defaultSettings: Settings = {
  pollSeconds: 30,
  busyFrom: 4,
  clientId: '',
  withoutAccount: 'unasked',
};
