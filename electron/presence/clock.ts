/** Stops what it was returned for. Calling it again does nothing. */
export type Dispose = () => void;

/** Time as the domain sees it, so that tests can own it. */
export interface Clock {
  /** The time of day, ms since 1970: for showing, never for measuring. */
  wall(): number;
  /** ms on a scale that only goes forward: for measuring, never for showing. */
  steady(): number;
  /** Calls `run` once, `ms` from now. */
  after(ms: number, run: () => void): Dispose;
}

/** One instant on both scales of a {@link Clock}. */
export interface Moment {
  readonly wall: number;
  readonly steady: number;
}

/** This very instant. */
export function momentOf(clock: Clock): Moment {
  return { wall: clock.wall(), steady: clock.steady() };
}

/** How long ago that was, ms; the time that the computer slept counts, which the steady scale may not know of. */
export function ageOf(at: Moment, clock: Clock): number {
  return Math.max(clock.steady() - at.steady, clock.wall() - at.wall);
}

/** A number from 0 up to, not including, 1. */
export type Random = () => number;
