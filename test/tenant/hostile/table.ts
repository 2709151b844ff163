import { besideTheList } from './beside-the-list.ts';
import type { Fault } from './fault.ts';
import { inTheAnswer } from './in-the-answer.ts';
import { inTheList } from './in-the-list.ts';
import { inTheStatus } from './in-the-status.ts';
import { onTheWay } from './on-the-way.ts';
import { onTheWire } from './on-the-wire.ts';
import { ways, type Way } from './world.ts';

const all: readonly Fault[] = [
  ...onTheWire,
  ...onTheWay,
  ...inTheStatus,
  ...inTheAnswer,
  ...inTheList,
  ...besideTheList,
];

/** All that can be done to the app by this way. To plain HTTP a proxy speaks itself: behind it, no fault of a server is its own. */
export function faultsBy(way: Way): readonly Fault[] {
  if (way === 'http by proxy') return all.filter(({ where }) => where === 'proxy');
  return all.filter(({ where }) => {
    if (where === 'tls') return way.startsWith('https');
    return where !== 'proxy' || way === 'https by proxy';
  });
}

/** The one way by which a fault is met where time is short: each way gets its share. */
export function dealtTo(fault: Fault): Way | undefined {
  const possible = ways.filter((way) => faultsBy(way).includes(fault));
  return possible[all.indexOf(fault) % possible.length];
}
