import type { Clock, Random } from '../presence/clock.ts';
import { beginDay, type Day, type DayAgent } from './day.ts';

/** The day as it is right now. It goes on by itself, and can be held. */
export interface LiveDay {
  agents(): readonly DayAgent[];
  change: Day['change'];
  /** Whether the day goes on by itself. */
  running(): boolean;
  /** Holds the day, or lets it go on from where it was. What is changed from outside is never held. */
  run(running: boolean): void;
}

/** Begins a day that runs. */
export function liveDay(clock: Clock, random: Random): LiveDay {
  const day = beginDay(random);
  let lived = 0;
  let runningSince: number | null = clock.steady();

  const elapsed = (): number => lived + (runningSince === null ? 0 : clock.steady() - runningSince);

  return {
    agents: () => day.at(elapsed()),
    change(id, part) {
      // What should have happened by now has happened first.
      day.at(elapsed());
      return day.change(id, part);
    },
    running: () => runningSince !== null,
    run(running) {
      lived = elapsed();
      runningSince = running ? clock.steady() : null;
    },
  };
}
