import type { GlobalShortcut } from 'electron';
import type { ShortcutShown } from '../contract/settings.ts';
import type { Dispose } from '../presence/clock.ts';

export interface PopupShortcutPorts {
  /** Where keys are had from; of keys that another program has it gives false. */
  readonly system: Pick<GlobalShortcut, 'register' | 'unregister'>;
  /** The keys that were kept; empty: none. */
  readonly kept: string;
  readonly onPress: () => void;
  /** These keys are to be kept for the next start. */
  readonly keep: (keys: string) => void;
  readonly onChange: () => void;
}

/** The keys that open the popup from anywhere. What is shown is what is registered, always. */
export interface PopupShortcut {
  now(): Omit<ShortcutShown, 'keyboard'>;
  /** Has these keys instead of those before, which stay where the new ones are not to be had. */
  set(keys: string): void;
  /** The next keys pressed are to be the shortcut, or no longer. */
  record(on: boolean): void;
  stop: Dispose;
}

/** Begins with the keys that were kept, where they are to be had. */
export function popupShortcut({ system, kept, onPress, keep, onChange }: PopupShortcutPorts): PopupShortcut {
  let keys = '';
  let refused: string | null = null;
  let recording = false;

  function pressed(): void {
    // Registered keys never get to the window that waits for keys: it has them already.
    if (recording) record(false);
    else onPress();
  }

  function take(wished: string): boolean {
    try {
      return wished === '' || system.register(wished, pressed);
    } catch {
      // A key that this system does not know.
      return false;
    }
  }

  function give(had: string): void {
    if (had !== '') system.unregister(had);
  }

  function change(wished: string): void {
    const isHad = wished === keys || take(wished);
    refused = isHad ? null : wished;
    if (!isHad || wished === keys) return;
    give(keys);
    keys = wished;
  }

  function record(on: boolean): void {
    if (on === recording) return;
    recording = on;
    if (on) refused = null;
    onChange();
  }

  change(kept);
  return {
    now: () => ({ keys, refused, recording }),
    set(wished) {
      recording = false;
      change(wished);
      if (refused === null) keep(wished);
      onChange();
    },
    record,
    stop() {
      give(keys);
      keys = '';
    },
  };
}
