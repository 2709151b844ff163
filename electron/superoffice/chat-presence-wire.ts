import type { Agent, AgentId } from '../presence/agent.ts';
import type { Roster } from '../presence/roster.ts';
import { readRow, readUsualRow } from './chat-presence-row.ts';
import { causeOfBody } from './failures.ts';
import { jsonOf } from './json.ts';
import { pascalKeys } from './wire-keys.ts';

/**
 * The five fields of `ChatPresence` that we read, as the reference page spells them. The other two
 * (`TableRight`, `FieldProperties`) are large and say nothing about presence.
 */
export const fields = ['UserId', 'DisplayName', 'OngoingChats', 'Present', 'ChatTopics'] as const;

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
  const read: Agent[] = [];
  let blanks = 0;
  for (const sent of json as readonly unknown[]) {
    const row = pascalKeys(sent);
    const usual = readUsualRow(row);
    if (usual === null) blanks += blanksIn(row);
    const agent = usual ?? readRow(row);
    if (agent !== null) read.push(agent);
  }
  const agents = onceEach(read);
  return { kind: 'roster', roster: { agents, dropped: json.length - agents.length }, blanks };
}

/** The first of each id. A set of ten thousand ids costs more than all else that is read, so one is made only if need be. */
function onceEach(agents: readonly Agent[]): readonly Agent[] {
  const ids = Int32Array.from(agents, ({ id }) => id).sort();
  if (!ids.some((id, at) => at > 0 && id === ids[at - 1])) return agents;
  const met = new Set<AgentId>();
  return agents.filter(({ id }) => !met.has(id) && met.add(id));
}

function blanksIn(row: unknown): number {
  if (typeof row !== 'object' || row === null) return 0;
  const { UserId, DisplayName, OngoingChats, Present } = row as Record<string, unknown>;
  return [UserId || null, DisplayName, OngoingChats, Present].filter((field) => field == null).length;
}
