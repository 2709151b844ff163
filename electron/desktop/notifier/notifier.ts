import type { ToastServer } from '../../diagnostics/computer-findings.ts';
import type { ToastText } from '../notice-text.ts';

/** What a toast is about, for its picture and for desktops that sort them. */
export type ToastTopic = 'present' | 'away' | 'uncovered' | 'busy' | 'account';

/** A toast to show. */
export interface Toast extends ToastText {
  readonly about: ToastTopic;
  /** Toasts of one key are about the same thing: the newer replaces the older. */
  readonly key: string;
  readonly urgency: 'low' | 'normal';
  /** Whether it may be heard, where the desktop makes a sound at all. */
  readonly sound: boolean;
  /** The button's words, where the platform has buttons; a click on the toast itself does the same. */
  readonly openLabel: string;
  /** Called each time the person clicks the toast or its button. */
  readonly onOpen: () => void;
  /** The second button, where the platform has buttons; null: there is none. */
  readonly pause: { readonly label: string; readonly run: () => void } | null;
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
  /** Whether the desktop wants nobody to be disturbed, as far as is known just now; false where it cannot be known. */
  doNotDisturb(): boolean;
  /** Finds out {@link doNotDisturb} ahead of the first toast. Never throws. */
  prepare(): void;
  /** Who shows toasts, asked just now. Never throws. */
  server(): Promise<ToastServer>;
  /** Takes all toasts off the screen: what they tell of is no longer ours to tell. */
  clear(): void;
  /** Lets go of everything; toasts on screen stay, but no longer answer. */
  stop(): void;
}
