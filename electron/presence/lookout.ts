import type { Clock, Dispose, Random } from './clock.ts';
import { nothingKnown, observe, type Facts, type Observation } from './facts.ts';
import type { LookResult } from './look.ts';
import type { Circumstances } from './notices/circumstances.ts';
import { startPollLoop, type Looked, type PollLoop } from './poll-loop.ts';
import type { Pace } from './poll-schedule.ts';
import type { Roster } from './roster.ts';

/** One look and what came of it. */
export interface Sighting extends Observation {
  readonly looked: Looked;
  /** What was known before it. */
  readonly before: Facts;
}

export interface LookoutPorts {
  readonly clock: Clock;
  readonly random: Random;
  readonly look: (stopped: AbortSignal) => Promise<LookResult>;
  /** Asked once a look is back, with the roster it brought; null: it failed. */
  readonly circumstances: (roster: Roster | null) => Circumstances;
  readonly pace: () => Pace;
  /** Called when a look begins. */
  readonly onLooking: () => void;
  /** Called after every look. */
  readonly onSighting: (sighting: Sighting) => void;
  /** Called when the next look's time is set; ms since 1970, or null when only a person can start it. */
  readonly onScheduled: (wall: number | null) => void;
  readonly onFault: (fault: unknown) => void;
}

/** Keeps watch over one tenant: looks again and again, and keeps the facts. */
export interface Lookout {
  facts(): Facts;
  isLooking: PollLoop['isLooking'];
  lookNow: PollLoop['lookNow'];
  rest: PollLoop['rest'];
  wake: PollLoop['wake'];
  networkChanged: PollLoop['networkChanged'];
  paceChanged: PollLoop['paceChanged'];
  stop: Dispose;
}

/** Starts keeping watch, with a first look at once. */
export function startLookout(ports: LookoutPorts): Lookout {
  let facts = nothingKnown;
  // Of the wait that led to a look, which was set by the look before: while the screen is locked it is longer.
  let pace = ports.pace();
  const loop = startPollLoop({
    ...ports,
    onLooked(looked) {
      const before = facts;
      const { result, at } = looked;
      const circumstances = ports.circumstances(result.kind === 'roster' ? result.roster : null);
      const observation = observe(before, result, at, pace, circumstances);
      facts = observation.facts;
      pace = ports.pace();
      ports.onSighting({ ...observation, looked, before });
    },
  });
  return {
    facts: () => facts,
    isLooking: loop.isLooking,
    lookNow: loop.lookNow,
    rest: loop.rest,
    wake: loop.wake,
    networkChanged: loop.networkChanged,
    paceChanged() {
      // A wait that began at a slower pace is no outage.
      if (ports.pace().intervalMs > pace.intervalMs) pace = ports.pace();
      loop.paceChanged();
    },
    stop: loop.stop,
  };
}
