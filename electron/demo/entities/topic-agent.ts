import { cast, type Member } from '../cast.ts';
import { associateOf } from './associate.ts';
import type { Fields } from './rights.ts';

/** The `ChatTopicAgent`s of a topic: who has a part in it, and which. */
export function agentsOfTopic(topicId: number): readonly Fields[] {
  return cast.filter(({ topics }) => topics.includes(topicId)).map((member) => agentOf(member, topicId));
}

/** The `ChatTopicAgent` with this login name, or this associate number as text; null where there is none. */
export function agentOfTopic(topicId: number, username: string): Fields | null {
  const named = cast.find(
    ({ login, associateId }) => login === username.toLowerCase() || `${associateId}` === username,
  );
  return named?.topics.includes(topicId) === true ? agentOf(named, topicId) : null;
}

function agentOf(member: Member, topicId: number): Fields {
  const responds = !member.onlyListens.includes(topicId);
  const manages = member.manages.includes(topicId);
  return {
    TopicId: topicId,
    User: associateOf(member),
    CanListen: !responds || manages,
    CanRespond: responds,
    CanManage: manages,
    CanNotify: responds,
  };
}
