import { beforeAll, describe, expect, test } from 'vitest';
import { languages, type Language } from '../../electron/contract/language.ts';
import { en, type Words } from '../../renderer/words/en.ts';
import { loadWords } from '../../renderer/words/load.ts';
import { parametersByPath } from './parameters.ts';
import { counts, isCount, sayer, type Saying } from './sayings.ts';

/** What is called the same in every language. */
const international = [
  'Chat Presence',
  'Demo',
  'SuperOffice Online',
  'Stage (qaonline)',
  'Anna Berg',
  'Ticket',
  'Cookies',
  // What stands on keys.
  'Ctrl',
  'Alt',
  'Shift',
  'Enter',
  'Home',
  'End',
  'Page Up',
  'Page Down',
  'Insert',
  'Delete',
];

/** Chats, counted as in English. */
const chats = ['chat', 'chats'].concat(
  ['0 chats', '1 chat', '2 chats', '5 chats'].flatMap((each) => [each, `‹name› (${each})`]),
);

/** What is the same in English and this language. */
const sameAsEnglish: Readonly<Record<Language, readonly string[]>> = {
  en: [],
  nb: ['Agent 7', 'chat', '1 chat', '‹name› (1 chat)'],
  sv: ['Agent 7', 'Start', 'Version ‹version›'],
  da: ['Agent 7', 'Start', 'Version ‹version›', ...chats],
  de: ['optional', 'Mo', 'Fr', 'Sa', 'Start', 'Version ‹version›', 'Updates'],
  nl: [
    'Agent 7',
    'Help',
    'Updates',
    ...chats,
    'Account',
    '‹name› is online',
    'Anna Berg is online',
    'Anna is online',
  ],
};

/** Only ever said of more than one. */
const manyAlone = /\.many$|^toast\.unnamed/;
/** Where the word that makes the difference in English has but one form in this language. */
const oneForm: Readonly<Partial<Record<Language, readonly string[]>>> = {
  nb: ['toast.topicLost.lastToLeave'],
  sv: ['toast.topicLost.lastToLeave'],
  da: ['toast.topicLost.lastToLeave'],
  de: ['settings.found'],
};
/** What is cut short with a full stop. */
const abbreviated = /\b(Std|Min|Sek|kl|min|tim)\.$/;

const says = sayer();
const parameters = parametersByPath();
const english = says(en);
const englishByKey = new Map(english.map((saying) => [saying.key, saying.text]));

describe.each(languages)('%s', (language) => {
  let words: Words;
  let sayings: readonly Saying[];
  beforeAll(async () => {
    words = await loadWords(language);
    sayings = says(words);
  });
  /** Those for which that is so, to be read. */
  const those = (isSo: (saying: Saying, inEnglish: string) => boolean): string[] =>
    sayings
      .filter((saying) => isSo(saying, englishByKey.get(saying.key) ?? ''))
      .map(({ key, text }) => `${key}: ${text}`);

  test('says all that English says, and nothing else', () => {
    expect(namesIn(words)).toEqual(namesIn(en));
    expect(sayings.map(({ key }) => key)).toEqual(english.map(({ key }) => key));
  });

  test('is silent only where English is', () => {
    expect(those(({ text }, inEnglish) => (text.trim() === '') !== (inEnglish.trim() === ''))).toEqual([]);
  });

  test('has words of its own', () => {
    expect(words.language).toBe(language);
    if (language === 'en') return;
    const allowed = new Set([...international, ...sameAsEnglish[language]]);
    expect(
      those(({ text }, inEnglish) => text === inEnglish && hasWords(text) && !allowed.has(text)),
    ).toEqual([]);
  });

  test('tells what it was given where English does', () => {
    expect(
      those(({ text, given }, inEnglish) => {
        const told = (within: string, { number }: Words): readonly boolean[] =>
          given
            .flat()
            .map((each) =>
              typeof each === 'number'
                ? within.includes(number(each))
                : /^‹/.test(String(each)) && within.includes(String(each)),
            );
        return told(text, words).join() !== told(inEnglish, en).join();
      }),
    ).toEqual([]);
  });

  test('ends its sentences where English does', () => {
    const endOf = (text: string): string => /[.?!:…]+$/.exec(text.trim())?.[0] ?? '';
    expect(
      those(({ text }, inEnglish) => {
        const end = endOf(inEnglish);
        // The full stop of an abbreviation is also that of its sentence.
        if (abbreviated.test(text)) return end !== '' && end !== '.';
        return endOf(text) !== end;
      }),
    ).toEqual([]);
  });

  test('is set with care: one space, ellipses, true quotation marks', () => {
    expect(
      those(
        ({ key, text }) =>
          /\s\s|\.\.\.|"|[\t\n]/.test(text) || (text !== text.trim() && !/\.(before|after)$/.test(key)),
      ),
    ).toEqual([]);
    // English keeps the apostrophe that it has on the keyboard.
    if (language !== 'en') expect(those(({ text }) => text.includes("'"))).toEqual([]);
  });

  test('has one form for one, and one for none and many', () => {
    const wrong: string[] = [];
    for (const [path, of] of parameters) {
      const at = of.findIndex(isCount);
      if (at === -1 || manyAlone.test(path)) continue;
      for (const count of counts) {
        const isLikeMany = (all: readonly Saying[], of: Words): boolean =>
          withCount(all, path, at, count, of) === withCount(all, path, at, 2, of);
        // Of one, a language may make a difference where English makes none.
        const isRight =
          count === 1
            ? oneForm[language]?.includes(path) === true ||
              !isLikeMany(sayings, words) ||
              isLikeMany(english, en)
            : isLikeMany(sayings, words) === isLikeMany(english, en);
        if (!isRight) wrong.push(`${path}: ${withCount(sayings, path, at, count, words)}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** What is said at this path of this count, with `#` for the count. */
function withCount(
  sayings: readonly Saying[],
  path: string,
  at: number,
  count: number,
  { number }: Words,
): string {
  return sayings
    .filter((saying) => saying.path === path && saying.given[at] === count)
    .map(({ text }) => text.replace(number(count), '#'))
    .join(' / ');
}

/** All names, with what kind of thing each is. */
function namesIn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, namesIn(part)]));
}

/** Whether there is more than figures, marks, and what was given. */
function hasWords(text: string): boolean {
  return /\p{L}/u.test(text.replace(/‹[^›]*›/g, ''));
}
