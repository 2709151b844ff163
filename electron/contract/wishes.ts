import * as v from 'valibot';
import type { Weekday } from '../presence/notices/hush.ts';
import type { AgentOccasion, TopicOccasion } from '../presence/notices/rule.ts';
import { chatsLimits } from './limits.ts';
import { int32 as id, wholeNumber } from './whole-number.ts';

/** What a person may wish for in matters of notices, as schemas for commands, settings and policy alike. */

/** How many of each are kept: more than any person has. */
export const most = { agents: 2_000, topics: 2_000, spans: 50 };

/** A number of chats in a rule. */
export const chatsSchema = wholeNumber(chatsLimits);

const scopeSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('mine') }),
  v.strictObject({ kind: v.literal('all') }),
  v.strictObject({
    kind: v.literal('chosen'),
    topics: v.pipe(v.array(id), v.maxLength(most.topics)),
  }),
]);

const standing = { on: v.boolean(), once: v.boolean(), scope: scopeSchema };
const whomSchema = v.picklist(['anyone', 'favourites']);

/** A rule that everybody has, on or off; one for each occasion. */
export const standingRuleSchema = v.variant('occasion', [
  v.strictObject({ ...standing, occasion: v.picklist(['arrival', 'leaving']), whom: whomSchema }),
  v.strictObject({
    ...standing,
    occasion: v.literal('freeEnough'),
    whom: whomSchema,
    atMost: chatsSchema,
  }),
  v.strictObject({
    ...standing,
    occasion: v.picklist([
      'topicLost',
      'topicGained',
      'topicBusy',
      'topicFree',
    ] satisfies readonly TopicOccasion[]),
  }),
]);

export type StandingRule = v.InferOutput<typeof standingRuleSchema>;

const minute = wholeNumber({ least: 0, most: 1439 });
const weekday = v.picklist([1, 2, 3, 4, 5, 6, 7] satisfies readonly Weekday[]);

export const quietHoursSchema = v.strictObject({
  on: v.boolean(),
  spans: v.pipe(
    v.array(v.strictObject({ days: v.pipe(v.array(weekday), v.maxLength(7)), from: minute, to: minute })),
    v.maxLength(most.spans),
  ),
});

/** How much of names a toast shows. */
export const privacySchema = v.picklist(['full', 'firstNames', 'counts']);

export type Privacy = v.InferOutput<typeof privacySchema>;

/** What a person wishes of one tenant's agents and topics; their numbers mean nothing at another. */
export const tenantWishesSchema = v.strictObject({
  /** Nobody twice, which is what the windows count on. */
  favourites: v.pipe(
    v.array(id),
    v.maxLength(most.agents),
    v.transform((ids) => [...new Set(ids)]),
  ),
  /** One of each kind for an agent: the last. */
  agents: v.pipe(
    v.array(
      v.strictObject({
        id,
        occasion: v.picklist(['arrival', 'leaving', 'freeEnough'] satisfies readonly AgentOccasion[]),
        once: v.boolean(),
        atMost: chatsSchema,
      }),
    ),
    v.maxLength(most.agents),
    v.transform((wishes) => [
      ...new Map(wishes.map((wish) => [`${wish.id} ${wish.occasion}`, wish])).values(),
    ]),
  ),
  /** Of standing rules whose scope is chosen topics: which. */
  chosen: v.record(v.pipe(v.string(), v.maxLength(32)), v.pipe(v.array(id), v.maxLength(most.topics))),
  /** The favourites stand as the person has put them; else in the order of the list. */
  arranged: v.optional(v.boolean()),
  /** The one topic whose agents are shown; missing: all are. */
  topic: v.optional(id),
});

export type TenantWishes = v.InferOutput<typeof tenantWishesSchema>;

/** Nothing in particular. */
export const noWishes: TenantWishes = { favourites: [], agents: [], chosen: {} };

/** The standing rules of somebody who changed nothing: anyone in my topics comes online. */
export const defaultRules: readonly StandingRule[] = [
  { occasion: 'arrival', on: true, once: false, scope: { kind: 'mine' }, whom: 'anyone' },
  { occasion: 'freeEnough', on: false, once: false, scope: { kind: 'mine' }, whom: 'anyone', atMost: 1 },
  { occasion: 'leaving', on: false, once: false, scope: { kind: 'mine' }, whom: 'anyone' },
  { occasion: 'topicLost', on: false, once: false, scope: { kind: 'mine' } },
  { occasion: 'topicGained', on: false, once: false, scope: { kind: 'mine' } },
  { occasion: 'topicBusy', on: false, once: false, scope: { kind: 'mine' } },
  { occasion: 'topicFree', on: false, once: false, scope: { kind: 'mine' } },
];

/** A standing rule as it is in force. */
export type RuleShown = StandingRule & {
  /** Set by the organisation's policy. */
  readonly locked: boolean;
};
