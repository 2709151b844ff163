import type { Clock, Dispose } from '../presence/clock.ts';

/** What tells of the computer's sleep and of its screen; Electron's `powerMonitor` is one. */
export interface PowerMonitor {
  on(event: PowerEvent, listener: () => void): unknown;
  off(event: PowerEvent, listener: () => void): unknown;
}

export type PowerEvent = 'suspend' | 'resume' | 'lock-screen' | 'unlock-screen';

/** How somebody left: the screen is locked, or the computer sleeps. */
export type Leaving = 'locked' | 'asleep';

export interface PowerPorts {
  readonly monitor: PowerMonitor;
  /** Whether there is a network. */
  readonly isOnline: () => boolean;
  readonly clock: Clock;
  /** Nobody is there; may come twice, when a locked computer goes to sleep. */
  readonly onLeft: (kind: Leaving) => void;
  /**
   * Somebody is there, and so is the network, or it does not come: once, however they had left. `asleep`
   * when the computer slept, whether or not its screen was locked too.
   */
  readonly onBack: (kind: Leaving) => void;
}

/** Between two looks whether the network is there, ms. */
const askEveryMs = 1_000;
/** A network that is not back by then may not come at all, ms. */
const patienceMs = 60_000;

/** Where the person is. `woken`: the computer slept, and its screen is still locked. */
type Whereabouts =
  | { readonly kind: 'here' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'asleep'; readonly locked: boolean }
  | { readonly kind: 'woken' }
  | { readonly kind: 'returning'; readonly from: Leaving; readonly cancel: Dispose };

export interface PowerWatch {
  /** Somebody uses the app, so somebody is there: not every computer says so each time. */
  here(): void;
  stop: Dispose;
}

/**
 * Tells when the person leaves and when they are back. Drawn:
 *
 *     here ──lock──▶ locked ──unlock──▶ returning ──network, or a minute──▶ here
 *       │              └──suspend──▶ asleep, locked ──resume──▶ woken ──unlock──▶ returning
 *       └──suspend──▶ asleep ──resume──▶ returning
 *
 * From `returning`, `lock` and `suspend` lead back; from wherever nobody is, `here` leads there. A
 * computer may wake to a locked screen for purposes of its own; nothing is made of that until somebody
 * unlocks it.
 */
export function watchPower({ monitor, isOnline, clock, onLeft, onBack }: PowerPorts): PowerWatch {
  let now: Whereabouts = { kind: 'here' };

  function go(to: Whereabouts): void {
    if (now.kind === 'returning') now.cancel();
    now = to;
  }

  function comeBack(from: Leaving, sinceMs = clock.steady()): void {
    if (isOnline() || clock.steady() - sinceMs >= patienceMs) {
      go({ kind: 'here' });
      onBack(from);
    } else waitFor(from, sinceMs);
  }

  function waitFor(from: Leaving, sinceMs = clock.steady()): void {
    go({ kind: 'returning', from, cancel: clock.after(askEveryMs, () => comeBack(from, sinceMs)) });
  }

  function lock(): void {
    if (now.kind === 'asleep') go({ kind: 'asleep', locked: true });
    if (now.kind === 'returning') go({ kind: now.from === 'asleep' ? 'woken' : 'locked' });
    if (now.kind !== 'here') return;
    go({ kind: 'locked' });
    onLeft('locked');
  }

  function unlock(): void {
    if (now.kind === 'asleep') go({ kind: 'asleep', locked: false });
    if (now.kind === 'locked') comeBack('locked');
    if (now.kind === 'woken') comeBack('asleep');
  }

  function suspend(): void {
    if (now.kind === 'asleep') return;
    const known = now.kind === 'woken' || (now.kind === 'returning' && now.from === 'asleep');
    go({ kind: 'asleep', locked: now.kind === 'locked' || now.kind === 'woken' });
    if (!known) onLeft('asleep');
  }

  function resume(): void {
    // Some computers do not say that they go to sleep.
    suspend();
    if (now.kind === 'asleep' && now.locked) go({ kind: 'woken' });
    // Not at once: the network that is about to go still seems to be there, and the lock may come late.
    else waitFor('asleep');
  }

  const listeners = { 'lock-screen': lock, 'unlock-screen': unlock, suspend, resume } as const;
  const events = Object.keys(listeners) as PowerEvent[];
  for (const event of events) monitor.on(event, listeners[event]);
  return {
    here() {
      if (now.kind === 'locked') comeBack('locked');
      if (now.kind === 'woken' || now.kind === 'asleep') comeBack('asleep');
    },
    stop() {
      for (const event of events) monitor.off(event, listeners[event]);
      go({ kind: 'here' });
    },
  };
}
