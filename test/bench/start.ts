import type { Figure } from './figures.ts';
import type { Subject } from './running.ts';
import type { Stage } from './stage.ts';

const rounds = 9;

/** From the start of the process to the tray item on the bus, the three apps in turns. */
export async function startUp(stage: Stage, ours: Subject, bare: Subject, floor: Subject): Promise<Figure[]> {
  const times: Record<'ours' | 'bare' | 'floor', number[]> = { ours: [], bare: [], floor: [] };

  async function once(subject: Subject, into: number[] | null): Promise<void> {
    const app = await subject.start();
    into?.push(app.startMs);
    await stage.pause(300);
    await app.end();
  }

  // The first start of each makes its profile and fills the system's cache.
  for (const subject of [ours, bare, floor]) await once(subject, null);
  for (let round = 0; round < rounds; round++) {
    await once(ours, times.ours);
    await once(bare, times.bare);
    await once(floor, times.floor);
  }
  const goal = { of: 'toBare', most: 1.25 } as const;
  return [{ name: 'start, to the icon in the tray', unit: 'ms', ...times, goal }];
}
