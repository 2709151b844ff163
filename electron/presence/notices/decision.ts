import type { Happening } from './happening.ts';
import type { RuleId } from './rule.ts';

/** Why somebody is not told of what happened. */
export type Silence =
  /** The first look is a baseline, not news. */
  | 'firstLook'
  /** It is not known when it happened: there was no look for longer than two polls. */
  | 'afterOutage'
  /** How things were before is not known: a blank, an unreadable row, or not seen since an outage. */
  | 'firstSeen'
  /** It is me, or it is owed to me alone. */
  | 'myself'
  /** Was away for so short a time that nobody was told of that either. */
  | 'briefAbsence'
  /** No rule that is switched on waits for this. */
  | 'noRule'
  /** A rule waits for this, but only in other topics. */
  | 'otherTopics'
  /** A rule waits for this, but only with favourites or with somebody else. */
  | 'otherAgents'
  /** A rule waits for this, but only with fewer chats. */
  | 'tooManyChats'
  /** The same was told a short time ago. */
  | 'coolDown'
  | Hush;

/** What keeps everything silent for a while. */
export type Hush =
  /** The screen is locked; what comes of it is in the digest afterwards. */
  | 'locked'
  /** The person has paused notifications. */
  | 'paused'
  | 'quietHours'
  /** The desktop's own. */
  | 'doNotDisturb';

export type Verdict =
  /** In a toast of its own look, or in the one digest after an absence; `rules` are those that asked for it. */
  | { readonly told: true; readonly as: 'toast' | 'digest'; readonly rules: readonly RuleId[] }
  | { readonly told: false; readonly why: Silence };

/** What was decided about something that happened, and why. */
export interface Decision {
  readonly happening: Happening;
  readonly verdict: Verdict;
}
