import type { Clock } from '../presence/clock.ts';

/** The longest that `setTimeout` can wait, ms; what is longer it does at once. */
const longestMs = 2 ** 31 - 1;

/**
 * The computer's own clock. While the computer sleeps, its steady scale goes on under Windows and
 * macOS, and stands still under Linux (nodejs/node#47724); what waits there waits for as much longer,
 * and under macOS may be late too (nodejs/node#20661). So whatever depends on how much time has passed
 * for the person is looked at anew when the computer wakes, and asks `ageOf`, which knows both scales.
 */
export const systemClock: Clock = {
  wall: () => Date.now(),
  steady: () => performance.now(),
  after(ms, run) {
    let timer: NodeJS.Timeout;
    const wait = (left: number): void => {
      timer = setTimeout(
        () => (left > longestMs ? wait(left - longestMs) : run()),
        Math.min(left, longestMs),
      );
    };
    wait(ms);
    return () => clearTimeout(timer);
  },
};
