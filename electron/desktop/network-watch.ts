import type { NetworkInterfaceInfo } from 'node:os';
import type { Clock, Dispose } from '../presence/clock.ts';

/** How this computer is connected, as a text that differs from one network to the next; null: not at all. */
export type Network = string | null;

/**
 * The network by the addresses this computer has in it. Those that lead no farther than the next cable
 * come and go with containers and the like, and say nothing.
 *
 * @param interfaces may throw: some systems tell no program of them
 */
export function networkOf(isOnline: boolean, interfaces: () => NodeJS.Dict<NetworkInterfaceInfo[]>): Network {
  if (!isOnline) return null;
  try {
    const addresses = Object.entries(interfaces()).flatMap(([name, all = []]) =>
      all.filter(leadsOut).map(({ address }) => `${name} ${address}`),
    );
    return addresses.toSorted().join(', ');
  } catch {
    return '';
  }
}

function leadsOut({ internal, address }: NetworkInterfaceInfo): boolean {
  return !internal && !/^(fe[89ab][0-9a-f]:|169\.254\.)/i.test(address);
}

/** Between two times that another network is looked for, ms. */
const everyMs = 5_000;

export interface NetworkWatchPorts {
  readonly clock: Clock;
  readonly network: () => Network;
  /** While it was looked for, another network has come. */
  readonly onCame: () => void;
}

export interface NetworkWatch {
  /** Whether the network is another than it last was, or there is none any more. */
  isAnother(): boolean;
  /** Looks for another network every few seconds from now on. */
  seek(): void;
  /** Looks for none any more. */
  rest: Dispose;
}

/** Watches for another network, at rest until told otherwise. */
export function watchNetwork({ clock, network, onCame }: NetworkWatchPorts): NetworkWatch {
  let last = network();
  let rest: Dispose = () => {};

  function isAnother(): boolean {
    const before = last;
    last = network();
    return last !== before;
  }

  function seek(): void {
    rest();
    rest = clock.after(everyMs, () => {
      seek();
      if (isAnother() && last !== null) onCame();
    });
  }

  return { isAnother, seek, rest: () => rest() };
}
