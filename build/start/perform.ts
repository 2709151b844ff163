import { lineWatch, type LineWatch } from './line-watch.ts';
import type { Stage } from './stage.ts';
import { watchApp } from './watch-app.ts';

/**
 * Runs the app on its stage until it ends, `end` fires, or `meanwhile`, which is given the app's lines, is
 * done. Then nothing of the stage is left. Gives the app's exit code, or 0 when it wasn't the app that ended.
 */
export async function perform(
  stage: Stage,
  end: AbortSignal,
  meanwhile?: (lines: LineWatch) => Promise<void>,
): Promise<number> {
  if (end.aborted) return 0;
  const lines = lineWatch();
  const app = watchApp(stage.launch({ stdio: ['ignore', 'pipe', 'pipe'] }), lines.see);
  const asked = new Promise<number>((resolve) => end.addEventListener('abort', () => resolve(0)));
  try {
    const outcomes = [app, asked];
    if (meanwhile) outcomes.push(meanwhile(lines).then(() => 0));
    return await Promise.race(outcomes);
  } finally {
    await stage.stop();
    await app.catch(() => 1);
  }
}
