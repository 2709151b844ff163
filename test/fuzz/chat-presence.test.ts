import * as v from 'valibot';
import fc from 'fast-check';
import { commandSchemas } from '../../electron/contract/commands.ts';
import { readBody } from '../../electron/superoffice/chat-presence-wire.ts';
import { int32Most, must, mustBeOneLine, mustBeWhole } from './bounds.ts';
import { textEdits } from './byte-edits.ts';
import { fuzz } from './fuzz.ts';
import { jsonEdits } from './json-edits.ts';
import { jsonText, signs } from './odd.ts';

const anna = { UserId: 11, DisplayName: 'Åse Ødegård', OngoingChats: 2, Present: true, ChatTopics: [1, 2] };
const whole = { ...anna, UserId: 12, TableRight: null, FieldProperties: { UserId: { Rights: 'F' } } };
const camel = { userId: 13, displayName: 'דנה לוי', ongoingChats: 0, present: false, chatTopics: [] };
const blank = { UserId: 14, DisplayName: null, OngoingChats: null, Present: null, ChatTopics: null };
const answers = [[anna, whole], [camel, blank, anna], [], { Message: 'Fault', Value: [anna] }, null];
const texts = [...answers.map((each) => JSON.stringify(each)), '<html><body>Sign in</body></html>', ''];

/** Whether a page may name it. */
const isNameable = (id: number): boolean => v.safeParse(commandSchemas.showTopic, id).success;

/** A roster holds only what the app can show and act upon, and accounts for every row; all else is none. */
function holds(text: string): void {
  const body = readBody(text, 'application/json');
  if (body.kind !== 'roster') return must(['webPage', 'unreadable'].includes(body.kind), body.kind);
  const rows = JSON.parse(text) as readonly unknown[];
  const { agents, dropped } = body.roster;
  must(agents.length + dropped === rows.length, 'every row is read or counted');
  must(new Set(agents.map(({ id }) => id)).size === agents.length, 'ids are unique');
  mustBeWhole(body.blanks, 0, 4 * rows.length);
  for (const { id, name, presence, chats, topics, ...more } of agents) {
    mustBeWhole(id, 1, int32Most);
    mustBeOneLine(name);
    mustBeWhole(name.length, 0, 256);
    if (chats !== null) mustBeWhole(chats, 0, int32Most);
    must(['present', 'away', 'unknown'].includes(presence), presence);
    must(topics.every(isNameable), 'topics can be named');
    must(Object.keys(more).length === 0, 'nothing else is in it');
  }
}

fuzz('of an answer with odd fields', jsonEdits(answers).map(jsonText), holds);

fuzz('of an answer with broken bytes', textEdits(texts), holds, 3_000);

fuzz('of whatever text', fc.oneof(signs({ maxLength: 100 }), fc.json()), holds);
