import assert from 'node:assert/strict';
import type { Fault } from './fault.ts';
import { expected, shownBy, type Watcher } from './watcher.ts';

/** They take turns to come, so that none was away so briefly, or told of so lately, that it is no news. */
const comers = [2, 3, 4, 5, 6, 7, 8, 9] as const;

/** One fault from its beginning to its end, and the first news after it. */
export async function meet(fault: Fault, watcher: Watcher, turn: number): Promise<void> {
  const { watched } = watcher;
  const comer = comers[turn % comers.length] ?? 2;
  const toldBefore = watcher.told().length;
  await watcher.strike(fault);
  await watcher.look();
  await watcher.look();
  assert(expected(fault).includes(shownBy(watched)), `it shows ${shownBy(watched)}`);
  await watcher.mend();
  await watcher.look();
  assert.equal(watcher.told().length, toldBefore, 'something was told, and nothing has happened');
  watcher.turn(comer, true);
  watcher.turn(comers[(turn + 4) % comers.length] ?? 2, false);
  await watcher.look();
  assert.deepEqual(watcher.told().slice(toldBefore), [[comer]], 'somebody came, and nobody was told');
}
