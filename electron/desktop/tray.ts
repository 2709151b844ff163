import { isDeepStrictEqual } from 'node:util';
import { Menu, Tray, type NativeImage } from 'electron';
import type { Words } from '../../renderer/words/en.ts';
import type { TrayModel } from '../presence/tray-model.ts';
import type { PanelShade } from './panel-shade.ts';
import { imageName } from './tray-images.ts';
import { trayMenu, type TrayMenu, type TrayMenuPorts } from './tray-menu.ts';
import { trayText } from './tray-text.ts';

export interface TrayPorts extends TrayMenuPorts {
  readonly words: () => Words;
  /** The time of day, ms since 1970. */
  readonly now: () => number;
  readonly shade: () => PanelShade;
  readonly images: (model: TrayModel, shade: PanelShade) => NativeImage;
  /** The icon was clicked. */
  readonly onClick: () => void;
}

/** The tray icon with its tooltip and menu. */
export interface TrayView {
  /**
   * Shows the model. What did not change is not touched: each touch renumbers the menu on Linux.
   *
   * @param connected whether the tenant is the person's own, and not the demo or none
   * @param isTaken whether whoever shows tray icons has taken it; there is no menu before, since making the first
   * takes as long as that, which cannot go on meanwhile
   */
  render(model: TrayModel, connected: boolean, isTaken: boolean): void;
  /** Where the icon is, in display points; all zero where the platform does not tell (Linux). */
  bounds(): Electron.Rectangle;
}

/**
 * Puts the icon into the tray. It stays until the app ends: on Linux a destroyed icon leaves a ghost
 * behind in the panel, and a new one comes beside it.
 */
export function showTray(first: TrayModel, ports: TrayPorts): TrayView {
  const tray = new Tray(ports.images(first, ports.shade()));
  tray.on('click', ports.onClick);
  let shownImage = imageName(first, ports.shade());
  let shownText: string | null = null;
  let shownMenu: TrayMenu | null = null;
  let shownWords: Words | null = null;

  function render(model: TrayModel, connected: boolean, isTaken: boolean): void {
    const image = imageName(model, ports.shade());
    if (image !== shownImage) tray.setImage(ports.images(model, ports.shade()));
    shownImage = image;

    const words = ports.words();
    const text = trayText(model, ports.now(), words);
    if (text !== shownText) tray.setToolTip(text);
    shownText = text;

    if (!isTaken) return;
    const next = menuOf(model, text, connected);
    if (words === shownWords && isDeepStrictEqual(next, shownMenu)) return;
    shownWords = words;
    shownMenu = next;
    // On macOS and Windows a set menu would swallow the click, or open beside it.
    if (process.platform === 'linux') tray.setContextMenu(menu(next));
  }

  function menu(shown: TrayMenu): Menu {
    return Menu.buildFromTemplate(trayMenu(shown, ports.words(), ports));
  }

  if (process.platform !== 'linux') {
    tray.on('right-click', () => shownMenu && tray.popUpContextMenu(menu(shownMenu)));
  }
  render(first, false, false);
  return { render, bounds: () => tray.getBounds() };
}

function menuOf(model: TrayModel, text: string, connected: boolean): TrayMenu {
  const { iAmPresent, topics, bell, connection } = model;
  return {
    text,
    iAmPresent,
    topics,
    paused: bell.kind === 'paused',
    watches: connection !== 'none',
    connected,
  };
}
