import type { Figure, Goal } from './figures.ts';
import { costOf, type Cost } from './process-cost.ts';
import type { Subject } from './running.ts';
import { openPopup, closePopup } from './popup.ts';
import type { Stage } from './stage.ts';

/** How long an app is left alone before its memory counts, ms. */
export const settleMs = 6_000;

const rounds = 3;

/** Memory and processes, each app alone on the desktop: popup never opened, then opened and closed again. */
export async function atRest(stage: Stage, ours: Subject, bare: Subject, floor: Subject): Promise<Figure[]> {
  const rest: Record<'ours' | 'bare' | 'floor' | 'closed', Cost[]> = {
    ours: [],
    bare: [],
    floor: [],
    closed: [],
  };

  async function settled(subject: Subject, costs: Cost[], opensPopup: boolean): Promise<void> {
    const app = await subject.start();
    await stage.pause(settleMs);
    costs.push(costOf(app.pid));
    if (opensPopup) {
      await openPopup(app);
      await stage.pause(1_000);
      await closePopup(app);
      await stage.pause(settleMs);
      rest.closed.push(costOf(app.pid));
    }
    await app.end();
  }

  for (let round = 0; round < rounds; round++) {
    await settled(ours, rest.ours, true);
    await settled(bare, rest.bare, false);
    await settled(floor, rest.floor, false);
  }
  const figure = (name: string, unit: 'MB' | '', ours: Cost[], key: keyof Cost, goal?: Goal): Figure => {
    const sample = (costs: Cost[]): number[] => costs.map((cost) => cost[key]);
    const samples = { ours: sample(ours), bare: sample(rest.bare), floor: sample(rest.floor) };
    return { name, unit, ...samples, ...(goal && { goal }) };
  };
  return [
    figure('memory at rest, popup never opened', 'MB', rest.ours, 'memoryMb', { of: 'toBare', most: 0.9 }),
    figure('· without what mirrors files', 'MB', rest.ours, 'ownMemoryMb'),
    figure('memory at rest, popup opened and closed', 'MB', rest.closed, 'memoryMb'),
    figure('· without what mirrors files', 'MB', rest.closed, 'ownMemoryMb'),
    figure('processes at rest', '', rest.ours, 'processes', { of: 'toFloor', most: 1 }),
  ];
}
