import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Area } from '../../electron/presence/area.ts';
import { en as words } from '../../renderer/words/en.ts';
import type { LineWatch } from '../start/line-watch.ts';
import type { VirtualDesktop } from '../virtual-desktop/desktop.ts';
import { encodePng, type Picture } from '../virtual-desktop/screenshot.ts';
import { screen } from '../virtual-desktop/screen.ts';
import { showsTrayIcon } from '../virtual-desktop/tray-panel.ts';
import { moveToCorner, pressKeys, windowArea } from '../virtual-desktop/windows.ts';
import { changedArea, grown, part } from './part.ts';

/** Of the desktop around what a picture is of, pixels. */
const margin = 16;
/** As the panel's settings have it, pixels. */
const panelHeight = 40;

/**
 * Has the app sit for its pictures: the first toast, the tray's menu, the list, all of the desktop, Settings.
 * Saves them in `folder`, each as `NAME-LOOK.png`. `lines` are the app's. Throws when `limit` comes first.
 */
export async function sit(
  desktop: VirtualDesktop,
  lines: LineWatch,
  folder: string,
  look: 'light' | 'dark',
  limit: AbortSignal,
): Promise<void> {
  const { env } = desktop;
  const pause = (ms: number): Promise<void> => setTimeout(ms, undefined, { signal: limit });
  const save = (name: string, picture: Picture): Promise<void> =>
    writeFile(join(folder, `${name}-${look}.png`), encodePng(picture));

  async function rest(shows: (picture: Picture) => boolean): Promise<Picture> {
    let last = await desktop.look();
    for (;;) {
      await pause(200);
      const now = await desktop.look();
      if (now.rgba.equals(last.rgba) && shows(now)) return now;
      last = now;
    }
  }

  /** Saves what has changed above this height, with the panel where it is to be seen too. */
  async function saveChange(name: string, before: Picture, after: Picture, above: number): Promise<void> {
    const top = { x: 0, y: 0, width: after.width, height: above };
    const area = changedArea(part(before, top), part(after, top));
    if (area === null) throw new Error(`There is nothing to be seen for the picture ${name}.`);
    const panel = area.y + area.height === above ? after.height - above : 0;
    await save(name, part(after, grown({ ...area, height: area.height + panel }, margin, after)));
  }

  async function settled(title: string): Promise<{ readonly area: Area; readonly shown: Picture }> {
    for (;;) {
      const area = await windowArea(env, title);
      if (area !== null) return { area, shown: await rest(() => true) };
      await pause(100);
    }
  }

  async function saveWindow(name: string, title: string): Promise<void> {
    const { area, shown } = await settled(title);
    await save(name, part(shown, area));
  }

  await desktop.parkPointer();
  const told = lines.next(/\bnotice\.shown\b/);
  const empty = await rest(showsTrayIcon);
  await told;
  const toast = await rest((now) => (changedArea(empty, now)?.height ?? 0) > 40);
  // A look may have changed the tray's number as well.
  await saveChange('toast', empty, toast, screen.height / 2);

  await desktop.clickTray('right');
  const menu = await rest((now) => (changedArea(toast, now)?.height ?? 0) > 100);
  await saveChange('tray-menu', toast, menu, screen.height - panelHeight);
  await pressKeys(env, 'Escape');

  const shown = lines.next(/\bpopup\.shown\b/);
  await desktop.clickTray('left');
  await shown;
  await desktop.parkPointer();
  await saveWindow('popup', words.appName);
  await save('desktop', await rest(() => true));

  // The way to Settings is the last but one in the list's window.
  await pressKeys(env, 'shift+Tab', 'shift+Tab', 'Return');
  await settled(words.settings.title);
  // Away from the toast.
  await moveToCorner(env, words.settings.title);
  // From its first section to Notifications.
  await pressKeys(env, 'Tab', 'Down');
  await saveWindow('settings', words.settings.title);
}
