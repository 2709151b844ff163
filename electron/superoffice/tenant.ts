import type { Account } from '../accounts/account.ts';
import type { AgentId, TopicNames } from '../presence/agent.ts';
import type { Failure } from '../presence/failure.ts';
import type { LookResult } from '../presence/look.ts';
import { askAside, type Aside } from './aside.ts';
import { chatPresence } from './chat-presence.ts';
import { whoAmI } from './myself.ts';
import { savePresence } from './save-presence.ts';
import type { TenantPorts } from './tenant-request.ts';
import { topicNames } from './topics.ts';

/** A tenant we ask, one request at a time. */
export interface Tenant {
  look(stopped: AbortSignal): Promise<LookResult>;
  /** Sets my own switch; null when the tenant took it. Nobody else's can be set. */
  saveMyPresence(present: boolean): Promise<Failure | null>;
  /** Who we are there; null while, or where, that cannot be known. */
  myself(): AgentId | null;
  /** What its topics are called; empty while, or where, that cannot be known. */
  topicNames(): TopicNames;
}

/** Something learned beside the roster, with the tries that are left to learn it. */
interface Lesson<T> {
  readonly aside: Aside<T>;
  value: T | null;
  triesLeft: number;
}

/**
 * A tenant as seen with one account. After a good look it asks what it does not know yet: who we
 * are, and the topics' names; each once, or up to three times where the server fails. That never
 * holds a look's result up, and the next look waits for it, so that never two requests are under way.
 *
 * @param onLearned called when there is something new to know
 */
export function tenantOf(account: Account, ports: TenantPorts, onLearned: () => void): Tenant {
  const look = chatPresence(account, ports);
  const myself = lesson(whoAmI);
  const topics = lesson(topicNames);
  let turn: Promise<unknown> = Promise.resolve();

  /** One request at a time: each waits for the one before. */
  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const run = turn.then(task);
    turn = run.catch(() => {});
    return run;
  }

  async function learn(stopped: AbortSignal): Promise<void> {
    const learned = [await tryLesson(myself, stopped), await tryLesson(topics, stopped)];
    if (learned.includes(true)) onLearned();
  }

  async function tryLesson<T>(toLearn: Lesson<T>, stopped: AbortSignal): Promise<boolean> {
    if (toLearn.triesLeft === 0) return false;
    const { value, retry } = await askAside(toLearn.aside, account, ports, stopped);
    toLearn.value = value;
    toLearn.triesLeft = retry ? toLearn.triesLeft - 1 : 0;
    return value !== null;
  }

  return {
    async look(stopped) {
      const result = await inTurn(() => look(stopped));
      if (result.kind === 'roster') void inTurn(() => learn(stopped));
      return result;
    },
    async saveMyPresence(present) {
      const id = myself.value;
      if (id === null) return { kind: 'refused', status: 0 };
      return inTurn(() => savePresence(id, present, account, ports, new AbortController().signal));
    },
    myself: () => myself.value,
    topicNames: () => topics.value ?? new Map(),
  };
}

function lesson<T>(aside: Aside<T>): Lesson<T> {
  return { aside, value: null, triesLeft: 3 };
}
