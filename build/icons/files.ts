/** Every icon file, drawn. */
import { SHEET_SIZES, TEMPLATE_SIZES } from '../../electron/presence/tray-sheet.ts';
import { appIcon, macIcon } from './app-icon.ts';
import { icns, ICNS_TYPES, ico } from './containers.ts';
import { encode } from './raster.ts';
import { traySheet } from './sheets.ts';
import { TOAST_MARKS, toastIcon } from './toast-icon.ts';

/** Pixel sizes of the app icon. */
export const APP_SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024] as const;

/** The largest picture that an ICO file can hold. */
const ICO_LIMIT = 256;

/** All icon files by their path below this folder. */
export function drawFiles(): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const panel of ['onDark', 'onLight'] as const) {
    for (const size of SHEET_SIZES) {
      files.set(`tray/tray-${panel}-${size}.png`, encode(traySheet(panel, size)));
    }
  }
  for (const size of TEMPLATE_SIZES) {
    files.set(`tray/tray-template-${size}.png`, encode(traySheet('template', size)));
  }

  const app = APP_SIZES.map((size) => ({ size, png: encode(appIcon(size)) }));
  for (const { size, png } of app) files.set(`app/icon-${size}.png`, png);
  files.set('app/icon.ico', ico(app.filter(({ size }) => size <= ICO_LIMIT)));

  const mac = Object.entries(ICNS_TYPES).map(([type, size]) => ({ type, size, png: encode(macIcon(size)) }));
  files.set('app/icon.icns', icns(mac));

  for (const mark of TOAST_MARKS) {
    files.set(`toast/${mark}.png`, encode(toastIcon(mark, 64)));
    files.set(`toast/${mark}@2x.png`, encode(toastIcon(mark, 128)));
  }
  return files;
}
