import * as v from 'valibot';
import {
  busyFromSchema,
  languageChoiceSchema,
  lookSchema,
  pollSecondsSchema,
  shortcutSchema,
} from '../contract/general.ts';
import { agentOrders } from '../presence/agent-order.ts';
import { wholeNumber } from '../contract/whole-number.ts';
import {
  defaultRules,
  privacySchema,
  quietHoursSchema,
  standingRuleSchema,
  tenantWishesSchema,
} from '../contract/wishes.ts';

/** The version this app writes. Raise it together with a step in `migrations.ts`. */
export const settingsVersion = 2;

const wallTime = wholeNumber({ least: 0, most: 8.64e15 });

/** Desktops are no larger than 16 bits of a signed number, whatever of them is left of the primary display. */
const displayPoint = wholeNumber({ least: -32_768, most: 32_767 });

/** Each setting's limits. */
export const settingSchemas = {
  /** Seconds between two polls. */
  pollSeconds: pollSecondsSchema,
  /** From how many chats on an agent counts as busy. */
  busyFrom: busyFromSchema,
  /** Keys that open the popup from anywhere; empty: none. */
  shortcut: shortcutSchema,
  look: lookSchema,
  language: languageChoiceSchema,
  /** The application's id at SuperOffice Online; empty: the one this build was made with. */
  clientId: v.pipe(v.string(), v.regex(/^[\x21-\x7e]*$/), v.maxLength(256)),
  /** What to do without an account: the person was not asked yet, wants the demo, or nothing. */
  withoutAccount: v.picklist(['unasked', 'demo', 'nothing']),
  /** The standing rules; an occasion that is missing has its default. */
  rules: v.pipe(v.array(standingRuleSchema), v.maxLength(7)),
  quietHours: quietHoursSchema,
  /** No notifications between these, ms since 1970; `until` null: until the person resumes. */
  pause: v.nullable(v.strictObject({ from: wallTime, until: v.nullable(wallTime) })),
  /** How much of names a toast shows. */
  privacy: privacySchema,
  /** Whether toasts make a sound. */
  sound: v.boolean(),
  /** Whether seven days of what was observed are kept in the profile. */
  keepDays: v.boolean(),
  /** Whether the app keeps itself up to date. */
  updates: v.boolean(),
  /** Of the agents in the popup's list. */
  order: v.picklist(agentOrders),
  /** Whether the person knows how to use the keyboard. */
  hintSeen: v.boolean(),
  /** Whether the popup stays when the person looks elsewhere. */
  pinned: v.boolean(),
  /** Where the popup was dragged to, its top left corner in display points; null: nowhere. */
  popupAt: v.nullable(v.strictObject({ x: displayPoint, y: displayPoint })),
  /** What is wished of one tenant's agents and topics, by a key that names nobody. */
  tenants: v.record(v.pipe(v.string(), v.maxLength(64)), tenantWishesSchema),
} as const;

export type Settings = {
  readonly [Name in keyof typeof settingSchemas]: v.InferOutput<(typeof settingSchemas)[Name]>;
};

export const defaultSettings: Settings = {
  pollSeconds: 30,
  busyFrom: 4,
  shortcut: '',
  look: 'system',
  language: 'system',
  clientId: '',
  withoutAccount: 'unasked',
  rules: [...defaultRules],
  quietHours: { on: false, spans: [{ days: [1, 2, 3, 4, 5], from: 17 * 60, to: 8 * 60 }] },
  pause: null,
  privacy: 'full',
  sound: true,
  keepDays: false,
  updates: true,
  order: 'name',
  hintSeen: false,
  pinned: false,
  popupAt: null,
  tenants: {},
};
