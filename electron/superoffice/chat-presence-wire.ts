import * as v from 'valibot';
import type { Agent } from '../presence/agent.ts';
import type { Roster } from '../presence/roster.ts';
import { cleanName } from './clean-name.ts';
import { causeOfBody } from './failures.ts';
import { pascalKeys } from './wire-keys.ts';
import { jsonOf } from './json.ts';
import { int32From } from './wire-number.ts';

/**
 * The five fields of `ChatPresence` that we read, as the reference page spells them. The other two
 * (`TableRight`, `FieldProperties`) are large and say nothing about presence.
 */
export const fields = ['UserId', 'DisplayName', 'OngoingChats', 'Present', 'ChatTopics'] as const;

const rowSchema = v.object({
  UserId: int32From(1),
  DisplayName: v.nullish(v.string()),
  OngoingChats: v.nullish(int32From(0)),
  Present: v.nullish(v.boolean()),
  ChatTopics: v.nullish(v.array(int32From(-(2 ** 31)))),
});

/** Ten times as many agents as the largest tenant we are made for. */
const mostRows = 100_000;

/** What an answer's body turned out to be. */
export type Body =
  | { readonly kind: 'roster'; readonly roster: Roster; readonly blanks: number }
  | { readonly kind: 'webPage' }
  | { readonly kind: 'unreadable' };

/**
 * Reads the body of `GetChatPresence`. A row that breaks the reference page's types, or repeats an
 * id, is dropped and counted. An answer that is no array is no roster: SuperOffice answers some
 * errors with 200 and null or an object, and taking those for an empty roster would announce
 * everybody when the real one comes back. `blanks` counts the empty fields that we cannot do without.
 */
export function readBody(text: string, contentType: string): Body {
  const json = jsonOf(text);
  if (json === undefined) return { kind: causeOfBody({ contentType, text }) };
  if (!Array.isArray(json) || json.length > mostRows) return { kind: 'unreadable' };
  const agents = new Map<number, Agent>();
  let blanks = 0;
  for (const sent of json) {
    const row = pascalKeys(sent);
    const agent = readRow(row);
    if (agent !== null && !agents.has(agent.id)) agents.set(agent.id, agent);
    blanks += blanksIn(row);
  }
  return {
    kind: 'roster',
    roster: { agents: [...agents.values()], dropped: json.length - agents.size },
    blanks,
  };
}

function readRow(row: unknown): Agent | null {
  const read = v.safeParse(rowSchema, row);
  if (!read.success) return null;
  const { UserId, DisplayName, OngoingChats, Present, ChatTopics } = read.output;
  return {
    id: UserId,
    name: cleanName(DisplayName ?? ''),
    presence: Present == null ? 'unknown' : Present ? 'present' : 'away',
    chats: OngoingChats ?? null,
    // An emptied number may well come as 0; no topic has such a one, and nobody could choose it.
    topics: (ChatTopics ?? []).filter((topic) => topic > 0),
  };
}

function blanksIn(row: unknown): number {
  if (typeof row !== 'object' || row === null) return 0;
  const { UserId, DisplayName, OngoingChats, Present } = row as Record<string, unknown>;
  return [UserId || null, DisplayName, OngoingChats, Present].filter((field) => field == null).length;
}
