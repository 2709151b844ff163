import * as v from 'valibot';
import type { Agent, TopicId } from '../presence/agent.ts';
import { cleanName } from './clean-name.ts';
import { int32From, isInt32From } from './wire-number.ts';

const rowSchema = v.object({
  UserId: int32From(1),
  DisplayName: v.nullish(v.string()),
  OngoingChats: v.nullish(int32From(0)),
  Present: v.nullish(v.boolean()),
  ChatTopics: v.nullish(v.array(int32From(-(2 ** 31)))),
});

/** Reads one row of `GetChatPresence`; null where it breaks the reference page's types. */
export function readRow(row: unknown): Agent | null {
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

/**
 * What {@link readRow} makes of a row with nothing blank and nothing odd, as nearly all are, in a fraction of the
 * time: the schema keeps books of each field, which ten thousand rows pay for. Null: the row is for the schema.
 */
export function readUsualRow(row: unknown): Agent | null {
  if (typeof row !== 'object' || row === null) return null;
  const { UserId, DisplayName, OngoingChats, Present, ChatTopics } = row as Record<string, unknown>;
  if (!isInt32From(1, UserId) || !isInt32From(0, OngoingChats)) return null;
  if (typeof DisplayName !== 'string' || typeof Present !== 'boolean' || !areTopics(ChatTopics)) return null;
  return {
    id: UserId,
    name: cleanName(DisplayName),
    presence: Present ? 'present' : 'away',
    chats: OngoingChats + 0,
    topics: ChatTopics,
  };
}

function areTopics(value: unknown): value is readonly TopicId[] {
  return Array.isArray(value) && value.every((topic) => isInt32From(1, topic));
}
