import type { AgentId } from '../../electron/presence/agent.ts';

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** First letters of the first and the last word of a name, whole letters whatever the script. */
export function initials(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => firstLetter(word ?? '')).join('');
}

function firstLetter(word: string): string {
  const start = word.replace(/^[^\p{L}\p{N}]+/u, '');
  const [first] = letters.segment(start.toUpperCase());
  return first?.segment ?? '';
}

/** A person's own hue, 0–359, the same in every list and on every day. */
export function tint(id: AgentId): number {
  return (id * 137) % 360;
}
