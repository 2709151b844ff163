import { join } from 'node:path';
import { nativeImage, type NativeImage } from 'electron';
import { sheetCell } from '../presence/tray-sheet.ts';
import type { TrayModel } from '../presence/tray-model.ts';
import type { PanelShade } from './panel-shade.ts';

/** Where an icon lies; equal names are equal pictures. */
export function imageName({ mark, count }: TrayModel, shade: PanelShade): string {
  const { column, row } = sheetCell(mark, count);
  return `${shade} ${row} ${column}`;
}

/** Cuts tray icons from their sheets, each once. */
export function trayImages(
  folder: string,
  platform: NodeJS.Platform,
): (model: TrayModel, shade: PanelShade) => NativeImage {
  const sheets = new Map<string, NativeImage>();
  const images = new Map<string, NativeImage>();

  function cut(file: string, size: number, model: TrayModel): NativeImage {
    const sheet = sheets.get(file) ?? nativeImage.createFromPath(join(folder, file));
    sheets.set(file, sheet);
    const { column, row } = sheetCell(model.mark, model.count);
    return sheet.crop({ x: column * size, y: row * size, width: size, height: size });
  }

  function draw(model: TrayModel, shade: PanelShade): NativeImage {
    const theme = platform === 'darwin' ? 'template' : shade === 'dark' ? 'onDark' : 'onLight';
    const image = nativeImage.createEmpty();
    for (const { size, scaleFactor } of sizes[
      platform === 'darwin' ? 'darwin' : platform === 'win32' ? 'win32' : 'linux'
    ]) {
      const cell = cut(`tray-${theme}-${size}.png`, size, model);
      image.addRepresentation({ scaleFactor, width: size, height: size, buffer: cell.toPNG() });
    }
    if (platform === 'darwin') image.setTemplateImage(true);
    return image;
  }

  return (model, shade) => {
    const name = imageName(model, shade);
    const image = images.get(name) ?? draw(model, shade);
    images.set(name, image);
    return image;
  };
}

/** Pixels by scale: what each platform's panel shows without scaling it. */
const sizes = {
  darwin: [
    { size: 16, scaleFactor: 1 },
    { size: 32, scaleFactor: 2 },
  ],
  win32: [
    { size: 16, scaleFactor: 1 },
    { size: 20, scaleFactor: 1.25 },
    { size: 24, scaleFactor: 1.5 },
    { size: 32, scaleFactor: 2 },
    { size: 48, scaleFactor: 3 },
  ],
  linux: [
    { size: 22, scaleFactor: 1 },
    { size: 44, scaleFactor: 2 },
  ],
} as const;
