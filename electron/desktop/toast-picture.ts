import { join } from 'node:path';
import { nativeImage } from 'electron';
import type { ToastPicture } from './notifier/freedesktop-notifier.ts';
import type { ToastTopic } from './notifier/notifier.ts';

const files: Readonly<Record<ToastTopic, string>> = {
  presence: join('toast', 'present.png'),
  account: join('app', 'icon-64.png'),
};

/** The toasts' pictures, each read once when a toast first needs it. */
export function toastPicture(folder: string): (about: ToastTopic) => ToastPicture {
  const pictures = new Map<ToastTopic, ToastPicture>();
  return (about) => {
    const picture = pictures.get(about) ?? read(join(folder, files[about]));
    pictures.set(about, picture);
    return picture;
  };
}

function read(file: string): ToastPicture {
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
