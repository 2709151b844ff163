import type { Agent, AgentId, TopicId } from '../agent.ts';
import type { TopicOccasion } from './rule.ts';

/** Something that was seen to happen. Whether anybody is told of it is decided elsewhere. */
export type Happening =
  /** Came online; told at once. */
  | { readonly kind: 'arrival'; readonly agent: Agent }
  /** Went away, and that has lasted. */
  | { readonly kind: 'leaving'; readonly agent: Agent }
  /** Present before and after, with fewer chats than the `from` before. */
  | { readonly kind: 'fewerChats'; readonly agent: Agent; readonly from: number }
  /**
   * Something about a topic. `by` are the agents it is owed to: who left it last, who came first, who
   * is busy, who is free; empty where nobody in particular is (it opened, and nobody is there).
   */
  | { readonly kind: TopicOccasion; readonly topic: TopicId; readonly by: readonly Agent[] };

/** What a happening is about: happenings of one subject replace each other on screen. */
export function subjectOf(happening: Happening): string {
  return 'agent' in happening ? `agent ${happening.agent.id}` : `topic ${happening.topic}`;
}

/** Happenings of one fact are the same news: nobody is told twice within the cool-down. */
export function factOf(happening: Happening): string {
  return `${happening.kind} ${'agent' in happening ? happening.agent.id : happening.topic}`;
}

/** The agents a happening is about. */
export function agentsOf(happening: Happening): readonly AgentId[] {
  return 'agent' in happening ? [happening.agent.id] : happening.by.map((agent) => agent.id);
}
