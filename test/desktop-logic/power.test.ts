import { EventEmitter } from 'node:events';
import { describe, expect, test } from 'vitest';
import { watchPower, type PowerEvent } from '../../electron/desktop/power.ts';
import { fakeClock, type FakeClock } from '../presence/fake-clock.ts';

interface Computer {
  readonly clock: FakeClock;
  /** What was told, in order. */
  readonly told: string[];
  /** What the computer says, one after the other. */
  says(...events: PowerEvent[]): void;
  network(online: boolean): void;
  /** Somebody uses the app. */
  use(): void;
  /** How many listen to what it says. */
  listeners(): number;
  stop(): void;
}

function computer(): Computer {
  const clock = fakeClock();
  const monitor = new EventEmitter();
  const told: string[] = [];
  let online = true;
  const { here, stop } = watchPower({
    monitor,
    isOnline: () => online,
    clock,
    onLeft: (kind) => told.push(`left ${kind}`),
    onBack: (kind) => told.push(`back ${kind}`),
  });
  return {
    clock,
    told,
    says: (...events) => events.forEach((event) => monitor.emit(event)),
    network: (is) => void (online = is),
    use: here,
    listeners: () => monitor.eventNames().reduce((sum, name) => sum + monitor.listenerCount(name), 0),
    stop,
  };
}

describe('a computer that sleeps', () => {
  test('is left at once, and come back to a second after it woke', async () => {
    const { clock, told, says } = computer();
    says('suspend');
    expect(told).toEqual(['left asleep']);
    says('resume');
    await clock.advance(999);
    expect(told).toEqual(['left asleep']);
    await clock.advance(1);
    expect(told).toEqual(['left asleep', 'back asleep']);
    await clock.advance(600_000);
    expect(told).toHaveLength(2);
    expect(clock.due()).toEqual([]);
  });

  test('is come back to when the network is there', async () => {
    const { clock, told, says, network } = computer();
    network(false);
    says('suspend', 'resume');
    await clock.advance(20_500);
    expect(told).toEqual(['left asleep']);
    network(true);
    await clock.advance(500);
    expect(told).toEqual(['left asleep', 'back asleep']);
  });

  test('is come back to after a minute when the network is not', async () => {
    const { clock, told, says, network } = computer();
    network(false);
    says('suspend', 'resume');
    await clock.advance(59_999);
    expect(told).toEqual(['left asleep']);
    await clock.advance(1);
    expect(told).toEqual(['left asleep', 'back asleep']);
  });

  test('is waited for anew when it sleeps again before that', async () => {
    const { clock, told, says, network } = computer();
    network(false);
    says('suspend', 'resume');
    await clock.advance(50_000);
    says('suspend');
    await clock.advance(600_000);
    expect(told).toEqual(['left asleep']);
    says('resume');
    await clock.advance(59_999);
    expect(told).toEqual(['left asleep']);
    await clock.advance(1);
    expect(told).toEqual(['left asleep', 'back asleep']);
  });

  test.each<[string, PowerEvent[]]>([
    ['says twice that it sleeps, and that it woke', ['suspend', 'suspend', 'resume', 'resume']],
    ['does not say that it sleeps', ['resume']],
  ])('and %s, is left and come back to once', async (_what, events) => {
    const { clock, told, says } = computer();
    says(...events);
    await clock.advance(600_000);
    expect(told).toEqual(['left asleep', 'back asleep']);
  });
});

describe('a screen that is locked', () => {
  test('is left, and come back to at once', () => {
    const { told, says } = computer();
    says('lock-screen', 'lock-screen');
    expect(told).toEqual(['left locked']);
    says('unlock-screen', 'unlock-screen');
    expect(told).toEqual(['left locked', 'back locked']);
  });

  test('is come back to when the network is there', async () => {
    const { clock, told, says, network } = computer();
    network(false);
    says('lock-screen', 'unlock-screen');
    await clock.advance(2_000);
    expect(told).toEqual(['left locked']);
    network(true);
    await clock.advance(1_000);
    expect(told).toEqual(['left locked', 'back locked']);
  });

  test('and locked again while the network is waited for, is left all the while', async () => {
    const { clock, told, says, network } = computer();
    network(false);
    says('lock-screen', 'unlock-screen', 'lock-screen');
    network(true);
    await clock.advance(600_000);
    expect(told).toEqual(['left locked']);
    says('unlock-screen');
    expect(told).toEqual(['left locked', 'back locked']);
  });
});

describe('a locked computer that sleeps is come back to once:', () => {
  const sleepsLocked = ['left locked', 'left asleep', 'back asleep'];
  test.each<[string, PowerEvent[], string[]]>([
    ['unlocked after it woke', ['lock-screen', 'suspend', 'resume', 'unlock-screen'], sleepsLocked],
    [
      'unlocked before it says that it woke',
      ['lock-screen', 'suspend', 'unlock-screen', 'resume'],
      sleepsLocked,
    ],
    [
      'locked while it goes to sleep',
      ['suspend', 'lock-screen', 'resume', 'unlock-screen'],
      ['left asleep', 'back asleep'],
    ],
    [
      'locked while it wakes',
      ['suspend', 'resume', 'lock-screen', 'unlock-screen'],
      ['left asleep', 'back asleep'],
    ],
    ['it does not say that it sleeps', ['lock-screen', 'resume', 'unlock-screen'], sleepsLocked],
    [
      'it sleeps again before anybody unlocks it',
      ['lock-screen', 'suspend', 'resume', 'suspend', 'resume', 'unlock-screen'],
      sleepsLocked,
    ],
  ])('%s', async (_what, events, expected) => {
    const { clock, told, says } = computer();
    for (const event of events) {
      says(event);
      await clock.advance(100);
    }
    await clock.advance(600_000);
    expect(told).toEqual(expected);
  });

  test('not before somebody unlocks it, however often and long it is awake', async () => {
    const { clock, told, says } = computer();
    says('lock-screen', 'suspend', 'resume');
    await clock.advance(3_600_000);
    says('suspend', 'resume');
    await clock.advance(3_600_000);
    expect(told).toEqual(['left locked', 'left asleep']);
    says('unlock-screen');
    expect(told).toEqual(sleepsLocked);
  });

  test('also when it goes to sleep while the network is waited for', async () => {
    const { clock, told, says, network } = computer();
    network(false);
    says('lock-screen', 'unlock-screen', 'suspend', 'resume');
    network(true);
    await clock.advance(1_000);
    expect(told).toEqual(sleepsLocked);
  });
});

describe('somebody who uses the app is there, whatever the computer says:', () => {
  test.each<[string, PowerEvent[], string]>([
    ['it never said that it was unlocked', ['lock-screen'], 'back locked'],
    ['nor after it had slept', ['lock-screen', 'suspend', 'resume'], 'back asleep'],
    ['it never said that it woke', ['suspend'], 'back asleep'],
  ])('%s', async (_what, events, back) => {
    const { clock, told, says, use } = computer();
    says(...events);
    use();
    expect(told.at(-1)).toBe(back);
    // What it says late is said twice.
    says('unlock-screen');
    use();
    await clock.advance(600_000);
    expect(told.filter((each) => each.startsWith('back'))).toEqual([back]);
  });

  test('the network is waited for all the same', async () => {
    const { clock, told, says, network, use } = computer();
    network(false);
    says('suspend', 'resume');
    use();
    expect(told).toEqual(['left asleep']);
    network(true);
    await clock.advance(1_000);
    expect(told).toEqual(['left asleep', 'back asleep']);
  });
});

test('stopped, it waits for nothing and listens to nothing', async () => {
  const { clock, told, says, listeners, stop } = computer();
  expect(listeners()).toBe(4);
  says('suspend', 'resume');
  stop();
  expect({ listeners: listeners(), due: clock.due() }).toEqual({ listeners: 0, due: [] });
  await clock.advance(600_000);
  expect(told).toEqual(['left asleep']);
});
