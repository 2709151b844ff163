import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { RunningApp } from '../app/app.ts';
import type { Stage } from '../app/stage.ts';

/** A Tuesday in March, 10:04 where the app then is; ms since 1970. */
const stillAt = Date.UTC(2026, 2, 10, 9, 4);

/** What starts the app with clocks that go on only when they are told to, and with no chance. */
export interface StillTime {
  readonly switches: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Puts a script where the app's user can read it, which the app loads before its own. */
export async function stillTimeOn(stage: Stage): Promise<StillTime> {
  const file = join(await stage.makeFolder(), 'still-time.cjs');
  await writeFile(file, script);
  await chmod(file, 0o644);
  return { switches: ['-r', file], env: { TZ: 'Europe/Oslo' } };
}

/** What timers wait for they still wait for: only the clocks stand. */
const script = `
let passed = 0;
const steady = performance.now.bind(performance);
performance.now = () => steady() + passed;
Date.now = () => ${stillAt} + passed;
Math.random = () => 0.5;
globalThis.letPass = (ms) => void (passed += ms);
`;

interface Still {
  letPass(ms: number): void;
}

/** Lets so much time pass by the app's clocks, ms. */
export async function letStillTimePass(app: RunningApp, ms: number): Promise<void> {
  await app.electron.evaluate((_electron, passed) => (globalThis as unknown as Still).letPass(passed), ms);
}

/** Sets the clock of a page that is on screen to the app's. */
export async function followStillTime(app: RunningApp, page: Page): Promise<void> {
  await page.clock.setFixedTime(await app.electron.evaluate(() => Date.now()));
  // What ticks once a second does so at once when a page comes back into view.
  await page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));
}
