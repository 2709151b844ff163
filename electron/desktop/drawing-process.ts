import { app } from 'electron';
import type { Clock } from '../presence/clock.ts';
import { comebacks } from './comebacks.ts';
import type { Log } from './log-line.ts';

/** Chromium starts it anew each time, without a pause; what dies more often than this in a minute draws nothing. */
const most = 20;

/**
 * Ends the app, in order, when the process that draws all windows dies again and again: it would
 * keep the computer busy for ever, and show nothing.
 */
export function endWithoutDrawing(clock: Clock, log: Log): void {
  const mayComeBack = comebacks(clock, most);
  let isGivenUp = false;
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (type !== 'GPU' || isGivenUp || mayComeBack()) return;
    isGivenUp = true;
    log.error('drawing.givenUp', { reason });
    process.stderr.write(
      'Chat Presence ended, since nothing can be drawn here. Start it again, or report this.\n',
    );
    app.quit();
  });
}
