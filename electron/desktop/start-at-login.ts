import type { StartAtLoginShown } from '../contract/settings.ts';
import type { LoginItem } from './login-item.ts';

export interface StartAtLoginPorts {
  /** Null: this copy of the app cannot be started by the system. */
  readonly item: LoginItem | null;
  /** What the organisation has fixed; undefined: nothing. */
  readonly fixed: boolean | undefined;
  readonly onChange: () => void;
  /** It could not be read or changed. */
  readonly onTrouble: (why: unknown) => void;
}

/** Whether the app starts when the person signs in to the computer. The system keeps that, not the settings. */
export interface StartAtLogin {
  /** As the system had it when it was last asked. */
  now(): StartAtLoginShown;
  /** Asks the system again: others may have changed it. */
  look(): void;
  /** Nothing comes of it where the organisation has fixed it. */
  set(on: boolean): void;
}

/** Begins with what the system has, or with what is fixed. */
export function startAtLogin({ item, fixed, onChange, onTrouble }: StartAtLoginPorts): StartAtLogin {
  let isOn = false;
  let failed = false;

  function attempt(task: (item: LoginItem) => void): void {
    failed = false;
    try {
      if (item !== null) task(item);
    } catch (why) {
      failed = true;
      onTrouble(why);
    }
  }

  function look(): void {
    attempt((each) => (isOn = each.isOn()));
  }

  function put(on: boolean): void {
    attempt((each) => {
      if (each.isOn() !== on) each.set(on);
      isOn = each.isOn();
      if (isOn !== on) throw new Error('the system has left it as it was');
    });
  }

  if (fixed === undefined) look();
  else put(fixed);

  return {
    now: () => (item === null ? { kind: 'impossible' } : { kind: isOn ? 'on' : 'off', failed }),
    look() {
      look();
      onChange();
    },
    set(on) {
      if (fixed === undefined) put(on);
      onChange();
    },
  };
}
