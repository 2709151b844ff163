import type { Circumstances } from './circumstances.ts';
import type { Bell, Pause, PauseLength, QuietHours } from './hush.ts';
import { dayMs, instantOf, localTime } from './local-time.ts';
import { isQuiet, quietUntil } from './quiet-hours.ts';

/** Clocks are set back a little now and then, and that means nothing; ms. */
const clockSlackMs = 300_000;
const minuteMs = 60_000;
/** When a pause until the morning ends, ms since midnight. */
const morningMs = 8 * 60 * minuteMs;

/** What may keep everything silent, the lock of the screen aside. */
export interface Hushing {
  readonly pause: Pause | null;
  readonly quietHours: QuietHours;
  /** The desktop's own; false also where it cannot be known. */
  readonly doNotDisturb: boolean;
}

/** Whether the person has paused notifications now; `wall` is ms since 1970. */
export function isPaused(pause: Pause | null, wall: number): boolean {
  if (pause === null || wall < pause.from - clockSlackMs) return false;
  return pause.until === null || wall < pause.until;
}

/**
 * A pause that begins now.
 *
 * @param wall ms since 1970
 * @param timeZone an IANA name
 * @throws RangeError where there is no such zone
 */
export function pauseFor(length: PauseLength, wall: number, timeZone: string): Pause {
  switch (length) {
    case 'halfHour':
      return { from: wall, until: wall + 30 * minuteMs };
    case 'hour':
      return { from: wall, until: wall + 60 * minuteMs };
    case 'untilMorning':
      return { from: wall, until: tomorrowMorning(wall, timeZone) };
    case 'untilResumed':
      return { from: wall, until: null };
  }
}

function tomorrowMorning(wall: number, timeZone: string): number {
  const { asUtc } = localTime(wall, timeZone);
  const midnight = Math.floor(asUtc / dayMs) * dayMs;
  return instantOf(midnight + dayMs + morningMs, timeZone);
}

/**
 * What keeps everything silent now; of several what a person can least change here.
 *
 * @param wall ms since 1970
 * @param timeZone an IANA name
 * @throws RangeError where there is no such zone
 */
export function hushOf(
  { pause, quietHours, doNotDisturb }: Hushing,
  wall: number,
  timeZone: string,
): Circumstances['hush'] {
  if (doNotDisturb) return 'doNotDisturb';
  if (isPaused(pause, wall)) return 'paused';
  return isQuiet(quietHours, wall, timeZone) ? 'quietHours' : null;
}

/**
 * What the bell says now.
 *
 * @param wall ms since 1970
 * @param timeZone an IANA name
 * @throws RangeError where there is no such zone
 */
export function bellOf(hushing: Hushing, wall: number, timeZone: string): Bell {
  const kind = hushOf(hushing, wall, timeZone);
  switch (kind) {
    case null:
      return { kind: 'on' };
    case 'doNotDisturb':
      return { kind, until: null };
    case 'paused':
      return { kind, until: hushing.pause?.until ?? null };
    case 'quietHours':
      return { kind, until: quietUntil(hushing.quietHours, wall, timeZone) };
  }
}
