import * as v from 'valibot';
import type { TopicCoverage } from '../presence/coverage.ts';
import { jsonFormat, type Status } from './status.ts';

/**
 * What `--status` and the running app say to each other: one line of JSON each, then it is over. The
 * running app says it in its own language, so that the asking one need read nothing of the profile.
 */
export interface StatusAnswer {
  readonly status: Status;
  /** The same for a person to read. */
  readonly lines: readonly string[];
}

/** The one question there is. */
export const question = `${JSON.stringify({ ask: 'status', format: jsonFormat })}\n`;

/** No question and no answer is longer, characters. */
export const longest = { question: 200, answer: 1024 * 1024 };

const questionSchema = v.strictObject({ ask: v.literal('status'), format: v.literal(jsonFormat) });

const count = v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0)));
// Whoever answers is only believed to be us: nothing may move a terminal's cursor.
const line = v.pipe(v.string(), v.maxLength(20_000), v.regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u));
const states = ['covered', 'uncovered', 'closed', 'unknown'] satisfies TopicCoverage['state'][];
const connections = [
  'none',
  'starting',
  'live',
  'stale',
  'maintenance',
  'suspended',
  'deleted',
  'signedOut',
  'stopped',
] satisfies Status['connection'][];

const answerSchema = v.object({
  status: v.object({
    format: v.literal(jsonFormat),
    demo: v.boolean(),
    connection: v.picklist(connections),
    presentAgents: count,
    totalAgents: count,
    chats: count,
    seenAt: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
    staleSeconds: count,
    topics: v.array(
      v.object({
        id: v.pipe(v.number(), v.safeInteger()),
        name: v.nullable(line),
        coverage: v.picklist(states),
        presentAgents: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
      }),
    ),
    paused: v.boolean(),
  }),
  lines: v.pipe(v.array(line), v.maxLength(10)),
});

/** Whether this is the question, without the end of its line. */
export function isQuestion(text: string): boolean {
  return v.is(questionSchema, parsed(text));
}

/** An answer as it is sent. */
export function answerText(answer: StatusAnswer): string {
  return `${JSON.stringify(answer)}\n`;
}

/** What was answered; null when it is nothing that this version can read. */
export function readAnswer(text: string): StatusAnswer | null {
  const read = v.safeParse(answerSchema, parsed(text));
  return read.success ? read.output : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
