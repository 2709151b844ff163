import type { Myself } from '../presence/myself.ts';
import type { LogFields } from './log-line.ts';

/** What the log says of who I am: which agent and how that is known, or why it is not. */
export function myselfFields(myself: Myself): LogFields {
  return myself.kind === 'known'
    ? { is: 'known', agent: myself.id, by: myself.by }
    : { is: 'unknown', why: myself.why };
}
