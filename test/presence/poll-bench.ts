import type { LookReason, LookResult } from '../../electron/presence/look.ts';
import {
  startPollLoop,
  type Looked,
  type PollLoop,
  type PollPorts,
} from '../../electron/presence/poll-loop.ts';
import { fakeClock, type FakeClock } from './fake-clock.ts';
import { saw } from './people.ts';

/** A poll loop, and what it did. */
export interface PollBench {
  readonly clock: FakeClock;
  readonly loop: PollLoop;
  readonly looked: Looked[];
  readonly scheduled: (number | null)[];
  readonly faults: unknown[];
  /** Looks begun so far. */
  looks(): number;
  reasons(): LookReason[];
}

/** A loop of one look a minute, whose looks bring `results` in turn, and the last of them ever after. */
export function pollBench(results: LookResult[] = [saw()], ports: Partial<PollPorts> = {}): PollBench {
  const clock = fakeClock();
  const looked: Looked[] = [];
  const scheduled: (number | null)[] = [];
  const faults: unknown[] = [];
  let looks = 0;
  const loop = startPollLoop({
    clock,
    random: () => 0.5,
    pace: () => ({ intervalMs: 60_000, floorMs: 15_000 }),
    onLooking() {},
    onScheduled: (wall) => scheduled.push(wall),
    onFault: (fault) => faults.push(fault),
    ...ports,
    look(stopped) {
      looks += 1;
      return ports.look?.(stopped) ?? Promise.resolve(results[looks - 1] ?? results.at(-1) ?? saw());
    },
    onLooked(look) {
      looked.push(look);
      ports.onLooked?.(look);
    },
  });
  const reasons = (): LookReason[] => looked.map(({ reason }) => reason);
  return { clock, loop, looked, scheduled, faults, looks: () => looks, reasons };
}

/** A look that stays under way until it is answered. */
export function heldLook(): { look: PollPorts['look']; answer: (result: LookResult) => void } {
  let answer: (result: LookResult) => void = () => {};
  const look = (): Promise<LookResult> => new Promise((resolve) => (answer = resolve));
  return { look, answer: (result) => answer(result) };
}
