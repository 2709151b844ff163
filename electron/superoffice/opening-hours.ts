import type { TopicId } from '../presence/agent.ts';
import type { Aside } from './aside.ts';

/**
 * Whether a topic is within its opening hours now, by `POST {api}/v1/Agents/Chat/IsWithinOpeningHours`;
 * always where it has none.
 */
export function openingHoursAside(topic: TopicId): Aside<boolean> {
  return {
    method: 'POST',
    path: '/v1/Agents/Chat/IsWithinOpeningHours',
    body: { ChatTopicId: topic },
    read: (json) => (typeof json === 'boolean' ? json : null),
  };
}
