import type { Agent, TopicId } from '../../electron/presence/agent.ts';
import { knowledgeOf, type Learning } from '../../electron/superoffice/knowledge.ts';
import { fakeClock, type FakeClock } from '../presence/fake-clock.ts';
import { roster } from '../presence/people.ts';
import * as faults from '../tenant/faults.ts';
import { startTestTenant, type Reply, type TestTenant } from '../tenant/tenant.ts';
import { tenantLine } from '../../electron/superoffice/tenant-line.ts';
import { accountAt, ports, unstopped } from './asking.ts';

/** A test tenant with Anna and Bo, and what is learned of it. */
export interface Learner {
  readonly server: TestTenant;
  readonly clock: FakeClock;
  readonly knowledge: Learning;
  /** How many times it was said that there is news. */
  learned(): number;
  /** Learns what it does after a look that saw these; gives what was asked for it, in order. */
  learn(...agents: Agent[]): Promise<string[]>;
  /** Has these topics watched, whether or not they are mine. */
  watch(...topics: TopicId[]): void;
  /** Answers this call in this way, and all others with 404. */
  answerOnly(call: string, reply: Reply): void;
}

export async function startLearner(): Promise<Learner> {
  const anna = { id: 11, name: 'Anna Berg', present: true, chats: 0, topics: [1, 2] };
  const bo = { id: 12, name: 'Bo Dahl', present: false, chats: 0, topics: [1, 2] };
  const server = await startTestTenant({ agents: [anna, bo], myself: 11 });
  const clock = fakeClock();
  let learned = 0;
  let watched: ReadonlySet<TopicId> = new Set();
  const line = tenantLine(accountAt(server), ports({ clock }));
  const knowledge = knowledgeOf(
    line,
    clock,
    () => watched,
    () => (learned += 1),
  );
  return {
    server,
    clock,
    knowledge,
    learned: () => learned,
    async learn(...agents) {
      const before = server.requests.length;
      await knowledge.learn(roster(...agents), unstopped);
      return server.requests.slice(before).map(({ path }) => path.replace(/^.*\/|\?.*$/g, ''));
    },
    watch: (...topics) => void (watched = new Set(topics)),
    answerOnly(call, reply) {
      const others = faults.status(404);
      server.answer((request, response) =>
        (request.url?.includes(call) === true ? reply : others)(request, response),
      );
    },
  };
}
