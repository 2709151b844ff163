import { subjectOf, type Happening } from './happening.ts';

/** A toast to raise. One look never brings more than one. */
export interface Notice {
  readonly kind:
    | 'news'
    /** Of what happened while the person was away: the screen was locked, or the computer slept. */
    | 'digestAfterAbsence'
    /** Of what happened while the tenant could not be seen. */
    | 'digestAfterOutage';
  /** Toasts of one key are about the same thing: the newer replaces the older. */
  readonly key: string;
  readonly urgency: 'low' | 'normal';
  /** What is told, most important first; one or more. */
  readonly happenings: readonly Happening[];
}

/** Most important first; from the first that can wait on, nobody needs to be interrupted for it. */
const byWeight: readonly Happening['kind'][] = [
  'topicLost',
  'topicBusy',
  'arrival',
  'fewerChats',
  'topicGained',
  'topicFree',
  'leaving',
];
const firstThatCanWait = byWeight.indexOf('topicGained');

/** The one toast for all that was decided to be told in a look, or null. */
export function noticeOf(kind: Notice['kind'], told: readonly Happening[]): Notice | null {
  const happenings = [...told].sort(compare);
  const [first] = happenings;
  if (first === undefined) return null;
  if (kind !== 'news') return { kind, key: 'digest', urgency: 'low', happenings };
  const subject = subjectOf(first);
  const key = happenings.every((happening) => subjectOf(happening) === subject) ? subject : 'several';
  const urgency = weightOf(first) < firstThatCanWait ? 'normal' : 'low';
  return { kind, key, urgency, happenings };
}

function weightOf({ kind }: Happening): number {
  return byWeight.indexOf(kind);
}

/** By weight, then by name, then by number; not by any language, so that it is the same everywhere. */
function compare(a: Happening, b: Happening): number {
  const byKind = weightOf(a) - weightOf(b);
  if (byKind !== 0) return byKind;
  if ('agent' in a && 'agent' in b) {
    if (a.agent.name !== b.agent.name) return a.agent.name < b.agent.name ? -1 : 1;
    return a.agent.id - b.agent.id;
  }
  return 'topic' in a && 'topic' in b ? a.topic - b.topic : 0;
}
