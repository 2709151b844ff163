import * as v from 'valibot';
import { demoMyself, memberOf } from '../cast.ts';
import { isOpen } from '../entities/opening-hours.ts';
import { agentOfTopic, agentsOfTopic } from '../entities/topic-agent.ts';
import { topicOf } from '../entities/topic.ts';
import { userList } from '../entities/user-list.ts';
import { bool, carrier, int32, jsonBody } from '../http/json-body.ts';
import { Refused } from '../http/refused.ts';
import type { LiveDay } from '../live-day.ts';
import { topics, type Topic } from '../topics.ts';
import { boolIn, numberIn, type Asked, type Call } from './call.ts';

const ofTopic = carrier({ ChatTopicId: int32 });
const ofUser = carrier({ ChatTopicId: int32, Username: v.string('Give a login name.') });
const listed = carrier({ Flat: bool, OnlyPresent: v.optional(bool, false) });

/** The calls of `Agents` about topics: what is not there is answered with null, or with nothing in a list. */
export function topicAgentCalls(day: LiveDay): readonly Call[] {
  const call = (name: string, about: string, answer: Call['answer']): Call => ({
    method: 'POST',
    path: `Agents/Chat/${name}`,
    about,
    gives: 'selectedJson',
    answer,
  });
  return [
    call('ChatTopicsForUser', 'The topics you have a part in.', myTopics),
    call(
      'GetChatTopicEntity',
      '?chatTopicEntityId={chatTopicEntityId}   One topic.',
      ({ request, language }) => {
        const found = topicWith(numberIn(request, 'chatTopicEntityId'));
        return found && topicOf(found, language);
      },
    ),
    call('GetChatTopicUserAgentList', 'Who has a part in a topic.', ({ request }) =>
      agentsOfTopic(jsonBody(request, ofTopic).ChatTopicId),
    ),
    call('GetChatTopicUserAgent', 'One user’s part in a topic.', ({ request }) => {
      const { ChatTopicId, Username } = jsonBody(request, ofUser);
      return agentOfTopic(ChatTopicId, Username);
    }),
    call('GetUserAgentList', 'Who can be given a part in a topic.', ({ request }) => {
      const { Flat, OnlyPresent } = jsonBody(request, listed);
      return userList(day.agents(), Flat, OnlyPresent);
    }),
    call('IsWithinOpeningHours', 'Whether a topic is open right now.', ({ request, now }) => {
      const found = topicWith(jsonBody(request, ofTopic).ChatTopicId);
      return found !== null && isOpen(found, now);
    }),
  ];
}

/** The REST calls about topics: what is not there is 404. */
export function topicCalls(day: LiveDay, api: () => string): readonly Call[] {
  const call = (
    path: string,
    about: string,
    answer: Call['answer'],
    gives: Call['gives'] = 'json',
  ): Call => ({
    method: 'GET',
    path: `ChatTopic/${path}`,
    about,
    gives,
    answer,
  });
  return [
    call('ForCurrentUser', 'The topics you have a part in.', myTopics),
    call(
      'UserAgents',
      '?flat={flat}&onlyPresent={onlyPresent}   Who can be given a part in a topic.',
      ({ request }) =>
        userList(day.agents(), boolIn(request, 'flat', null), boolIn(request, 'onlyPresent', false)),
    ),
    call(
      '{id}',
      'One topic.',
      (asked) => {
        const found = topicIn(asked);
        const links = { Self: `${api()}/v1/ChatTopic/${found.id}` };
        return { ...topicOf(found, asked.language), _Links: links };
      },
      'selectedJson',
    ),
    call('{id}/IsOpen', 'Whether a topic is open right now.', (asked) => isOpen(topicIn(asked), asked.now)),
    call('{id}/UserAgent', 'Who has a part in a topic.', (asked) => agentsOfTopic(topicIn(asked).id)),
  ];
}

function myTopics({ language }: Asked): unknown {
  const mine = memberOf(demoMyself).topics;
  return topics.filter(({ id }) => mine.includes(id)).map((topic) => topicOf(topic, language));
}

function topicWith(id: number): Topic | null {
  return topics.find((topic) => topic.id === id) ?? null;
}

function topicIn({ numbers }: Asked): Topic {
  const found = topicWith(numbers['id'] ?? 0);
  if (found === null) throw new Refused(404, `There is no chat topic ${numbers['id']}.`);
  return found;
}
