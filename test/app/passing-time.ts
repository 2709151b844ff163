import type { RunningApp } from './app.ts';
import { countPolls } from './lines.ts';

/** Longer steps would be taken for an outage by an app that looks every second, ms. */
const stepMs = 25_000;

/**
 * Lets so much time pass by the app's own steady clock, with a look after each step, as if it had
 * looked all the while.
 */
export async function letPass(app: RunningApp, ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= stepMs) {
    await app.electron.evaluate(
      (_electron, step) => {
        const now = performance.now.bind(performance);
        performance.now = () => now() + step;
      },
      Math.min(left, stepMs),
    );
    const polls = countPolls(app.lines.value);
    await app.lines.until('a look', (lines) => countPolls(lines) > polls);
  }
}

/** Resolves when the app has begun and ended so many looks more. */
export async function looks(app: RunningApp, count: number): Promise<void> {
  // The one under way may have begun before whatever the test did last.
  const polls = countPolls(app.lines.value) + 1 + count;
  await app.lines.until(`${count} more looks`, (lines) => countPolls(lines) >= polls);
}

/** What the computer would say. */
export async function say(
  app: RunningApp,
  event: 'suspend' | 'resume' | 'lock-screen' | 'unlock-screen',
): Promise<void> {
  await app.electron.evaluate(({ powerMonitor }, what) => void powerMonitor.emit(what), event);
}

/** The computer sleeps so long, by both of the app's clocks. */
export async function sleep(app: RunningApp, ms: number): Promise<void> {
  await say(app, 'suspend');
  await app.electron.evaluate((_electron, passed) => {
    const steady = performance.now.bind(performance);
    const wall = Date.now.bind(Date);
    performance.now = () => steady() + passed;
    Date.now = () => wall() + passed;
  }, ms);
}
