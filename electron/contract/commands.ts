import * as v from 'valibot';
import { pauseLengths } from '../presence/notices/hush.ts';
import { agentOrders } from '../presence/agent-order.ts';
import { longestSearch } from '../presence/agent-search.ts';
import { chatsSchema, most, privacySchema, quietHoursSchema, standingRuleSchema } from './wishes.ts';
import {
  busyFromSchema,
  languageChoiceSchema,
  lookSchema,
  pollSecondsSchema,
  sectionSchema,
  shortcutSchema,
} from './general.ts';
import { int32 } from './whole-number.ts';

/** Longer than any address, name, ticket or set of cookies. Characters. */
const longestField = 16_384;
const field = v.pipe(v.string(), v.maxLength(longestField));

/** What is typed to connect to a tenant; what is wrong with it is told by the attempt itself. */
const connectSchema = v.strictObject({
  address: field,
  signIn: v.variant('kind', [
    v.strictObject({ kind: v.literal('password'), username: field, password: field }),
    v.strictObject({ kind: v.literal('ticket'), ticket: field, appToken: field }),
    v.strictObject({ kind: v.literal('bearer'), token: field }),
    v.strictObject({ kind: v.literal('session'), cookie: field, xsrfToken: field }),
  ]),
  /** Keep the sign-in on this computer, encrypted; else it is for this session only. */
  keep: v.boolean(),
});

/** What a renderer may ask of main: each command with the schema of its one argument. */
export const commandSchemas = {
  /** The page has drawn its first state and may be shown. */
  ready: v.undefined(),
  /** Close this window. */
  close: v.undefined(),
  /** Look at the tenant now. */
  refresh: v.undefined(),
  /** My own switch: present, or away. */
  setMyPresence: v.boolean(),
  /** "Got it": a remark need not be shown again. */
  dismissRemark: v.picklist([
    'settingsSetAside',
    'settingsNewer',
    'settingsReadOnly',
    'settingsNotKept',
    'signInNotKept',
    'noToasts',
    'noTray',
    'daysNotKept',
    'daysNotRemoved',
    'switchNotSaved',
  ]),
  /** Open the Welcome window, for a new account. */
  openWelcome: v.undefined(),
  /** Open the Welcome window, filled in with what is known of the account that is signed out. */
  signInAgain: v.undefined(),
  /** Without a section: the one on show, or the first. */
  openSettings: v.optional(sectionSchema),
  connect: connectSchema,
  /** Sign in to SuperOffice Online in the browser. */
  connectOnline: v.strictObject({
    environment: v.picklist(['online', 'qaonline', 'sod']),
    keep: v.boolean(),
  }),
  cancelConnect: v.undefined(),
  /** Trust this certificate for the server that was just tried, and try again. */
  trustCertificate: v.strictObject({
    fingerprint: v.pipe(v.string(), v.regex(/^[0-9A-F]{2}(:[0-9A-F]{2}){31}$/)),
  }),
  distrustCertificate: v.strictObject({ host: field, fingerprint: field }),
  /** "Look around with demo data." */
  lookAround: v.undefined(),
  signOut: v.undefined(),
  /** This agent is me; null: find out by yourself. */
  chooseMyself: v.nullable(int32),
  /** Show the agents of this topic only; null: all. */
  showTopic: v.nullable(int32),
  orderBy: v.picklist(agentOrders),
  /** Open this agent's row; null: none. */
  openAgent: v.nullable(int32),
  /** Show only those who are found by this. */
  searchFor: v.pipe(v.string(), v.maxLength(longestSearch)),
  /** The favourites stand in this order; null: in the order of the list. */
  arrangeFavourites: v.nullable(v.pipe(v.array(int32), v.maxLength(most.agents))),
  setFavourite: v.strictObject({ id: int32, favourite: v.boolean() }),
  /** "Tell me when" of one agent; `wish` null: no longer. */
  wishForAgent: v.strictObject({
    id: int32,
    occasion: v.picklist(['arrival', 'leaving', 'freeEnough']),
    wish: v.nullable(v.strictObject({ once: v.boolean(), atMost: chatsSchema })),
  }),
  pause: v.picklist(pauseLengths),
  resume: v.undefined(),
  /** "Got it", of the notices that no toast could be shown for. */
  dismissMissed: v.undefined(),
  /** Open "Why was I (not) told?"; of this agent alone, or of everybody. */
  openWhy: v.nullable(int32),
  /** Keep the popup open when the person looks elsewhere, or no longer. */
  setPinned: v.boolean(),
  /** Put this text on the clipboard. */
  copyText: v.pipe(v.string(), v.maxLength(200_000)),
  setRule: standingRuleSchema,
  setQuietHours: quietHoursSchema,
  setPrivacy: privacySchema,
  setSound: v.boolean(),
  /** Keep seven days of what was observed on this computer, or no longer. */
  setKeepDays: v.boolean(),
  wipeDays: v.undefined(),
  /** "Show me one." */
  showOne: v.undefined(),
  /** Open the tenant's own web client in the browser. */
  openTenant: v.undefined(),
  /** How to use the keyboard need never be said again. */
  dismissHint: v.undefined(),
  /** Go to this section of Settings. */
  showSection: sectionSchema,
  setPollSeconds: pollSecondsSchema,
  setBusyFrom: busyFromSchema,
  setStartAtLogin: v.boolean(),
  /** The next keys pressed are to be the shortcut, or no longer. */
  recordShortcut: v.boolean(),
  /** Open the popup with these keys from anywhere; empty: with none. */
  setShortcut: shortcutSchema,
  setLook: lookSchema,
  setLanguage: languageChoiceSchema,
  /** Make the checks of Diagnostics. */
  runChecks: v.undefined(),
  copyReport: v.undefined(),
  saveReport: v.undefined(),
  /** Show where the report was saved. */
  showReport: v.undefined(),
  /** Keep the app up to date, or no longer. */
  setUpdates: v.boolean(),
  /** Look for a newer version of the app now. */
  lookForUpdates: v.undefined(),
  /** End the app, and start the version that is ready. */
  restartForUpdate: v.undefined(),
} as const;

export type CommandName = keyof typeof commandSchemas;

export type CommandArgument<Name extends CommandName> = v.InferOutput<(typeof commandSchemas)[Name]>;

/** What main does for each command. */
export type CommandHandlers<Name extends CommandName = CommandName> = {
  readonly [Each in Name]: (argument: CommandArgument<Each>) => void;
};

/** Whether this is a command's name. */
export function isCommandName(name: unknown): name is CommandName {
  return typeof name === 'string' && Object.hasOwn(commandSchemas, name);
}
