import type { Words } from '../../renderer/words/en.ts';
import type { AgentId, TopicNames } from '../presence/agent.ts';
import type { ArrivalNotice } from '../presence/arrival-rule.ts';
import type { Log } from './log-line.ts';
import { noticeText } from './notice-text.ts';
import type { Notifier } from './notifier/notifier.ts';

export interface ToastPorts {
  /** Its people are made up. */
  readonly isDemo: boolean;
  readonly notifier: Notifier;
  readonly words: Words;
  readonly topicNames: () => TopicNames;
  readonly log: Log;
  /** The person clicked a toast about these agents. */
  readonly onOpen: (ids: readonly AgentId[]) => void;
  readonly onFailed: () => void;
}

/** Turns notices into toasts, and tells the log what became of each. */
export function toastsOf({
  isDemo,
  notifier,
  words,
  topicNames,
  log,
  onOpen,
  onFailed,
}: ToastPorts): (notice: ArrivalNotice) => void {
  return (notice) => {
    const ids = notice.agents.map((agent) => agent.id);
    const { title, body } = noticeText(notice, topicNames(), words);
    const text = { title, body: isDemo ? `${words.demo} · ${body}` : body };
    const { key } = notice;
    log.debug('notice.text', { key, title: text.title, body: text.body });
    void notifier
      .show({ ...text, about: 'presence', key, openLabel: words.toast.open, onOpen: () => onOpen(ids) })
      .then((outcome) => {
        if (outcome.kind === 'shown') return log.info('notice.shown', { key, agents: ids.length });
        if (outcome.kind === 'withdrawn') return;
        log.warn('notice.failed', { key, agents: ids.length, why: outcome.why });
        return onFailed();
      });
  };
}
