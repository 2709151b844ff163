import * as v from 'valibot';
import type { TopicNames } from '../presence/agent.ts';
import type { Aside } from './aside.ts';
import { cleanName } from './clean-name.ts';
import { pascalKeys } from './wire-keys.ts';

const topicSchema = v.object({ ChatTopicId: v.pipe(v.number(), v.integer()), Name: v.string() });

/**
 * The names of the topics we have a part in, by `POST {api}/v1/Agents/Chat/ChatTopicsForUser`. Of the
 * many fields of a `ChatTopicEntity` only these two are asked for. Old servers lack the call.
 */
export const topicNames: Aside<TopicNames> = {
  method: 'POST',
  path: '/v1/Agents/Chat/ChatTopicsForUser?$select=ChatTopicId,Name',
  read(json) {
    if (!Array.isArray(json)) return null;
    const names = json.flatMap((row): [number, string][] => {
      const read = v.safeParse(topicSchema, pascalKeys(row));
      const name = read.success ? cleanName(read.output.Name) : '';
      return read.success && name !== '' ? [[read.output.ChatTopicId, name]] : [];
    });
    return new Map(names);
  },
};
