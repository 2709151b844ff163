import type { ToastText } from '../notice-text.ts';

/** What a toast is about, for its picture and for desktops that sort them. */
export type ToastTopic = 'presence' | 'account';

/** A toast to show. */
export interface Toast extends ToastText {
  readonly about: ToastTopic;
  /** Toasts of one key are about the same thing: the newer replaces the older. */
  readonly key: string;
  /** The button's words, where the platform has buttons; a click on the toast itself does the same. */
  readonly openLabel: string;
  /** Called each time the person clicks the toast or its button. */
  readonly onOpen: () => void;
}

/** What became of a toast. */
export type ToastOutcome =
  | { readonly kind: 'shown' }
  /** Cleared before it came to that. */
  | { readonly kind: 'withdrawn' }
  /** `why` is for the log: the platform's own words. */
  | { readonly kind: 'failed'; readonly why: string };

/** Shows toasts. Never blocks and never throws; a toast that cannot be shown is told as an outcome. */
export interface Notifier {
  show(toast: Toast): Promise<ToastOutcome>;
  /** Takes all toasts off the screen: what they tell of is no longer ours to tell. */
  clear(): void;
  /** Lets go of everything; toasts on screen stay, but no longer answer. */
  stop(): void;
}
