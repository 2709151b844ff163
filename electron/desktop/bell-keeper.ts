import type { Clock, Dispose } from '../presence/clock.ts';
import type { Circumstances } from '../presence/notices/circumstances.ts';
import type { Bell, PauseLength } from '../presence/notices/hush.ts';
import { bellOf, hushOf, pauseFor, type Hushing } from '../presence/notices/pause.ts';
import type { Settings } from '../settings/schema.ts';

export interface BellPorts {
  readonly clock: Clock;
  readonly settings: () => Settings;
  /** Takes effect at once, and is shown. */
  readonly change: (part: Partial<Settings>) => void;
  /** Of the computer, as IANA names it; read anew each time, since people travel. */
  readonly timeZone: () => string;
  /** The desktop's own, as far as it is known. */
  readonly doNotDisturb: () => boolean;
  /** A pause is over by itself. */
  readonly onChange: () => void;
}

/** Whether notices are told just now, and what the person says about it. */
export interface BellKeeper {
  now(): Bell;
  hush(): Circumstances['hush'];
  pause(length: PauseLength): void;
  resume(): void;
  stop: Dispose;
}

/** Goes on with a pause of an earlier run. */
export function bellKeeper(ports: BellPorts): BellKeeper {
  const { clock, settings, timeZone, onChange } = ports;
  let cancel: Dispose = () => {};

  function hushing(): Hushing {
    const { pause, quietHours } = settings();
    return { pause, quietHours, doNotDisturb: ports.doNotDisturb() };
  }

  /** To find it out formatters are made, twice each look and more; and only quiet hours hang on it. */
  function zone(): string {
    return settings().quietHours.on ? timeZone() : 'UTC';
  }

  /** The looks show what quiet hours bring; a pause ends to the minute. */
  function waitForEnd(): void {
    cancel();
    const until = settings().pause?.until ?? null;
    if (until !== null && until > clock.wall()) cancel = clock.after(until - clock.wall(), onEnd);
  }

  /** The time of day may not have run as evenly as what it was measured by. */
  function onEnd(): void {
    waitForEnd();
    onChange();
  }

  function set(pause: Settings['pause']): void {
    ports.change({ pause });
    waitForEnd();
  }

  waitForEnd();
  return {
    now: () => bellOf(hushing(), clock.wall(), zone()),
    hush: () => hushOf(hushing(), clock.wall(), zone()),
    pause: (length) => set(pauseFor(length, clock.wall(), timeZone())),
    resume: () => set(null),
    stop: () => cancel(),
  };
}
