import * as v from 'valibot';
import type { Arrived } from './exchange.ts';
import { Refused } from './refused.ts';

/**
 * Reads a request's JSON body.
 *
 * @throws Refused when it is too large (413), not sent as JSON (415), or not JSON of this shape (400)
 */
export function jsonBody<T>(
  request: Pick<Arrived, 'headers' | 'body'>,
  shape: v.GenericSchema<unknown, T>,
): T {
  if (request.body === null) throw tooLarge();
  checkType(request.headers['content-type'], request.headers['content-encoding']);
  const read = v.safeParse(shape, parsed(request.body));
  if (read.success) return read.output;
  const [issue] = read.issues;
  const where = v.getDotPath(issue);
  throw new Refused(400, where === null ? `The body: ${issue.message}` : `${where}: ${issue.message}`);
}

/** More was sent than anybody should send. */
export function tooLarge(): Refused {
  return new Refused(413, 'The request is too large. Send less at a time.');
}

/** The object's fields, whatever the case of their names, since ASP.NET does not tell it apart either. */
export function carrier<E extends v.ObjectEntries>(
  entries: E,
): v.GenericSchema<unknown, v.InferOutput<v.ObjectSchema<E, string>>> {
  const names = new Map(Object.keys(entries).map((name) => [name.toLowerCase(), name]));
  return v.pipe(
    v.custom<object>(isObject, 'Send an object.'),
    v.transform((sent) =>
      Object.fromEntries(
        Object.entries(sent).flatMap(([name, value]: [string, unknown]) => {
          const known = names.get(name.toLowerCase());
          return known === undefined ? [] : [[known, value]];
        }),
      ),
    ),
    v.object(entries, 'This is missing.'),
  );
}

/** A whole number of 32 bits. */
export const int32 = v.pipe(
  v.number('Give a whole number.'),
  v.integer('Give a whole number.'),
  v.minValue(-(2 ** 31), 'Give a smaller number.'),
  v.maxValue(2 ** 31 - 1, 'Give a smaller number.'),
);

/** Yes or no. */
export const bool = v.boolean('Give true or false.');

function checkType(type = '', encoding = 'identity'): void {
  const [media = '', ...parameters] = type.toLowerCase().split(';');
  const isJson = /^(application|text)\/(json|[\w.-]+\+json)$/.test(media.trim());
  const charset = parameters.find((parameter) => /^\s*charset=/.test(parameter))?.split('=')[1];
  const isUtf8 = charset === undefined || /^\s*"?utf-?8"?\s*$/.test(charset);
  if (!isJson || !isUtf8 || encoding !== 'identity') {
    throw new Refused(415, 'Send the body as application/json, in UTF-8.');
  }
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new Refused(400, 'The body is not JSON.');
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
