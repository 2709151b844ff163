import { jsonReply, type Arrived, type Reply } from '../http/exchange.ts';
import { Refused, wrongVerb } from '../http/refused.ts';
import { jsonTypeFor } from './accept.ts';
import { int32Of, isAgentCall, type Call } from './call.ts';
import { described } from './description.ts';
import { languageOf } from './language.ts';
import { selected } from './select.ts';

type Numbers = Readonly<Record<string, number>>;

/**
 * Answers a request that is signed in.
 *
 * @param path behind `/api/v1/`
 * @param api the WebAPI's root as an absolute URL
 * @param now ms since 1970
 * @throws Refused when it cannot be done as it was asked
 */
export function answerCall(
  request: Arrived,
  path: string,
  calls: readonly Call[],
  api: string,
  now: number,
): Reply {
  const here = calls.flatMap((call) => {
    const numbers = numbersIn(path, call.path);
    return numbers === null ? [] : [{ call, numbers }];
  });
  const [first] = here;
  if (first === undefined) throw new Refused(404, 'There is no such call.');
  const type = jsonTypeFor(request.headers.accept);
  const unacceptable = new Refused(406, 'Only JSON is spoken here. Accept application/json.');
  const found = here.find(({ call }) => call.method === request.method);
  if (found === undefined) {
    const describes = isAgentCall(first.call) && request.method === 'GET';
    const verbs = here.map(({ call }) => call.method);
    if (!describes) throw wrongVerb(request.method, isAgentCall(first.call) ? ['GET', ...verbs] : verbs);
    if (type === null) throw unacceptable;
    return jsonReply(200, described([first.call], api), type);
  }
  const { call, numbers } = found;
  if (type === null && call.gives !== 'nothing') throw unacceptable;
  const value = call.answer({ numbers, request, language: languageOf(request.headers), now });
  if (type === null || call.gives === 'nothing') return { status: 204 };
  const select = call.gives === 'selectedJson' ? request.query.get('$select') : undefined;
  return jsonReply(200, selected(value, select), type);
}

/**
 * The error object SuperOffice sends. Its `Agents` write the sentence in `Message`, its REST calls in
 * `ErrorMessage`; it is in both, so that whoever reads either finds it.
 */
export function refusal({ status, message, headers }: Refused): Reply {
  const error = {
    Error: true,
    ErrorType: errorTypes[status] ?? 'Exception',
    Message: message,
    ErrorMessage: message,
    ErrorSource: 'SuperOffice.WebApi',
  };
  const reply = jsonReply(status, error);
  return { ...reply, headers: { ...reply.headers, ...headers } };
}

const errorTypes: Readonly<Record<number, string>> = {
  400: 'ArgumentException',
  401: 'UnauthorizedAccessException',
  403: 'SoSecurityException',
  404: 'SoNotFoundException',
  405: 'NotSupportedException',
};

/** The numbers a path has where the pattern names some; null where the path is another. */
function numbersIn(path: string, pattern: string): Numbers | null {
  const given = path.toLowerCase().split('/');
  const wanted = pattern.split('/');
  if (given.length !== wanted.length) return null;
  const numbers: Record<string, number> = {};
  for (const [index, segment] of wanted.entries()) {
    const text = given[index] ?? '';
    const [, name] = /^\{(\w+)\}$/.exec(segment) ?? [];
    if (name === undefined) {
      if (text !== segment.toLowerCase()) return null;
      continue;
    }
    const number = int32Of(text);
    if (number === null) return null;
    numbers[name] = number;
  }
  return numbers;
}
