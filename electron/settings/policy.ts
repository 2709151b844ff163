import * as v from 'valibot';
import type { FixedConnection } from '../contract/fixed-connection.ts';
import type { Fixable } from '../contract/general.ts';
import { tenantApi } from '../contract/tenant-address.ts';
import type { OnlineEnvironment } from '../contract/welcome.ts';
import type { StandingRule } from '../contract/wishes.ts';
import { settingSchemas } from './schema.ts';

/**
 * What an organisation may have a reason to fix beside rules: what its tenant bears, what its people
 * are to call busy, and what may be seen or kept of colleagues. Look, language and shortcut are
 * everybody's own: who has to work with them knows best.
 */
const fixableSchemas = {
  pollSeconds: settingSchemas.pollSeconds,
  busyFrom: settingSchemas.busyFrom,
  privacy: settingSchemas.privacy,
  sound: settingSchemas.sound,
  keepDays: settingSchemas.keepDays,
  updates: settingSchemas.updates,
  /** Kept by the system, not among the settings. */
  startAtLogin: v.boolean(),
} as const satisfies Record<Fixable, v.GenericSchema>;

/** What is fixed, with its value; what is not here is left to the person. */
export type Fixed = {
  readonly [Name in keyof typeof fixableSchemas]?: v.InferOutput<(typeof fixableSchemas)[Name]>;
};

/** Where people connect to, and how; in the order in which one may leave no room for the next. */
const connectionSchemas = {
  address: v.pipe(
    v.string(),
    v.nonEmpty(),
    v.maxLength(2048),
    v.check((address) => tenantApi(address).ok),
  ),
  environment: v.picklist(['online', 'qaonline', 'sod'] satisfies readonly OnlineEnvironment[]),
  tenantId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/)),
  clientId: v.pipe(settingSchemas.clientId, v.nonEmpty()),
  signIns: v.pipe(
    v.array(v.picklist(['openId', 'password', 'ticket', 'bearer', 'session'])),
    v.nonEmpty(),
    v.maxLength(5),
  ),
} as const satisfies Record<keyof FixedConnection, v.GenericSchema>;

/** All that a policy may say beside rules. What administrators are given is made of this. */
export const policySchemas = { ...connectionSchemas, ...fixableSchemas };

/** The name of a thing that can be fixed beside rules. */
export type PolicyName = keyof typeof policySchemas;

/** Whether it is about where to connect to, and not among the settings. */
export function isOfConnection(name: string): name is keyof FixedConnection {
  return Object.hasOwn(connectionSchemas, name);
}

/** What the organisation has fixed for everybody on this computer. Nobody can change it. */
export interface Policy {
  /** At most one for each occasion. */
  readonly rules: readonly StandingRule[];
  readonly fixed: Fixed;
  readonly connection: FixedConnection;
}

/** Nothing is fixed. */
export const noPolicy: Policy = { rules: [], fixed: {}, connection: {} };
