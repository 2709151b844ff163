import type { NetworkInterfaceInfo } from 'node:os';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  networkOf,
  watchNetwork,
  type Network,
  type NetworkWatch,
} from '../../electron/desktop/network-watch.ts';
import { failed, unreachable } from '../presence/people.ts';
import { fakeClock, type FakeClock } from '../presence/fake-clock.ts';
import { pollBench } from '../presence/poll-bench.ts';

describe('a network is known by its addresses:', () => {
  const at = (address: string, internal = false): NetworkInterfaceInfo =>
    ({ address, internal }) as NetworkInterfaceInfo;
  const office = { lo: [at('127.0.0.1', true)], eth0: [at('10.0.0.2'), at('2001:db8::2'), at('fe80::1')] };

  test.each([
    ['another address', { eth0: [at('10.0.0.3')] }],
    ['one more, as of a VPN', { ...office, tun0: [at('10.8.0.2')] }],
    ['the same by another way', { wlan0: [at('10.0.0.2')] }],
    ['none', { lo: office.lo }],
  ])('%s is another network', (_what, interfaces) => {
    expect(networkOf(true, () => interfaces)).not.toBe(networkOf(true, () => office));
  });

  test.each([
    ['the order', { eth0: office.eth0.toReversed() }],
    ['addresses that lead nowhere', { ...office, veth1: [at('fe80::2'), at('169.254.7.7')], lo: [] }],
  ])('%s says nothing', (_what, interfaces) => {
    expect(networkOf(true, () => interfaces)).toBe(networkOf(true, () => office));
  });

  test('whoever is not connected has none, whatever its addresses', () => {
    expect(networkOf(false, () => office)).toBeNull();
  });

  test('where a system does not tell them, it is known whether there is one', () => {
    const untold = (): never => {
      throw new Error('uv_interface_addresses returned Unknown system error 13');
    };
    expect(networkOf(true, untold)).not.toBe(networkOf(false, untold));
  });
});

/** A watch on a network that a test changes; `came` counts how often another one was found. */
function watched(): {
  clock: FakeClock;
  watch: NetworkWatch;
  become: (to: Network) => void;
  came: () => number;
} {
  const clock = fakeClock();
  let network: Network = 'home';
  let came = 0;
  const watch = watchNetwork({ clock, network: () => network, onCame: () => (came += 1) });
  return { clock, watch, become: (to) => void (network = to), came: () => came };
}

describe('another network', () => {
  test('is not sought until that is asked for, nor afterwards', async () => {
    const { clock, watch, become, came } = watched();
    expect(clock.due()).toEqual([]);
    watch.seek();
    watch.rest();
    expect(clock.due()).toEqual([]);
    become('office');
    await clock.advance(3_600_000);
    expect(came()).toBe(0);
  });

  test('is found within five seconds, once', async () => {
    const { clock, watch, become, came } = watched();
    watch.seek();
    await clock.advance(60_000);
    become('office');
    await clock.advance(5_000);
    expect(came()).toBe(1);
    await clock.advance(3_600_000);
    expect(came()).toBe(1);
  });

  test('has come when there is one again, not when there is none', async () => {
    const { clock, watch, become, came } = watched();
    watch.seek();
    become(null);
    await clock.advance(60_000);
    expect(came()).toBe(0);
    become('home');
    await clock.advance(60_000);
    expect(came()).toBe(1);
  });

  test('is found also when it came before it was sought', async () => {
    const { clock, watch, become, came } = watched();
    become('office');
    watch.seek();
    await clock.advance(5_000);
    expect(came()).toBe(1);
  });

  test('is seen by whoever asks, once', () => {
    const { watch, become } = watched();
    expect(watch.isAnother()).toBe(false);
    become('office');
    expect([watch.isAnother(), watch.isAnother()]).toEqual([true, false]);
  });

  test('may be sought by who is told, or no more', async () => {
    const clock = fakeClock();
    let network = 0;
    const watch: NetworkWatch = watchNetwork({
      clock,
      network: () => `${(network += 1)}`,
      onCame: () => watch.rest(),
    });
    watch.seek();
    await clock.advance(60_000);
    expect(clock.due()).toEqual([]);
  });
});

const flapping = fc.array(
  fc.record({
    ms: fc.integer({ min: 100, max: 60_000 }),
    to: fc.constantFrom<Network>(null, 'home', 'office'),
  }),
  { minLength: 1, maxLength: 60 },
);

test('a network that comes and goes causes no storm: no more looks than changes, each after the floor', () =>
  fc.assert(
    fc.asyncProperty(flapping, async (changes) => {
      let network: Network = 'home';
      let seen = 0;
      const starts: number[] = [];
      const { clock, loop, reasons } = pollBench([failed(unreachable)], {
        look() {
          starts.push(clock.steady());
          return Promise.resolve(failed(unreachable));
        },
      });
      const watch = watchNetwork({ clock, network: () => network, onCame: loop.networkChanged });
      watch.seek();
      for (const { ms, to } of changes) {
        if (to !== network) seen += 1;
        network = to;
        await clock.advance(ms);
      }
      watch.rest();
      loop.stop();
      expect(reasons().filter((reason) => reason === 'network').length).toBeLessThanOrEqual(seen);
      for (const [index, start] of starts.slice(1).entries()) {
        expect(start - (starts[index] ?? NaN)).toBeGreaterThanOrEqual(15_000);
      }
    }),
    { numRuns: 100 },
  ));
