import { setTimeout as pause } from 'node:timers/promises';
import type { VirtualDesktop } from '../virtual-desktop/desktop.ts';
import type { Picture } from '../virtual-desktop/screenshot.ts';
import { showsTrayIcon } from '../virtual-desktop/tray-panel.ts';
import type { LineWatch } from './line-watch.ts';

/** The popup covers far more of the screen than this part of it; a pointer or a toast covers less. */
const popupPart = 0.05;

/**
 * Waits for the app's first toast, opens the popup with a click on the tray icon, and saves what the screen
 * shows as soon as it is at rest. `lines` are the app's. Throws one sentence when that takes over `limit` ms.
 */
export async function takePicture(
  desktop: VirtualDesktop,
  lines: LineWatch,
  file: string,
  limit: number,
): Promise<void> {
  const stages = openPopup(desktop, lines).then((before) => atRest(desktop, before));
  let timer;
  const late = new Promise<never>((_, reject) => {
    const sentence = `The app did not show a toast and its popup within ${limit / 1_000} s, so there is no picture: see what it printed.`;
    timer = setTimeout(() => reject(new Error(sentence)), limit);
  });
  try {
    await Promise.race([stages, late]);
  } finally {
    clearTimeout(timer);
  }
  await desktop.screenshot(file);
}

/** Gives what the screen showed before the popup did. */
async function openPopup(desktop: VirtualDesktop, lines: LineWatch): Promise<Picture> {
  await lines.next(/^\d{4}-\d\d-\d\dT\S+ .*\bnotice\.shown\b/);
  let before = await desktop.look();
  while (!showsTrayIcon(before)) {
    await pause(100);
    before = await desktop.look();
  }
  const shown = lines.next(/\bpopup\.shown\b/);
  await desktop.clickTray('left');
  await shown;
  await desktop.parkPointer();
  return before;
}

/** Waits until the popup has been painted and two looks in a row see the same. */
async function atRest(desktop: VirtualDesktop, before: Picture): Promise<void> {
  let last = before;
  for (;;) {
    await pause(200);
    const now = await desktop.look();
    if (now.rgba.equals(last.rgba) && difference(before, now) > popupPart) return;
    last = now;
  }
}

/** The part of all pixels, 0 to 1, in which two pictures of the same size differ. */
export function difference(one: Picture, other: Picture): number {
  let count = 0;
  for (let at = 0; at < one.rgba.length; at += 4) {
    if (one.rgba.readUInt32BE(at) !== other.rgba.readUInt32BE(at)) count++;
  }
  return count / (one.width * one.height);
}
