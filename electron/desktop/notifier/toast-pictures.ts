import type { ToastTopic } from './notifier.ts';

/** A picture as the desktop specification's `image-data` hint wants it: rows of RGBA bytes. */
export interface ToastPixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Buffer;
}

/** The picture beside a toast's text, for each way of showing toasts. */
export interface ToastPictures {
  /** The file it is in. */
  file(about: ToastTopic): string;
  pixels(about: ToastTopic): ToastPixels;
}
