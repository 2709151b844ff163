import { demoMyself } from '../cast.ts';
import type { DayAgent } from '../day.ts';
import { withRights, type Fields } from './rights.ts';

/** A `ChatPresence`: an agent as everybody sees them. */
export function presenceOf({ id, name, chats, present, topics }: DayAgent): Fields {
  const fields = {
    UserId: id,
    DisplayName: name,
    OngoingChats: chats,
    Present: present,
    ChatTopics: topics,
  };
  return withRights(fields, id === demoMyself ? 'update' : 'read');
}
