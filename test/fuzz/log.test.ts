import fc from 'fast-check';
import { logLine } from '../../electron/desktop/log-line.ts';
import { redaction } from '../../electron/desktop/redaction.ts';
import { must, mustBeOneLine, mustNotTell } from './bounds.ts';
import { fuzz } from './fuzz.ts';
import { oddText, signs } from './odd.ts';

const fields = fc.dictionary(
  fc.constantFrom('what', 'why', 'at', 'ms'),
  fc.oneof(oddText, fc.double(), fc.boolean(), fc.constantFrom(null, undefined)),
);

fuzz('of whatever is noted: it is one line that starts as it should', fields, (noted) => {
  const line = logLine(0, 'info', 'event', noted);
  mustBeOneLine(line);
  const start = '1970-01-01T00:00:00.000Z info event';
  must(line.startsWith(start), 'nothing comes before the event');
  const count = Object.values(noted).filter((value) => value !== null && value !== undefined).length;
  const values = line.slice(start.length).match(/ \w+=(?:"(?:[^"\\]|\\.)*"|[\w.,:/+-]+)/g) ?? [];
  must(
    values.length === count && values.join('') === line.slice(start.length),
    'each field can be told from the next',
  );
});

/** How a secret may get into a line. */
const places: readonly ((secret: string) => string)[] = [
  (secret) => `plainly ${secret} so`,
  (secret) => logLine(0, 'info', 'x', { v: secret }),
  (secret) => logLine(0, 'warn', 'x', { v: JSON.stringify({ a: secret }) }),
  (secret) => logLine(0, 'warn', 'x', { v: `https://crm.example.com/?q=${encodeURIComponent(secret)}` }),
  (secret) => `body ${String(new URLSearchParams({ q: secret }))}`,
  (secret) => JSON.stringify({ body: { value: secret } }),
  (secret) => `header ${Buffer.from(secret).toString('base64')}`,
  (secret) => logLine(0, 'error', 'fault', { what: String(new Error(`with ${secret} in it`).stack) }),
];
const black = '[secret]';
const letters = signs({ minLength: 4, maxLength: 40 });
const visible = fc.string({ unit: 'grapheme-ascii', minLength: 4, maxLength: 40 });
const secret = fc
  .oneof(
    letters,
    visible,
    fc.tuple(oddText, visible).map((parts) => parts.join('')),
  )
  .map((each) => each.toWellFormed())
  // What is written in a secret's place, or part of it, tells nothing.
  .filter((each) => each.length >= 4 && !/[[\]]|secret/.test(each) && each.trim().length >= 4)
  .filter((each) => !/^[\w ]*$/.test(each) || each.length >= 8);

fuzz(
  'of a secret: it is not in any line, however it got there',
  fc.tuple(fc.array(secret, { minLength: 1, maxLength: 3 }), fc.nat(), fc.array(secret, { maxLength: 3 })),
  ([secrets, which, others]) => {
    const { conceal, redact } = redaction();
    conceal(secrets);
    conceal(others);
    const planted = secrets[which % secrets.length]!;
    for (const place of places) {
      const line = redact(place(planted));
      must(line.includes(black), `${JSON.stringify(line)} has lost something`);
      const rest = line.split(black).join('\n\n');
      mustNotTell(rest, [planted, encodeURIComponent(planted), Buffer.from(planted).toString('base64')]);
    }
  },
  1_000,
);
