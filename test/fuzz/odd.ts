import fc from 'fast-check';

/** Texts that programs have stumbled over: controls, turned directions, half letters, names of what all objects have. */
export const oddTexts: readonly string[] = [
  '',
  ' ',
  '\0',
  '\n',
  '\r\nX: y',
  '\t',
  '\u001b[2J',
  '\u007f',
  '\u0085',
  '\u009b',
  '\u2028',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ud800',
  '😀',
  '"',
  '\\',
  '/',
  '../',
  '%',
  '%00',
  '%2e%2e%2f',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'true',
  '0',
  '<script>',
  'x'.repeat(300),
];

/** Numbers at the edges of what a number may be. */
export const oddNumbers: readonly number[] = [
  0,
  -0,
  1,
  -1,
  0.5,
  1e-320,
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31),
  -(2 ** 31) - 1,
  2 ** 53,
  8.64e15,
  8.64e15 + 1,
  1e21,
  1e308,
];

/** Text of any signs, halves of letters among them. (The library's own takes a second to begin with.) */
export function signs(limits: fc.ArrayConstraints): fc.Arbitrary<string> {
  return fc.array(fc.nat({ max: 0xffff }), limits).map((codes) => String.fromCharCode(...codes));
}

/** Any text, often an odd one. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...oddTexts),
  fc.array(fc.constantFrom(...oddTexts, 'a', '1'), { maxLength: 5 }).map((parts) => parts.join('')),
  signs({ maxLength: 40 }),
);

/** Whatever JSON can hold, often something odd. */
export const oddJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null], { length: 1 }),
  fc.constantFrom(...oddNumbers),
  fc.integer(),
  oddText,
  fc.jsonValue({ maxDepth: 2 }),
);

/** A value's JSON, in which nought below zero is one. */
export function jsonText(value: unknown): string {
  const belowZero = '\ue000-0';
  const text = JSON.stringify(value, (_key, each: unknown) => (Object.is(each, -0) ? belowZero : each));
  return text.replaceAll(JSON.stringify(belowZero), '-0');
}
