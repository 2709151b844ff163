import type { StartAtLoginShown } from '../contract/settings.ts';
import type { LoginItem } from './login-item.ts';

export interface StartAtLoginPorts {
  /** Null: this copy of the app cannot be started by the system. */
  readonly item: LoginItem | null;
  /** What the organisation has fixed; undefined: nothing. */
  readonly fixed: boolean | undefined;
  readonly onChange: () => void;
  /** It could not be read or changed. */
  readonly onTrouble: (fault: unknown) => void;
}

/** Whether the app starts when the person signs in to the computer. The system keeps that, not the settings. */
export interface StartAtLogin {
  /** As the system had it when it was last asked. */
  now(): StartAtLoginShown;
  /** Asks the system again: others may have changed it. What could not be done stays told. */
  askAgain(): void;
  /** Nothing comes of it where the organisation has fixed it. */
  set(on: boolean): void;
}

/** Begins with what the system has, or with what is fixed. */
export function startAtLogin({ item, fixed, onChange, onTrouble }: StartAtLoginPorts): StartAtLogin {
  let isOn = false;
  /** It was to be changed, and was not. */
  let failed = false;

  function attempt(task: (item: LoginItem) => void): boolean {
    try {
      if (item !== null) task(item);
      return true;
    } catch (fault) {
      onTrouble(fault);
      return false;
    }
  }

  function ask(): void {
    attempt((each) => (isOn = each.isOn()));
  }

  function put(on: boolean): void {
    failed = !attempt((each) => {
      if (each.isOn() !== on) each.set(on);
      isOn = each.isOn();
      if (isOn !== on) throw new Error('the system has left it as it was');
    });
  }

  attempt((each) => each.renew());
  if (fixed === undefined) ask();
  else put(fixed);

  return {
    now: () => (item === null ? { kind: 'impossible' } : { kind: isOn ? 'on' : 'off', failed }),
    askAgain() {
      ask();
      onChange();
    },
    set(on) {
      if (fixed === undefined) put(on);
      onChange();
    },
  };
}
