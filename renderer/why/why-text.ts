import type { Agent, AgentId, TopicNames } from '../../electron/presence/agent.ts';
import type { Decision } from '../../electron/presence/notices/decision.ts';
import type { Happening } from '../../electron/presence/notices/happening.ts';
import {
  agentRuleId,
  occasions,
  type AgentOccasion,
  type RuleId,
} from '../../electron/presence/notices/rule.ts';
import type { Delivery, WhyEntry } from '../../electron/presence/notices/why.ts';
import type { Words } from '../words/en.ts';
import { inOneLine } from '../words/in-one-line.ts';

/** An entry in words. */
export interface EntryText {
  /** "Anna Berg came online · 2 chats" */
  readonly what: string;
  /** "Not told: notifications were paused" */
  readonly why: string;
  /** `none`: nothing was to be decided. */
  readonly outcome: 'told' | 'notTold' | 'none';
  /** The names of people and topics in it, each to be kept apart where it is written the other way round. */
  readonly names: readonly string[];
}

/** Of several names so many are said. */
const namesSaid = 3;

const agentOccasions: readonly AgentOccasion[] = ['arrival', 'leaving', 'freeEnough'];

/** What an entry says. */
export function entryText(entry: WhyEntry, topicNames: TopicNames, words: Words): EntryText {
  const { matter } = entry;
  switch (matter.kind) {
    case 'began': {
      const what = inOneLine(words.why.began, words.presentOf(matter.present, matter.total));
      return { what, why: words.why.beganHint, outcome: 'none', names: [] };
    }
    case 'listed':
    case 'unlisted': {
      const name = nameOf(matter, words);
      return { what: words.why[matter.kind](name), why: words.why.listHint, outcome: 'none', names: [name] };
    }
    case 'decision': {
      const { decision, delivery } = matter;
      return {
        what: happeningText(decision.happening, topicNames, words),
        why: verdictText(decision, delivery, words),
        outcome: decision.verdict.told && delivery !== 'withdrawn' ? 'told' : 'notTold',
        names: namesIn(decision.happening, topicNames, words),
      };
    }
  }
}

/** The name to be said of an agent; the number of one who has none. */
export function nameOf({ id, name }: { readonly id: AgentId; readonly name: string }, words: Words): string {
  return name === '' ? words.namelessAgent(id) : name;
}

function happeningText(happening: Happening, topicNames: TopicNames, words: Words): string {
  if ('agent' in happening) return agentText(happening, words);
  const topic = topicName(happening, topicNames, words);
  const who = namesOf(happening.by, words);
  if (happening.kind === 'topicLost' && who === '') return words.why.topicOpened(topic);
  return inOneLine(words.why[happening.kind](topic), who);
}

function agentText(happening: Extract<Happening, { readonly agent: Agent }>, words: Words): string {
  const { agent } = happening;
  const name = nameOf(agent, words);
  switch (happening.kind) {
    case 'arrival':
      return inOneLine(words.why.arrival(name), agent.chats === null ? '' : words.chats(agent.chats));
    case 'leaving':
      // Nobody who goes away is asked for chats, unless there are some left.
      return inOneLine(
        words.why.leaving(name),
        agent.chats === null || agent.chats === 0 ? '' : words.chats(agent.chats),
      );
    case 'fewerChats':
      return words.why.fewerChats(name, happening.from, agent.chats);
  }
}

function verdictText({ happening, verdict }: Decision, delivery: Delivery | null, words: Words): string {
  if (!verdict.told) return words.why.notTold(words.why.silence[verdict.why]);
  const how = words.why.told[verdict.as][delivery ?? 'underway'];
  return words.why.because(
    how,
    verdict.rules.map((rule) => ruleText(rule, happening, words)),
  );
}

/** A rule by its sentence, as it is in general: its topics and numbers may be others by now. */
function ruleText(rule: RuleId, happening: Happening, words: Words): string {
  const standing = occasions.find((occasion) => occasion === rule);
  if (standing !== undefined) return words.rules.occasions[standing];
  const agent = 'agent' in happening ? happening.agent : null;
  const occasion = agentOccasions.find((each) => agent !== null && rule === agentRuleId(agent.id, each));
  if (agent === null || occasion === undefined) return rule;
  return words.rules.ofAgent[occasion](nameOf(agent, words), null);
}

function namesIn(happening: Happening, topicNames: TopicNames, words: Words): readonly string[] {
  if ('agent' in happening) return [nameOf(happening.agent, words)];
  return [
    topicName(happening, topicNames, words),
    ...happening.by.slice(0, namesSaid).map((agent) => nameOf(agent, words)),
  ];
}

function topicName({ topic }: { readonly topic: number }, topicNames: TopicNames, words: Words): string {
  return topicNames.get(topic) ?? words.namelessTopic(topic);
}

function namesOf(agents: readonly Agent[], words: Words): string {
  const said = agents.slice(0, namesSaid).map((agent) => nameOf(agent, words));
  return words.toast.andMore(said, agents.length - said.length);
}
