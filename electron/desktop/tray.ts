import { Menu, Tray, type MenuItemConstructorOptions, type NativeImage } from 'electron';
import type { Words } from '../../renderer/words/en.ts';
import type { TrayModel } from '../presence/tray-model.ts';
import type { PanelShade } from './panel-shade.ts';
import { imageName } from './tray-images.ts';
import { trayText } from './tray-text.ts';

export interface TrayPorts {
  readonly words: Words;
  /** The time of day, ms since 1970. */
  readonly now: () => number;
  readonly shade: () => PanelShade;
  readonly images: (model: TrayModel, shade: PanelShade) => NativeImage;
  /** The icon was clicked. */
  readonly onClick: () => void;
  readonly onOpen: () => void;
  readonly onRefresh: () => void;
  readonly onSettings: () => void;
  /** Asked for where no tenant of one's own is watched. */
  readonly onConnect: () => void;
  readonly onMyPresence: (present: boolean) => void;
  readonly onLogFolder: () => void;
  readonly onQuit: () => void;
}

/** The tray icon with its tooltip and menu. */
export interface TrayView {
  /**
   * Shows the model. What did not change is not touched: each touch renumbers the menu on Linux.
   *
   * @param connected whether the tenant is the person's own, and not the demo or none
   */
  render(model: TrayModel, connected: boolean): void;
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
  let shownSwitch: boolean | null = null;
  let offersConnect: boolean | null = null;
  let watches = false;

  function render(model: TrayModel, connected: boolean): void {
    const image = imageName(model, ports.shade());
    if (image !== shownImage) tray.setImage(ports.images(model, ports.shade()));
    shownImage = image;

    const text = trayText(model, ports.now(), ports.words);
    const { iAmPresent } = model;
    if (text === shownText && iAmPresent === shownSwitch && offersConnect === !connected) return;
    if (text !== shownText) tray.setToolTip(text);
    shownText = text;
    shownSwitch = iAmPresent;
    watches = model.connection !== 'none';
    offersConnect = !connected;
    // On macOS and Windows a set menu would swallow the click, or open beside it.
    if (process.platform === 'linux') tray.setContextMenu(menu());
  }

  function menu(): Menu {
    const { words } = ports;
    const entries: MenuItemConstructorOptions[] = [
      { label: shownText ?? words.appName, click: ports.onOpen },
      ...switchEntry(shownSwitch),
      { type: 'separator' },
      { label: words.tray.open, click: ports.onOpen },
      ...(watches ? [{ label: words.tray.refresh, click: ports.onRefresh }] : []),
      { type: 'separator' },
      ...(offersConnect === true ? [{ label: words.tray.connect, click: ports.onConnect }] : []),
      { label: words.tray.settings, click: ports.onSettings },
      { type: 'separator' },
      { label: words.tray.logFolder, click: ports.onLogFolder },
      { label: words.tray.quit, click: ports.onQuit },
    ];
    return Menu.buildFromTemplate(entries);
  }

  function switchEntry(iAmPresent: boolean | null): MenuItemConstructorOptions[] {
    if (iAmPresent === null) return [];
    const click = (): void => ports.onMyPresence(!iAmPresent);
    return [{ label: ports.words.iAmPresent, type: 'checkbox', checked: iAmPresent, click }];
  }

  if (process.platform !== 'linux') {
    tray.on('right-click', () => tray.popUpContextMenu(menu()));
  }
  render(first, false);
  return { render, bounds: () => tray.getBounds() };
}
