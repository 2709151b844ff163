import type { PopupState } from '../../electron/contract/state.ts';
import type { Dispose } from '../../electron/presence/clock.ts';
import { summarise } from '../../electron/presence/roster.ts';
import type { Words } from '../words/en.ts';

/** "5 of 12 present, 14 chats, Support is uncovered"; null where there is nobody to sum up. */
export function summarySentence(
  { agents, topics, topicNames }: Pick<PopupState, 'agents' | 'topics' | 'topicNames'>,
  words: Words,
): string | null {
  if (agents === null || agents.length === 0) return null;
  const { present, total, chats } = summarise({ agents, dropped: 0 });
  const uncovered = topics
    .filter(({ state }) => state === 'uncovered')
    .map(({ topic }) => topicNames.get(topic) ?? words.namelessTopic(topic));
  return [
    words.presentOf(present, total),
    words.chats(chats),
    ...(uncovered.length > 0 ? [words.tray.uncovered(uncovered)] : []),
  ].join(', ');
}

/** Says what is different, when it has come to rest. */
export interface LiveSummary {
  /** This is what there is to say now. */
  saw(sentence: string | null): void;
  stop: Dispose;
}

export interface LiveSummaryPorts {
  /** Runs this after so many ms, unless it is cancelled. */
  readonly after: (ms: number, run: () => void) => Dispose;
  readonly say: (sentence: string) => void;
}

/** It has come to rest when nothing was different for this time, ms. */
const lullMs = 2_000;
/** Where it never rests, this long after the first change, ms. */
const longestMs = 15_000;

/**
 * A sentence is said once it is another than was said last and stays so for a while: a storm of
 * changes says one. The first one is not said, since whoever opens the popup comes upon it there.
 */
export function liveSummary({ after, say }: LiveSummaryPorts): LiveSummary {
  let known: string | null = null;
  let latest: string | null = null;
  let cancelLull: Dispose = () => {};
  let cancelLongest: Dispose | null = null;

  function rest(): void {
    cancelLull();
    cancelLongest?.();
    cancelLongest = null;
  }

  function speak(): void {
    rest();
    if (latest === null || latest === known) return;
    known = latest;
    say(latest);
  }

  return {
    saw(sentence) {
      if (sentence === latest) return;
      latest = sentence;
      if (known === null) known = sentence;
      if (latest === null || latest === known) {
        rest();
        return;
      }
      cancelLull();
      cancelLull = after(lullMs, speak);
      cancelLongest ??= after(longestMs, speak);
    },
    stop: rest,
  };
}
