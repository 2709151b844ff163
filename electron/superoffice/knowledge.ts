import type { AgentId, TopicId, TopicNames } from '../presence/agent.ts';
import { ageOf, type Clock } from '../presence/clock.ts';
import { coverageOf, type Openness } from '../presence/coverage.ts';
import type { Principal } from '../presence/myself.ts';
import type { Roster } from '../presence/roster.ts';
import { capabilitiesAside, isLacking } from './capabilities.ts';
import { lessonOf, type Lesson, type LessonState, type Timetable } from './lesson.ts';
import { openingHoursAside } from './opening-hours.ts';
import { principalAside } from './principal.ts';
import type { TenantLine } from './tenant-line.ts';
import { respondersAside } from './topic-agents.ts';
import { topicsAside } from './topics.ts';

/** What is known of a tenant beside its roster. */
export interface Knowledge {
  /** Who is signed in; null where that cannot be known. */
  principal(): Principal | null | 'notYet';
  /** What my topics are called; empty while, or where, that cannot be known. */
  topicNames(): TopicNames;
  /** The topics I have a part in; null while, or where, that cannot be known. */
  myTopics(): ReadonlySet<TopicId> | null;
  /** Who may respond in a topic of mine, or one that is watched; null while, or where, that cannot be known. */
  responders(topic: TopicId): ReadonlySet<AgentId> | null;
  /** Whether such a topic is open. It is only asked while nobody covers the topic. */
  openness(topic: TopicId): Openness;
}

/** What is known, and what makes it more. */
export interface Learning extends Knowledge {
  /** Asks some of what is due, now that a look has brought this roster. */
  learn(roster: Roster, stopped: AbortSignal): Promise<void>;
  /** A person wants to know how things are: what was not asked within the last minute is due. */
  refresh(): void;
  /** What my topics are called is due, however short a time ago it was asked. */
  languageChanged(): void;
}

const minute = 60_000;
const hour = 60 * minute;
const once: Timetable = { everyMs: Infinity, tries: 1, givenUpMs: Infinity, nonsenseMs: Infinity };
/** Much hangs on it: my own switch, and what I hear of. */
const onceForSure: Timetable = { everyMs: Infinity, tries: 3, givenUpMs: hour, nonsenseMs: hour };
const everySixHours: Timetable = { everyMs: 6 * hour, tries: 3, givenUpMs: 6 * hour, nonsenseMs: 6 * hour };
const everyFiveMinutes: Timetable = {
  everyMs: 5 * minute,
  tries: 1,
  givenUpMs: 5 * minute,
  nonsenseMs: 6 * hour,
};

/** Every request is counted and paid for by somebody, and the next look may have to wait for it. */
const mostAsidesALook = 3;
/** Opening hours end: an older answer says nothing about now, ms. */
const opennessLastsMs = 15 * minute;

/**
 * What is to be known of the tenant on this line, asked little by little after good looks: which calls
 * the server has, who is signed in, my topics, whether those that nobody covers are open, and who may
 * respond in each; and the same of topics that are watched without being mine, of which there may be
 * hundreds, with what is left of the questions of a look. What has been due longest comes first. A
 * server that fails is left alone until the next look, or for as long as it asks.
 *
 * @param watchedTopics topics to know of whether or not they are mine
 * @param onLearned called when there may be something new to know
 */
export function knowledgeOf(
  line: TenantLine,
  clock: Clock,
  watchedTopics: () => ReadonlySet<TopicId>,
  onLearned: () => void,
): Learning {
  const capabilities = lessonOf(capabilitiesAside, once, clock);
  const principal = lessonOf(principalAside, onceForSure, clock);
  const topics = lessonOf(topicsAside, everySixHours, clock);
  const responders = byTopic((topic) => lessonOf(respondersAside(topic), everySixHours, clock));
  const openingHours = byTopic((topic) => lessonOf(openingHoursAside(topic), everyFiveMinutes, clock));
  let learning = false;
  let quietUntil = -Infinity;

  const mine = (): readonly TopicId[] => [...(known(topics.state()) ?? new Map<TopicId, string>()).keys()];
  const respondersOf = (topic: TopicId): ReadonlySet<AgentId> | null => known(responders(topic).state());

  /** What is of use of these topics with this roster, in the order of its worth. */
  function wantedOf(wanted: Iterable<TopicId>, roster: Roster): readonly Lesson<unknown>[] {
    // Were they open, which ones would matter?
    const coverage = coverageOf(roster, new Set(wanted), respondersOf, () => 'open');
    const uncovered = coverage.filter(({ state }) => state === 'uncovered').map(({ topic }) => topic);
    return [...uncovered.map(openingHours), ...[...wanted].map(responders)];
  }

  /** Null where nothing is due. */
  function nextFor(roster: Roster): Lesson<unknown> | null {
    const basic = [capabilities, principal, topics];
    return mostDue([...basic, ...wantedOf(mine(), roster)]) ?? mostDue(wantedOf(watchedTopics(), roster));
  }

  function mostDue(lessons: readonly Lesson<unknown>[]): Lesson<unknown> | null {
    let first: Lesson<unknown> | null = null;
    let longest = -Infinity;
    for (const lesson of lessons) {
      const overdue = lesson.overdueMs();
      if (overdue < 0 || overdue <= longest) continue;
      first = lesson;
      longest = overdue;
    }
    return first;
  }

  function isLackingFor({ aside }: Lesson<unknown>): boolean {
    const server = known(capabilities.state());
    return server !== null && isLacking(server, aside.path);
  }

  /** Whether anything was asked, or found not to be worth asking. */
  async function askSome(roster: Roster, stopped: AbortSignal): Promise<boolean> {
    let news = false;
    let asked = 0;
    while (asked < mostAsidesALook && !stopped.aborted) {
      const lesson = nextFor(roster);
      if (lesson === null) break;
      news = true;
      if (isLackingFor(lesson)) {
        lesson.lacking();
        continue;
      }
      asked += 1;
      const answer = await lesson.ask(line, stopped);
      if (answer.kind === 'failed') {
        quietUntil = clock.steady() + answer.waitMs;
        break;
      }
    }
    return news;
  }

  return {
    principal() {
      const state = principal.state();
      return state.kind === 'notYet' ? 'notYet' : known(state);
    },
    topicNames: () => new Map([...(known(topics.state()) ?? [])].filter(([, name]) => name !== '')),
    myTopics: () => (topics.state().kind === 'known' ? new Set(mine()) : null),
    responders: respondersOf,
    openness(topic) {
      const state = openingHours(topic).state();
      if (state.kind === 'notTold') return 'notTold';
      if (state.kind !== 'known' || ageOf(state.at, clock) > opennessLastsMs) return 'notYet';
      return state.value ? 'open' : 'closed';
    },
    async learn(roster, stopped) {
      if (learning || clock.steady() < quietUntil) return;
      learning = true;
      const news = await askSome(roster, stopped).finally(() => (learning = false));
      if (news) onLearned();
    },
    refresh() {
      const ofTopics = [...mine(), ...watchedTopics()].flatMap((id) => [openingHours(id), responders(id)]);
      for (const lesson of [principal, topics, ...ofTopics]) lesson.refresh();
    },
    languageChanged: topics.outdated,
  };
}

function known<T>(state: LessonState<T>): T | null {
  return state.kind === 'known' ? state.value : null;
}

/** A lesson for each topic, made when it is first spoken of. */
function byTopic<T>(begin: (topic: TopicId) => Lesson<T>): (topic: TopicId) => Lesson<T> {
  const lessons = new Map<TopicId, Lesson<T>>();
  return (topic) => {
    const lesson = lessons.get(topic) ?? begin(topic);
    lessons.set(topic, lesson);
    return lesson;
  };
}
