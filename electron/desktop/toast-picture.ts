import { join } from 'node:path';
import { nativeImage } from 'electron';
import type { ToastTopic } from './notifier/notifier.ts';
import type { ToastPictures, ToastPixels } from './notifier/toast-pictures.ts';

const files: Readonly<Record<ToastTopic, string>> = {
  present: join('toast', 'present.png'),
  away: join('toast', 'away.png'),
  uncovered: join('toast', 'uncovered.png'),
  busy: join('toast', 'busy.png'),
  account: join('app', 'icon-64.png'),
};

/** The toasts' pictures; the pixels of each are read once, when a toast first needs them. */
export function toastPicture(folder: string): ToastPictures {
  const read = new Map<ToastTopic, ToastPixels>();
  const file = (about: ToastTopic): string => join(folder, files[about]);
  return {
    file,
    pixels(about) {
      const pixels = read.get(about) ?? readPixels(file(about));
      read.set(about, pixels);
      return pixels;
    },
  };
}

function readPixels(file: string): ToastPixels {
  const image = nativeImage.createFromPath(file);
  const { width, height } = image.getSize();
  const rgba = image.toBitmap();
  // Chromium's bitmaps are BGRA.
  for (let at = 0; at < rgba.length; at += 4) {
    const blue = rgba[at] ?? 0;
    rgba[at] = rgba[at + 2] ?? 0;
    rgba[at + 2] = blue;
  }
  return { width, height, rgba };
}
