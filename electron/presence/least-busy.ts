import type { Agent, AgentId } from './agent.ts';

/**
 * To whom the next chat is best given: of these the one with the fewest chats, unknown numbers after
 * all others, and never me; null where there is nobody else.
 *
 * @param present agents who are present and may respond
 */
export function leastBusyOf(present: readonly Agent[], myself: AgentId | null): AgentId | null {
  const others = present.filter(({ id }) => id !== myself);
  const chatsOf = ({ chats }: Agent): number => chats ?? Infinity;
  const [first, ...rest] = others;
  if (first === undefined) return null;
  const isBefore = (a: Agent, b: Agent): boolean =>
    chatsOf(a) < chatsOf(b) || (chatsOf(a) === chatsOf(b) && a.id < b.id);
  return rest.reduce((best, each) => (isBefore(each, best) ? each : best), first).id;
}
