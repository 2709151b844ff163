import type { UpdateProblem, UpdatesOff, UpdatesShown } from '../contract/updates.ts';
import type { Clock, Dispose, Random } from '../presence/clock.ts';
import { firstLookIn, nextLookIn } from './schedule.ts';

/** What came of one look. */
export type Look =
  | { readonly kind: 'upToDate' }
  | { readonly kind: 'ready'; readonly version: string }
  | { readonly kind: 'failed'; readonly problem: UpdateProblem };

/** What looks for a newer version, fetches it, and puts it in the place of this one. */
export interface Updater {
  /**
   * Looks once, and fetches what is newer.
   *
   * @param onFetched called as it comes, with how much of that version is there, percent
   * @param stopped ends it at once
   */
  look(onFetched: (version: string, percent: number) => void, stopped: AbortSignal): Promise<Look>;
  /** Whether what is ready takes its place when the app ends. */
  installAtQuit(on: boolean): void;
  /** Ends the app, puts what is ready in its place, and starts it. */
  restart(): void;
}

export interface UpdateKeeperPorts {
  readonly clock: Clock;
  readonly random: Random;
  /** Why this copy never updates itself, whatever anybody wishes; null: it may. */
  readonly offForGood: UpdatesOff | null;
  /** Why it is off just now all the same; null: it is on. */
  readonly offNow: () => UpdatesOff | null;
  /** What is ready can still be kept from taking its place. */
  readonly canWithhold: boolean;
  /** What is started in the place of this run would go on as it does. */
  readonly canRestart: boolean;
  /** Asked for once, when there is a first look to be made. */
  readonly updater: () => Promise<Updater>;
  readonly onChange: () => void;
  readonly onFault: (fault: unknown) => void;
}

export interface UpdateKeeper {
  now(): UpdatesShown;
  /** "Check now". */
  lookNow(): void;
  /** What was wished may have changed. */
  wishChanged(): void;
  /** "Restart now"; nothing comes of it unless a version is ready, and can be started. */
  restart(): void;
  stop: Dispose;
}

/**
 * Keeps the app up to date. Drawn:
 *
 *     upToDate ──due, or asked for──▶ looking ──newer──▶ fetching ──▶ ready ──the app ends──▶
 *        ▲                              │ ▲                  │
 *        └─────────nothing newer────────┤ └──due, asked for──failed
 *                                       └────────────────────▲
 *
 * What is ready stays so to the end of this run, and is the last that is looked for in it: the app is never
 * ended for it. While it is off, all of that rests.
 */
export function updateKeeper(ports: UpdateKeeperPorts): UpdateKeeper {
  const { clock, random, offForGood, offNow, canRestart, canWithhold, onChange } = ports;
  let state: Exclude<UpdatesShown, { readonly kind: 'off' }> = { kind: 'upToDate', checkedAt: null };
  let failures = 0;
  let cancelDue: Dispose = () => {};
  let underWay: AbortController | null = null;
  let loaded: Promise<Updater> | null = null;
  let installs = true;
  let isStopped = false;

  const off = (): UpdatesOff | null => offForGood ?? offNow();

  function become(next: typeof state): void {
    state = next;
    onChange();
  }

  function lookIn(ms: number): void {
    cancelDue();
    cancelDue = clock.after(ms, () => void look());
  }

  async function look(): Promise<void> {
    if (isStopped || off() !== null || underWay !== null || state.kind === 'ready') return;
    cancelDue();
    const own = (underWay = new AbortController());
    become({ kind: 'looking' });
    const found = await attempt(own.signal);
    if (own.signal.aborted) return;
    underWay = null;
    failures = found.kind === 'failed' ? failures + 1 : 0;
    if (found.kind !== 'ready') lookIn(nextLookIn(failures, random));
    become(shownOf(found));
  }

  function shownOf(found: Look): typeof state {
    if (found.kind === 'upToDate') return { kind: 'upToDate', checkedAt: clock.wall() };
    return found.kind === 'ready' ? { ...found, canRestart } : found;
  }

  async function attempt(stopped: AbortSignal): Promise<Look> {
    try {
      const updater = await (loaded ??= load());
      if (stopped.aborted) return { kind: 'upToDate' };
      return await updater.look((version, percent) => {
        if (!stopped.aborted) become({ kind: 'fetching', version, percent });
      }, stopped);
    } catch (fault) {
      ports.onFault(fault);
      return { kind: 'failed', problem: 'unclear' };
    }
  }

  async function load(): Promise<Updater> {
    try {
      return await ports.updater();
    } catch (fault) {
      // The next look tries again.
      loaded = null;
      throw fault;
    }
  }

  function rest(): void {
    cancelDue();
    underWay?.abort();
    underWay = null;
  }

  function setInstalls(on: boolean): void {
    if (installs === on) return;
    installs = on;
    void loaded?.then((updater) => updater.installAtQuit(on)).catch(ports.onFault);
  }

  if (off() === null) lookIn(firstLookIn(random));
  return {
    now() {
      const why = off();
      if (why === null) return state;
      const isTooLate = why === 'byPerson' && state.kind === 'ready' && !canWithhold;
      return { kind: 'off', why: isTooLate ? 'byPersonAfterReady' : why };
    },
    lookNow: () => void look(),
    wishChanged() {
      setInstalls(off() === null);
      if (off() === null) return void look();
      rest();
      if (state.kind !== 'ready') become({ kind: 'upToDate', checkedAt: null });
    },
    restart() {
      if (off() !== null || state.kind !== 'ready' || !state.canRestart) return;
      void loaded?.then((updater) => updater.restart()).catch(ports.onFault);
    },
    stop() {
      isStopped = true;
      rest();
    },
  };
}
