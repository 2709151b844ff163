/** The tenant's number for a chat user (`ChatPresence.UserId`, an int32 above zero). */
export type AgentId = number;

/** The tenant's number for a chat topic (`ChatPresence.ChatTopics`). */
export type TopicId = number;

/** What topics are called, as far as the tenant tells us. */
export type TopicNames = ReadonlyMap<TopicId, string>;

/**
 * The agent's chat switch as the tenant stores it. `unknown` is what a blank field means: it is
 * never read as `away`, because that would later turn into a false "came online".
 */
export type Presence = 'present' | 'away' | 'unknown';

/** One person who may answer chats, as one look saw them. */
export interface Agent {
  readonly id: AgentId;
  /** As the tenant writes it; empty where the tenant left it blank. */
  readonly name: string;
  readonly presence: Presence;
  /** Ongoing chats; null where the tenant left it blank. There is no maximum to set it against. */
  readonly chats: number | null;
  readonly topics: readonly TopicId[];
}
