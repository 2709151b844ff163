import * as v from 'valibot';
import type { TopicId } from '../presence/agent.ts';
import type { Aside } from './aside.ts';
import { cleanName } from './clean-name.ts';
import { pascalKeys } from './wire-keys.ts';

const topicSchema = v.object({ ChatTopicId: v.pipe(v.number(), v.integer()), Name: v.nullish(v.string()) });

/**
 * The topics we have a part in and their names, in the tenant's order, by
 * `POST {api}/v1/Agents/Chat/ChatTopicsForUser`; a name is empty where the tenant left it blank. Of the
 * many fields of a `ChatTopicEntity` only these two are asked for. Old servers lack the call.
 */
export const topicsAside: Aside<ReadonlyMap<TopicId, string>> = {
  method: 'POST',
  path: '/v1/Agents/Chat/ChatTopicsForUser?$select=ChatTopicId,Name',
  read(json) {
    if (!Array.isArray(json)) return null;
    const topics = json.flatMap((row): [TopicId, string][] => {
      const read = v.safeParse(topicSchema, pascalKeys(row));
      return read.success ? [[read.output.ChatTopicId, cleanName(read.output.Name ?? '')]] : [];
    });
    return new Map(topics);
  },
};
