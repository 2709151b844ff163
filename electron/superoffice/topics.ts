import * as v from 'valibot';
import type { TopicId } from '../presence/agent.ts';
import type { Aside } from './aside.ts';
import { cleanName } from './clean-name.ts';
import { pascalKeys } from './wire-keys.ts';
import { int32From } from './wire-number.ts';

const topicSchema = v.object({
  // An emptied number may well come as 0.
  ChatTopicId: int32From(1),
  Name: v.nullish(v.string()),
});

const path = '/v1/Agents/Chat/ChatTopicsForUser';

/**
 * The topics we have a part in and their names, in the tenant's order, by
 * `POST {api}/v1/Agents/Chat/ChatTopicsForUser`; a name is empty where the tenant left it blank. Of the
 * many fields of a `ChatTopicEntity` only these two are asked for. Old servers lack the call. Rows of
 * which none can be read are no list: they do not say that we have a part in nothing.
 */
export const topicsAside: Aside<ReadonlyMap<TopicId, string>> = {
  method: 'POST',
  path: `${path}?$select=ChatTopicId,Name`,
  unselectedPath: path,
  read(json) {
    if (!Array.isArray(json)) return null;
    const topics = json.flatMap((row): [TopicId, string][] => {
      const read = v.safeParse(topicSchema, pascalKeys(row));
      return read.success ? [[read.output.ChatTopicId, cleanName(read.output.Name ?? '')]] : [];
    });
    return topics.length === 0 && json.length > 0 ? null : new Map(topics);
  },
};
