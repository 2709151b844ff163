import type { MissedNotice } from '../contract/state.ts';

/** The notices no toast could be shown for, until the person has seen them. */
export interface MissedNotices {
  /** Newest first. */
  all(): readonly MissedNotice[];
  add(missed: MissedNotice): void;
  /** "Got it", or they are no longer ours to tell. */
  clear(): void;
}

/** Keeps the newest `most`; `onChange` is called when there are others than before. */
export function missedNotices(most: number, onChange: () => void): MissedNotices {
  let kept: readonly MissedNotice[] = [];
  return {
    all: () => kept,
    add(missed) {
      kept = [missed, ...kept].slice(0, most);
      onChange();
    },
    clear() {
      if (kept.length === 0) return;
      kept = [];
      onChange();
    },
  };
}
