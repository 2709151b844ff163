import { ageOf, momentOf, type Clock, type Moment } from '../presence/clock.ts';
import { askAside, type Aside, type AsideAnswer } from './aside.ts';
import type { TenantLine } from './tenant-line.ts';

/**
 * How far something has been learned. Drawn:
 *
 *     notYet ──told──▶ known
 *        ├──nothing to know, nonsense──▶ notTold ──told──▶ known
 *        └──failed, no tries left──▶ givenUp ──told──▶ known
 *
 * What is known stays known, and only grows old, whatever comes of asking again.
 */
export type LessonState<T> =
  | { readonly kind: 'notYet' | 'notTold' | 'givenUp' }
  /** `at` is when it was told. */
  | { readonly kind: 'known'; readonly value: T; readonly at: Moment };

/** When to ask, and how often. */
export interface Timetable {
  /** How long an answer lasts, ms; Infinity: for the whole run. */
  readonly everyMs: number;
  /** How many times in a row asking may fail. */
  readonly tries: number;
  /** For how long it is left alone when it has failed that often, ms. */
  readonly givenUpMs: number;
  /** For how long it is left alone after an answer that makes no sense, ms. */
  readonly nonsenseMs: number;
}

/** Something to learn beside the roster. */
export interface Lesson<T> {
  readonly aside: Aside<T>;
  state(): LessonState<T>;
  /** For how long it has been due, ms; below 0: it is not. */
  overdueMs(): number;
  ask(line: TenantLine, stopped: AbortSignal): Promise<AsideAnswer<T>>;
  /** The server lacks the call: it is never asked. */
  lacking(): void;
  /** A person wants to know how things are: it is due unless it has just been asked. */
  refresh(): void;
  /** What was told, or is just being told, is no longer so: it is due again. */
  outdated(): void;
}

/** "Nothing to know" is believed for at least this long, ms. */
const nothingMs = 6 * 3_600_000;
/** What was asked this short a time ago is as fresh as a person can want it, ms. */
const freshMs = 60_000;

/** A lesson that is due at once. */
export function lessonOf<T>(aside: Aside<T>, timetable: Timetable, clock: Clock): Lesson<T> {
  const { everyMs, tries, givenUpMs, nonsenseMs } = timetable;
  let state: LessonState<T> = { kind: 'notYet' };
  let askedAt: Moment | null = null;
  let resting: { readonly since: Moment; readonly ms: number } | null = null;
  let triesLeft = tries;
  let timesOutdated = 0;

  function rest(ms: number): void {
    resting = { since: momentOf(clock), ms };
    triesLeft = tries;
  }

  function without(why: 'notTold' | 'givenUp'): void {
    if (state.kind !== 'known') state = { kind: why };
  }

  return {
    aside,
    state: () => state,
    overdueMs: () => (resting === null ? Infinity : ageOf(resting.since, clock) - resting.ms),
    async ask(line, stopped) {
      const before = timesOutdated;
      const answer = await askAside(aside, line, stopped);
      askedAt = momentOf(clock);
      if (answer.kind === 'told') {
        state = { kind: 'known', value: answer.value, at: askedAt };
        rest(before === timesOutdated ? everyMs : 0);
      } else if (answer.kind === 'nothing') {
        without('notTold');
        rest(Math.max(everyMs, nothingMs));
      } else if (answer.kind === 'nonsense') {
        without('notTold');
        rest(nonsenseMs);
      } else {
        triesLeft -= 1;
        if (triesLeft === 0) {
          without('givenUp');
          rest(givenUpMs);
        }
      }
      return answer;
    },
    lacking() {
      without('notTold');
      rest(Infinity);
    },
    refresh() {
      if (askedAt !== null && ageOf(askedAt, clock) > freshMs) rest(0);
    },
    outdated() {
      timesOutdated += 1;
      if (state.kind === 'known') rest(0);
    },
  };
}
