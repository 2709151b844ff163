import type { SettingsSection } from '../contract/general.ts';
import type { Dialog } from './dialog.ts';

export interface SettingsWindowPorts {
  readonly window: () => Pick<Dialog<unknown>, 'open'>;
  /** The window is about to show things that others may have changed meanwhile. */
  readonly onOpening: () => void;
  readonly onChange: () => void;
}

/** The Settings window, and which of its sections is on show. */
export interface SettingsWindow {
  section(): SettingsSection;
  /** Opens it, or brings it to the front, at this section; null: at the one on show, or the first. */
  open(section: SettingsSection | null): void;
  /** Goes to this section. */
  show(section: SettingsSection): void;
  /** It was closed: the next time it begins anew. */
  closed(): void;
}

const first = 'account';

/** Begins with the first section. */
export function settingsWindow({ window, onOpening, onChange }: SettingsWindowPorts): SettingsWindow {
  let section: SettingsSection = first;

  function show(next: SettingsSection): void {
    section = next;
    onChange();
  }

  return {
    section: () => section,
    open(next) {
      onOpening();
      show(next ?? section);
      window().open();
    },
    show,
    closed() {
      section = first;
    },
  };
}
