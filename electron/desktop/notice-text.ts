import type { Words } from '../../renderer/words/en.ts';
import { inOneLine } from '../../renderer/words/in-one-line.ts';
import type { Privacy } from '../contract/wishes.ts';
import type { Agent } from '../presence/agent.ts';
import type { Happening } from '../presence/notices/happening.ts';
import type { Notice } from '../presence/notices/notice.ts';
import { newsText, type NewsText, type Wording } from './news-text.ts';

/** A toast's two texts, plain: whoever shows them escapes what their medium needs escaped. */
export interface ToastText {
  readonly title: string;
  /** Empty where the title says it all. */
  readonly body: string;
}

/** Of other news beside the most important a toast shows so many. */
const othersShown = 3;

/** The most important news as the title, with what belongs to it; or with what else there is, in few words. */
export function noticeText({ kind, happenings }: Notice, wording: Wording): ToastText {
  const { toast } = wording.words;
  const groups = byKind(happenings);
  const [news, ...others] = groups.map((group) => newsText(group, wording));
  if (news === undefined) throw new Error('a notice tells of something');
  // A title that counts several does not say who; one about a single subject needs no more beside other news.
  const isCounted = (groups[0]?.length ?? 0) > 1;
  const details = others.length === 0 || isCounted ? [news.detail] : [];
  const body = inOneLine(...details, ...inFewWords(others, groups.slice(1), wording));
  if (kind === 'digestAfterAbsence') return { title: toast.whileAway(news.meanwhile), body };
  if (kind === 'digestAfterOutage') return { title: toast.whileOutOfReach(news.meanwhile), body };
  return { title: news.title, body };
}

/** A notice of nobody, to see how notices look. */
export function sampleText(privacy: Privacy, words: Words): ToastText {
  const { title, name, topic } = words.toast.sample;
  const agent: Agent = { id: 1, name, presence: 'present', chats: 2, topics: [1] };
  const wording = { topicNames: new Map([[1, topic]]), privacy, words };
  const news = newsText([{ kind: 'arrival', agent }], wording);
  return { title, body: inOneLine(news.title, news.detail) };
}

/** What is of one kind is one piece of news; the order of the first of each stays. */
function byKind(happenings: readonly Happening[]): Happening[][] {
  const groups = new Map<Happening['kind'], Happening[]>();
  for (const each of happenings) {
    const group = groups.get(each.kind);
    if (group === undefined) groups.set(each.kind, [each]);
    else group.push(each);
  }
  return [...groups.values()];
}

function inFewWords(
  others: readonly NewsText[],
  groups: readonly (readonly Happening[])[],
  { words }: Wording,
): readonly string[] {
  const shown = others.slice(0, othersShown).map((news) => news.title);
  const more = groups.slice(othersShown).reduce((sum, group) => sum + group.length, 0);
  return more === 0 ? shown : [...shown, words.toast.more(more)];
}
