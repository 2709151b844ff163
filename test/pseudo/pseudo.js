/**
 * The pseudo-locale: English in letters that no text has by itself, a third longer. What is still in
 * plain letters on screen is written in the code; what does not fit will not fit in German either.
 *
 * In plain JavaScript, so that the app can load it as it is.
 */

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const odd = 'áƀçđéƒğħíĵķłɱñóþʠřšťúʋŵẋýžÁßÇĐÉƑĞĦÍĴĶŁṀÑÓÞɊŘŠŤÚƲŴẊÝŽ';
const oddOf = new Map([...plain].map((letter, place) => [letter, [...odd][place]]));
const vowel = /[aeiou]/i;

/**
 * @param {string} text
 * @returns {string}
 */
export function pseudoText(text) {
  if (!/[a-z]/i.test(text)) return text;
  const letters = [...text].map((letter) => {
    const changed = oddOf.get(letter) ?? letter;
    return vowel.test(letter) ? changed + changed.toLowerCase() : changed;
  });
  return `[${letters.join('')}]`;
}

/**
 * Words as they are, with all they say in pseudo-locale.
 *
 * @template T
 * @param {T} words
 * @returns {T}
 */
export function pseudoOf(words) {
  const { language } = /** @type {{ language: string }} */ (words);
  // By its code a language is known, and not called.
  return /** @type {T} */ ({ .../** @type {object} */ (changed(words)), language });
}

/**
 * @param {unknown} value
 * @returns {unknown}
 */
function changed(value) {
  if (typeof value === 'string') return pseudoText(value);
  if (typeof value === 'function') return (/** @type {unknown[]} */ ...given) => changed(value(...given));
  if (Array.isArray(value)) return value.map(changed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, changed(part)]));
}
