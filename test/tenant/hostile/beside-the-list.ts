import * as faults from '../faults.ts';
import type { Reply } from '../tenant.ts';
import type { Fault } from './fault.ts';
import type { World } from './world.ts';

const asides = [
  'v1',
  'currentPrincipal',
  'ChatTopicsForUser',
  'GetChatTopicUserAgentList',
  'IsWithinOpeningHours',
];

function beside(does: string, replyIn: (world: World) => Reply): Fault {
  return { does, shows: 'list', strike: (world) => world.answer(replyIn(world), ...asides) };
}

/** The list is good; whatever else is asked is not. */
export const besideTheList: readonly Fault[] = [
  beside('hangs beside the list', (world) => () => world.hang()),
  beside('fails beside the list', () => faults.status(500)),
  beside('resets beside the list', () => faults.reset()),
  beside('forbids what is beside the list', () => faults.status(403)),
  beside('asks for odd waits beside the list', () => faults.status(429, { 'Retry-After': '9'.repeat(400) })),
  beside('sends nonsense beside the list', () =>
    faults.jsonOf({ ['__proto__']: [], EjUserId: '1', v1: null }),
  ),
  beside('sends pages beside the list', () => faults.webPage()),
];
