import * as v from 'valibot';
import type { AgentId, TopicId } from '../presence/agent.ts';
import type { Aside } from './aside.ts';
import { pascalKeys } from './wire-keys.ts';
import { int32From } from './wire-number.ts';

const memberSchema = v.object({
  User: v.pipe(v.unknown(), v.transform(pascalKeys), v.object({ EjUserId: int32From(0) })),
  CanRespond: v.boolean(),
});

/**
 * Who may respond in a topic, by `POST {api}/v1/Agents/Chat/GetChatTopicUserAgentList`: members of a
 * topic may also just listen, or manage. A list with a member that cannot be read is none, as that one
 * may be the only one who responds; and for the same reason nothing is left out of it by `$select`.
 */
export function respondersAside(topic: TopicId): Aside<ReadonlySet<AgentId>> {
  return {
    method: 'POST',
    path: '/v1/Agents/Chat/GetChatTopicUserAgentList',
    body: { ChatTopicId: topic },
    read(json) {
      if (!Array.isArray(json)) return null;
      const read = v.safeParse(v.array(memberSchema), json.map(pascalKeys));
      if (!read.success) return null;
      const ids = read.output.filter(({ CanRespond }) => CanRespond).map(({ User }) => User.EjUserId);
      return new Set(ids.filter((id) => id !== 0));
    },
  };
}
