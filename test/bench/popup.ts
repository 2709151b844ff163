import type { Figure } from './figures.ts';
import type { Running, Subject } from './running.ts';
import type { Stage } from './stage.ts';

const starts = 4;
const reopenings = 3;
const pauseMs = 500;
const shown = 'popup.shown';

/** Opening the popup by the tray icon: the first time after a start, and again while its window is kept. */
export async function popupOpening(stage: Stage, name: string, ours: Subject): Promise<Figure[]> {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let start = 0; start < starts; start++) {
    const app = await ours.start();
    await app.printed(' poll ', 0);
    await stage.pause(1_500);
    cold.push(await openPopup(app));
    for (let again = 0; again < reopenings; again++) {
      await stage.pause(pauseMs);
      await closePopup(app);
      await stage.pause(pauseMs);
      warm.push(await openPopup(app));
    }
    await app.end();
  }
  return [
    { name: `popup opens the first time, ${name}`, unit: 'ms', ours: cold, goal: { of: 'ours', most: 400 } },
    { name: `popup opens again, ${name}`, unit: 'ms', ours: warm, goal: { of: 'ours', most: 80 } },
  ];
}

/** Opens the popup with a click on the tray icon. Gives the ms from there to the app's word that it is shown. */
export async function openPopup(app: Running): Promise<number> {
  const seen = app.count(shown);
  const begun = performance.now();
  const printed = app.printed(shown, seen).then(() => performance.now() - begun);
  await app.item.activate();
  return printed;
}

/** Closes an open popup with a click on the tray icon. */
export async function closePopup(app: Running): Promise<void> {
  await app.item.activate();
}
