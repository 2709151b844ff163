import fc from 'fast-check';
import { capabilitiesAside, isLacking } from '../../electron/superoffice/capabilities.ts';
import { jsonOf } from '../../electron/superoffice/json.ts';
import { openingHoursAside } from '../../electron/superoffice/opening-hours.ts';
import { principalAside } from '../../electron/superoffice/principal.ts';
import { respondersAside } from '../../electron/superoffice/topic-agents.ts';
import { topicsAside } from '../../electron/superoffice/topics.ts';
import { int32Most, must, mustBeOneLine, mustBeWhole } from './bounds.ts';
import { textEdits } from './byte-edits.ts';
import { fuzz } from './fuzz.ts';
import { jsonEdits } from './json-edits.ts';
import { jsonText, oddJson } from './odd.ts';

/** As JSON, changed in its fields, in its bytes, or something else altogether. */
function answersLike(...samples: readonly unknown[]): fc.Arbitrary<unknown> {
  const texts = samples.map((sample) => JSON.stringify(sample));
  return fc.oneof(jsonEdits(samples).map(jsonText), textEdits(texts), oddJson.map(jsonText)).map(jsonOf);
}

const principal = { EjUserId: 19, AssociateId: 5, FullName: 'Ida Moen', UserName: 'ida' };

fuzz(
  'of who is signed in',
  answersLike(principal, { ejUserId: 0, associateId: 5, fullName: null }, { Error: true }),
  (json) => {
    const read = principalAside.read(json);
    if (read === null) return;
    for (const id of [read.ejUserId, read.associateId]) if (id !== null) mustBeWhole(id, 1, int32Most);
    mustBeOneLine(read.name);
  },
);

fuzz(
  'of the topics there are',
  answersLike([{ ChatTopicId: 1, Name: 'Salg' }, { chatTopicId: 2, name: 'Støtte' }, {}], []),
  (json) => {
    for (const [topic, name] of topicsAside.read(json) ?? []) {
      mustBeWhole(topic, 1, int32Most);
      mustBeOneLine(name);
      mustBeWhole(name.length, 0, 256);
    }
  },
);

const member = (id: number): unknown => ({ User: { EjUserId: id }, CanRespond: true, CanManage: false });

fuzz('of who may respond', answersLike([member(11), member(0), member(12)], []), (json) => {
  for (const id of respondersAside(1).read(json) ?? []) mustBeWhole(id, 1, int32Most);
});

fuzz('of whether a topic is open', answersLike(true, false, { Error: true }), (json) => {
  const read = openingHoursAside(1).read(json);
  must(read === null || read === json, 'only yes and no are answers');
});

const calls = {
  'https://crm.example.com/api/v1/Agents/Chat/GetChatPresence': ['POST'],
  'http://10.0.0.1/x/api/v1/User/currentPrincipal/?a=b': ['GET'],
};

fuzz('of what the server can do', answersLike(calls, []), (json) => {
  const read = capabilitiesAside.read(json);
  // What lacks the very call that brings the roster is no list.
  if (read !== null) must(!isLacking(read, '/v1/Agents/Chat/GetChatPresence?$select=UserId'), 'it is a list');
});
