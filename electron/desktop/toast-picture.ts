import { join } from 'node:path';
import { nativeImage } from 'electron';
import type { ToastPicture } from './notifier/freedesktop-notifier.ts';

/** The toast's picture, read once when the first toast needs it. */
export function toastPicture(folder: string): () => ToastPicture {
  let picture: ToastPicture | null = null;
  return () => (picture ??= read(join(folder, 'toast', 'present.png')));
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
