import type { Words } from '../../renderer/words/en.ts';
import type { Privacy } from '../contract/wishes.ts';
import type { Agent } from '../presence/agent.ts';
import { whenNeeded } from '../presence/when-needed.ts';

/** More letters than this no toast has room for. */
const longest = 60;
const letters = whenNeeded(() => new Intl.Segmenter(undefined, { granularity: 'grapheme' }));
const rightToLeft = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}]/u;

/**
 * Somebody's or something's name for a toast's text: cut where it is longer than any toast, and set
 * apart where it is written from right to left, so that the words around it stay in their order.
 */
export function nameInToast(name: string): string {
  const cut = shortened(name);
  return rightToLeft.test(cut) ? `\u2068${cut}\u2069` : cut;
}

/**
 * What an agent is called in a toast, as far as names may be shown; null: not at all. Of
 * "Berg, Anna" the first name is Anna, of a single word that word.
 */
export function agentInToast(agent: Agent, privacy: Privacy, words: Words): string | null {
  if (privacy === 'counts') return null;
  if (agent.name === '') return words.namelessAgent(agent.id);
  return nameInToast(privacy === 'firstNames' ? firstName(agent.name) : agent.name);
}

function firstName(name: string): string {
  const [family = '', given = ''] = name.split(/[,،]/);
  const whole = given.trim() === '' ? family : given;
  return whole.trim().split(/\s+/)[0] || name;
}

function shortened(name: string): string {
  // Counting letters is worth it only for a name that may have too many.
  if (name.length <= longest) return name;
  const all = [...letters().segment(name)].map(({ segment }) => segment);
  return all.length <= longest
    ? name
    : `${all
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
