import * as v from 'valibot';
import { demoMyself } from '../cast.ts';
import { presenceOf } from '../entities/presence.ts';
import { bool, carrier, int32, jsonBody } from '../http/json-body.ts';
import { Refused } from '../http/refused.ts';
import type { LiveDay } from '../live-day.ts';
import type { Call } from './call.ts';

/** Of a `ChatPresence` that is saved nothing else is read. */
const rows = v.array(carrier({ UserId: int32, Present: bool }), 'Send a list of chat users.');

/** The calls about who takes chats, as `Agents` and REST have them. */
export function presenceCalls(day: LiveDay): readonly Call[] {
  const all = (): unknown => day.agents().map(presenceOf);

  function save(saved: v.InferOutput<typeof rows>): void {
    // All or nothing: whoever asks for too much has changed nothing.
    if (saved.some(({ UserId }) => UserId !== demoMyself)) {
      throw new Refused(403, 'You may set nobody’s chat presence but your own.');
    }
    for (const { UserId, Present } of saved) day.change(UserId, { present: Present });
  }

  return [
    {
      method: 'POST',
      path: 'Agents/Chat/GetChatPresence',
      about: 'Who takes chats, with how many each has now.',
      gives: 'selectedJson',
      answer: all,
    },
    {
      method: 'POST',
      path: 'Agents/Chat/SaveChatPresence',
      about: 'Sets the chat presence of the users given.',
      gives: 'nothing',
      answer: ({ request }) => save(jsonBody(request, carrier({ ChatPresence: rows })).ChatPresence),
    },
    {
      method: 'GET',
      path: 'Presence/GetAll',
      about: 'Who takes chats, with how many each has now.',
      gives: 'json',
      answer: all,
    },
    {
      method: 'POST',
      path: 'Presence/SaveAll',
      about: 'Sets the chat presence of the users given.',
      gives: 'nothing',
      answer: ({ request }) => save(jsonBody(request, rows)),
    },
  ];
}
