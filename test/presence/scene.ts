import type { AgentId } from '../../electron/presence/agent.ts';
import type { Clock } from '../../electron/presence/clock.ts';
import { needsPerson } from '../../electron/presence/failure.ts';
import type { LookResult } from '../../electron/presence/look.ts';
import { startLookout, type Lookout, type Sighting } from '../../electron/presence/lookout.ts';
import type { Pace } from '../../electron/presence/poll-schedule.ts';
import { fakeClock, type FakeClock } from './fake-clock.ts';
import { circumstances, rule } from './notices/story.ts';

/** What one look brings: a result, or a fault of our own. */
export interface Answer {
  readonly brings: LookResult | 'throws';
  readonly takesMs: number;
  /** Whoever is told of the look throws. */
  readonly stumbles: boolean;
}

/** Something that happens beside the schedule. */
export interface Event {
  readonly afterMs: number;
  readonly what: 'popup' | 'person' | 'sleep' | 'setBack';
}

export interface Scene {
  readonly pace: Pace;
  readonly myself: AgentId | null;
  readonly answers: readonly Answer[];
  readonly events: readonly Event[];
  /** Numbers for the jitter, used over and over. */
  readonly randoms: readonly number[];
}

/** One look as the tenant felt it. */
export interface Look {
  readonly start: number;
  readonly end: number;
  readonly sighting: Sighting;
}

const longestWaitMs = 1.1 * 3_600_000;
const eventMs = { sleep: 240_000, setBack: 3_600_000 };

/**
 * Plays a scene through a real lookout, until all its answers are used up, with the one rule that
 * tells of anybody who comes online. Throws as soon as the lookout is neither looking, nor waiting, nor stopped for a person, or is two of these at once.
 */
export async function play(scene: Scene): Promise<Look[]> {
  const clock = fakeClock();
  const { clock: ownClock, timers } = watched(clock);
  const looks: Look[] = [];
  let asked = 0;
  let looking = 0;
  let overlapped = false;
  let startedAt = NaN;
  let done = false;
  let drawn = 0;
  let waitedOut = 0;

  async function look(): Promise<LookResult> {
    const answer = scene.answers[asked];
    asked += 1;
    looking += 1;
    startedAt = clock.steady();
    overlapped ||= looking > 1;
    if (answer === undefined) {
      done = true;
      return new Promise(() => {});
    }
    await new Promise<void>((resolve) => clock.after(answer.takesMs, resolve));
    looking -= 1;
    if (answer.brings === 'throws') throw new Error('a fault in look');
    return answer.brings;
  }

  const lookout: Lookout = startLookout({
    clock: ownClock,
    random: () => scene.randoms[drawn++ % scene.randoms.length] ?? 0,
    look,
    circumstances: () => circumstances({ myself: scene.myself, rules: [rule('arrival')] }),
    pace: () => scene.pace,
    onSighting(sighting) {
      const stumbles = scene.answers[looks.length]?.stumbles === true;
      looks.push({ start: startedAt, end: clock.steady(), sighting });
      if (stumbles) throw new Error('a fault in onSighting');
    },
    onLooking() {},
    onScheduled() {},
    onFault() {},
  });

  for (const event of scene.events) {
    clock.after(event.afterMs, () => {
      if (event.what === 'sleep') clock.sleep(eventMs.sleep);
      else if (event.what === 'setBack') clock.setBack(eventMs.setBack);
      else lookout.lookNow(event.what);
    });
  }

  while (!done) {
    await clock.advance(0);
    if (overlapped) throw new Error('two looks under way');
    const results = looks.map(({ sighting }) => sighting.looked.result);
    const stopped = results.reduce(isStoppedAfter, false);
    const waiting = stopped ? 0 : 1;
    if (looking + timers.size !== (looking > 0 ? 1 : waiting))
      throw new Error('the lookout is dead, or double');
    if (stopped && looking === 0) {
      // Not even a person may shorten a wait that the server asked for.
      if (isThrottled(results.at(-1)) && waitedOut !== looks.length) {
        waitedOut = looks.length;
        await clock.advance(longestWaitMs);
        continue;
      }
      lookout.lookNow('popup');
      if (looking > 0) throw new Error('the popup woke what only a person may');
      lookout.lookNow('person');
      if (looking === 0) throw new Error('a person could not wake the lookout');
      continue;
    }
    const [next] = clock.due();
    if (next !== undefined) await clock.advance(Math.max(0, next - clock.steady()));
  }
  lookout.stop();
  if (timers.size > 0) throw new Error('a stopped lookout still waits');
  return looks;
}

/** Only a person starts it again, and only a roster ends that. */
function isStoppedAfter(was: boolean, result: LookResult): boolean {
  return result.kind === 'failed' && (was || needsPerson(result.failure));
}

function isThrottled(result: LookResult | undefined): boolean {
  return result?.kind === 'failed' && result.failure.kind === 'throttled';
}

/** The clock a lookout gets, with a look at the timers that are its own. */
export function watched(clock: FakeClock): { clock: Clock; timers: ReadonlySet<object> } {
  const timers = new Set<object>();
  return {
    timers,
    clock: {
      ...clock,
      after(ms, run) {
        const timer = {};
        timers.add(timer);
        const cancel = clock.after(ms, () => {
          timers.delete(timer);
          run();
        });
        return () => {
          timers.delete(timer);
          cancel();
        };
      },
    },
  };
}
