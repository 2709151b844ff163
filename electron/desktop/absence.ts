import type { Dispose } from '../presence/clock.ts';
import type { Circumstances } from '../presence/notices/circumstances.ts';
import { watchPower, type PowerPorts } from './power.ts';
import type { TenantWatch } from './tenant-watch.ts';

export interface AbsencePorts extends Pick<PowerPorts, 'monitor' | 'isOnline' | 'clock'> {
  /** Null: no tenant is watched. */
  readonly watch: () => Pick<TenantWatch, 'rest' | 'wake'> | null;
  /** The person is back, perhaps at another place. */
  readonly onReturn: () => void;
}

/** Whether the person is there to be told. */
export interface Absence {
  now(): Circumstances['away'];
  /** A look has brought a roster: of a sleep before it nothing more is to be said. */
  seen(): void;
  /** The person uses the app. */
  here(): void;
  stop: Dispose;
}

/** Follows the person's comings and goings, and has the tenant looked at accordingly. */
export function followAbsence({ watch, onReturn, ...ports }: AbsencePorts): Absence {
  let away: Circumstances['away'] = 'no';
  const { here, stop } = watchPower({
    ...ports,
    onLeft(kind) {
      if (kind === 'locked') away = 'locked';
      else watch()?.rest();
    },
    onBack(kind) {
      onReturn();
      away = kind === 'asleep' ? 'slept' : 'no';
      watch()?.wake(kind === 'asleep');
    },
  });
  return {
    now: () => away,
    seen() {
      if (away === 'slept') away = 'no';
    },
    here,
    stop,
  };
}
