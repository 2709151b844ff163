import type { Arrived } from '../http/exchange.ts';
import { Refused } from '../http/refused.ts';
import type { Language } from './language.ts';

/** A request for one call, signed in and with a verb that the call has. */
export interface Asked {
  /** The numbers in the path, by the names they have in the call's path. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly request: Arrived;
  readonly language: Language;
  /** ms since 1970. */
  readonly now: number;
}

/** One call of the WebAPI. Those of `Agents` are all POST, and a GET there only describes the call. */
export interface Call {
  readonly method: 'GET' | 'POST';
  /** Behind `/api/v1/`; a `{name}` stands for a whole number. */
  readonly path: string;
  /** What `GET /api/v1` says it is for. */
  readonly about: string;
  /** What comes back: JSON, which `$select` may blank where the call has it, or nothing (204). */
  readonly gives: 'json' | 'selectedJson' | 'nothing';
  /** @throws Refused when it cannot be done as it was asked */
  answer(asked: Asked): unknown;
}

/** The calls of `Agents`: remote procedures. */
export function isAgentCall({ path }: Call): boolean {
  return path.startsWith('Agents/');
}

/**
 * The number a call wants in its query.
 *
 * @throws Refused when it is missing, or no whole number of 32 bits
 */
export function numberIn({ query }: Arrived, name: string): number {
  const text = query.get(name.toLowerCase())?.trim() ?? '';
  const number = int32Of(text);
  if (number === null) throw new Refused(400, `${name}: Give a whole number in the query.`);
  return number;
}

/**
 * The yes or no a call wants in its query.
 *
 * @param absent what not saying anything means; null: it has to be said
 * @throws Refused when it has to be said and is not, or is neither
 */
export function boolIn({ query }: Arrived, name: string, absent: boolean | null): boolean {
  const text = query.get(name.toLowerCase())?.trim().toLowerCase();
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === undefined && absent !== null) return absent;
  throw new Refused(400, `${name}: Give true or false in the query.`);
}

/** A whole number of 32 bits written in digits; null where it is none. */
export function int32Of(text: string): number | null {
  const number = Number(text);
  return /^-?\d{1,10}$/.test(text) && number >= -(2 ** 31) && number < 2 ** 31 ? number : null;
}
