import type { Words } from '../../renderer/words/en.ts';
import { inOneLine } from '../../renderer/words/in-one-line.ts';
import type { Privacy } from '../contract/wishes.ts';
import type { Agent, TopicId, TopicNames } from '../presence/agent.ts';
import type { Happening } from '../presence/notices/happening.ts';
import { agentInToast, nameInToast } from './toast-names.ts';

/** What a toast's words hang on beside what happened. */
export interface Wording {
  readonly topicNames: TopicNames;
  readonly privacy: Privacy;
  readonly words: Words;
}

/** One piece of news: of one agent or topic, or of several of which the same is told. */
export interface NewsText {
  readonly title: string;
  /** The same after "While you were away: ". */
  readonly meanwhile: string;
  /** What belongs to the title; empty where it says it all. */
  readonly detail: string;
}

type AgentNews = Extract<Happening, { readonly agent: Agent }>;
type TopicNews = Exclude<Happening, AgentNews>;

/** Of several names a toast shows so many. */
const namesShown = 3;

/** Puts happenings of one kind, one or more, into words. */
export function newsText(group: readonly Happening[], wording: Wording): NewsText {
  const ofAgents = group.filter((each) => 'agent' in each);
  const [agent] = ofAgents;
  if (agent !== undefined) return ofAgents.length > 1 ? ofMany(ofAgents, wording) : ofAgent(agent, wording);
  const ofTopics = group.filter((each) => 'topic' in each);
  const [topic] = ofTopics;
  if (topic === undefined) throw new Error('news of nothing');
  return ofTopics.length > 1 ? ofManyTopics(ofTopics, wording) : ofTopic(topic, wording);
}

function ofAgent({ kind, agent }: AgentNews, wording: Wording): NewsText {
  const said = wording.words.toast[kind];
  const { unnamed } = wording.words.toast;
  const name = nameOf(agent, wording);
  return {
    title: said.one(name ?? unnamed.first, agent.chats),
    meanwhile: said.meanwhile.one(name ?? unnamed.within),
    detail: inOneLine(topicsOf(agent, wording), chatsToTell(kind, agent, wording)),
  };
}

/** Chats that the title tells already, and those that somebody who is away does not have, go without saying. */
function chatsToTell(kind: AgentNews['kind'], agent: Agent, wording: Wording): string {
  const isTold = kind === 'fewerChats' || (kind === 'leaving' && agent.chats === 0);
  return isTold ? '' : chatsOf(agent, wording);
}

function ofMany(group: readonly AgentNews[], wording: Wording): NewsText {
  const [{ kind }] = group as [AgentNews];
  const said = wording.words.toast[kind];
  const agents = group.map(({ agent }) => agent);
  const named = kind === 'fewerChats' ? withChats : nameOf;
  return {
    title: said.many(agents.length),
    meanwhile: said.meanwhile.many(agents.length),
    // How many they are is in the title.
    detail: wording.privacy === 'counts' ? '' : listed(agents, wording, named),
  };
}

function ofTopic(news: TopicNews, wording: Wording): NewsText {
  const said = wording.words.toast[news.kind];
  const topic = topicName(news.topic, wording);
  return { title: said.one(topic), meanwhile: said.meanwhile.one(topic), detail: owedTo(news, wording) };
}

function ofManyTopics(group: readonly TopicNews[], wording: Wording): NewsText {
  const [{ kind }] = group as [TopicNews];
  const said = wording.words.toast[kind];
  const topics = group.map(({ topic }) => topic);
  return {
    title: said.many(topics.length),
    meanwhile: said.meanwhile.many(topics.length),
    detail: topicList(topics, wording),
  };
}

/** Who left a topic last, came first, is busy there, or free. */
function owedTo({ kind, by }: TopicNews, wording: Wording): string {
  const { toast } = wording.words;
  const [only] = by;
  if (only === undefined) return kind === 'topicLost' ? toast.topicLost.opened : '';
  const { first, many } = toast.unnamed;
  const isCounted = wording.privacy === 'counts';
  if (kind === 'topicLost') {
    const unnamed = by.length === 1 ? first : many(by.length);
    return toast.topicLost.lastToLeave(isCounted ? unnamed : together(by, wording), by.length);
  }
  if (kind === 'topicGained') {
    const { by: bySomebody, byUnnamed } = toast.topicGained;
    return isCounted ? byUnnamed(by.length) : bySomebody(together(by, wording));
  }
  if (by.length === 1) return inOneLine(nameOf(only, wording) ?? first, chatsOf(only, wording));
  return isCounted ? many(by.length) : listed(by, wording, withChats);
}

/** Them inside a sentence. */
function together(agents: readonly Agent[], wording: Wording): string {
  return listed(agents, wording, nameOf, wording.words.toast.together);
}

/** The first few of them, and how many more; without those whose names are not to be shown. */
function listed(
  agents: readonly Agent[],
  wording: Wording,
  named: (agent: Agent, wording: Wording) => string | null,
  join: (names: readonly string[], more: number) => string = wording.words.toast.andMore,
): string {
  const names = agents.slice(0, namesShown).map((agent) => named(agent, wording) ?? '');
  return join(names, agents.length - names.length);
}

function withChats(agent: Agent, wording: Wording): string | null {
  const name = nameOf(agent, wording);
  if (name === null || agent.chats === null) return name;
  return wording.words.toast.withChats(name, agent.chats);
}

function nameOf(agent: Agent, { privacy, words }: Wording): string | null {
  return agentInToast(agent, privacy, words);
}

function chatsOf({ chats }: Agent, { words }: Wording): string {
  return chats === null ? '' : words.chats(chats);
}

function topicsOf({ topics }: Agent, wording: Wording): string {
  return topicList(topics, wording);
}

function topicList(topics: readonly TopicId[], wording: Wording): string {
  const names = topics.slice(0, namesShown).map((topic) => topicName(topic, wording));
  return wording.words.toast.andMore(names, topics.length - names.length);
}

function topicName(topic: TopicId, { topicNames, words }: Wording): string {
  return nameInToast(topicNames.get(topic) ?? words.namelessTopic(topic));
}
