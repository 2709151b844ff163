import type { Words } from '../../renderer/words/en.ts';
import { inOneLine } from '../../renderer/words/in-one-line.ts';
import type { MissedNotice } from '../contract/state.ts';
import type { Privacy } from '../contract/wishes.ts';
import type { AgentId, TopicId, TopicNames } from '../presence/agent.ts';
import type { Clock } from '../presence/clock.ts';
import { agentsOf, type Happening } from '../presence/notices/happening.ts';
import type { Notice } from '../presence/notices/notice.ts';
import type { Log } from './log-line.ts';
import { noticeText } from './notice-text.ts';
import type { Notifier, ToastOutcome, ToastTopic } from './notifier/notifier.ts';

export interface ToastPorts {
  /** Its people are made up. */
  readonly isDemo: boolean;
  readonly clock: Clock;
  readonly notifier: Notifier;
  readonly words: () => Words;
  readonly topicNames: () => TopicNames;
  readonly privacy: () => Privacy;
  readonly sound: () => boolean;
  readonly log: Log;
  /** The person clicked a toast about these agents; `topic`: it is news of that topic. */
  readonly onOpen: (ids: readonly AgentId[], topic: TopicId | null) => void;
  /** The person wants an hour without notifications. */
  readonly onPause: () => void;
  /** This notice could not be shown as a toast. */
  readonly onMissed: (missed: MissedNotice) => void;
  /** The desktop shows no toasts. */
  readonly onFailed: () => void;
}

const pictures: Readonly<Record<Happening['kind'], ToastTopic>> = {
  arrival: 'present',
  fewerChats: 'present',
  leaving: 'away',
  topicLost: 'uncovered',
  topicGained: 'present',
  topicBusy: 'busy',
  topicFree: 'present',
};

/** Turns notices into toasts, and tells the log what became of each. */
export function toastsOf(ports: ToastPorts): (notice: Notice) => Promise<ToastOutcome> {
  const { clock, notifier, log } = ports;
  return async (notice) => {
    const words = ports.words();
    const { key, urgency, happenings } = notice;
    const agents = new Set(happenings.flatMap(agentsOf)).size;
    const { title, body } = text(notice, words, ports);
    log.debug('notice.text', { key, title, body });
    const outcome = await notifier.show({
      title,
      body,
      about: pictures[happenings[0]?.kind ?? 'arrival'],
      key,
      urgency,
      sound: ports.sound(),
      openLabel: words.toast.open,
      onOpen: () => ports.onOpen(...whereTo(happenings)),
      pause: { label: words.toast.pause, run: ports.onPause },
    });
    if (outcome.kind === 'shown') log.info('notice.shown', { key, agents });
    if (outcome.kind === 'failed') {
      log.warn('notice.failed', { key, agents, why: outcome.why });
      ports.onMissed({ title, body, at: clock.wall() });
      ports.onFailed();
    }
    return outcome;
  };
}

function text(
  notice: Notice,
  words: Words,
  { isDemo, topicNames, privacy }: ToastPorts,
): { readonly title: string; readonly body: string } {
  const { title, body } = noticeText(notice, { topicNames: topicNames(), privacy: privacy(), words });
  return { title, body: inOneLine(isDemo ? words.demo : '', body) };
}

/** To what the title tells of: one topic with those it is owed to, or all the agents. */
function whereTo(happenings: readonly Happening[]): [ids: AgentId[], topic: TopicId | null] {
  const [first] = happenings;
  const topic = first !== undefined && 'topic' in first ? first.topic : null;
  const about =
    topic === null ? happenings : happenings.filter((each) => 'topic' in each && each.topic === topic);
  return [[...new Set(about.flatMap(agentsOf))], topic];
}
