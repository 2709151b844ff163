import { describe, expect, test } from 'vitest';
import { bellKeeper, type BellKeeper } from '../../electron/desktop/bell-keeper.ts';
import { defaultSettings, type Settings } from '../../electron/settings/schema.ts';
import { fakeClock, type FakeClock } from '../presence/fake-clock.ts';

const minute = 60_000;

interface Stage {
  readonly clock: FakeClock;
  readonly bell: BellKeeper;
  settings(): Settings;
  /** How often what the bell says was told to be different. */
  changes(): number;
  setDoNotDisturb(on: boolean): void;
}

/** A bell at ten in the morning in Oslo. */
function stage(first: Partial<Settings> = {}, clock = fakeClock()): Stage {
  let settings: Settings = { ...defaultSettings, ...first };
  let changes = 0;
  let doNotDisturb = false;
  const bell = bellKeeper({
    clock,
    settings: () => settings,
    change(part) {
      settings = { ...settings, ...part };
      changes += 1;
    },
    timeZone: () => 'Europe/Oslo',
    doNotDisturb: () => doNotDisturb,
    onChange: () => (changes += 1),
  });
  return {
    clock,
    bell,
    settings: () => settings,
    changes: () => changes,
    setDoNotDisturb: (on) => void (doNotDisturb = on),
  };
}

describe('a pause', () => {
  test('keeps silent until its end, to the minute, and says until when', async () => {
    const { clock, bell, changes } = stage();
    expect(bell.hush()).toBe(null);
    bell.pause('hour');
    const until = clock.wall() + 60 * minute;
    expect(bell.now()).toEqual({ kind: 'paused', until });
    expect(bell.hush()).toBe('paused');
    const before = changes();
    await clock.advance(60 * minute - 1);
    expect(bell.hush()).toBe('paused');
    expect(changes()).toBe(before);
    await clock.advance(1);
    expect(bell.hush()).toBe(null);
    expect(changes()).toBe(before + 1);
  });

  test('goes on where an earlier run began it', async () => {
    const first = stage();
    first.bell.pause('hour');
    first.bell.stop();
    await first.clock.advance(20 * minute);
    const next = stage({ pause: first.settings().pause }, first.clock);
    expect(next.bell.hush()).toBe('paused');
    await next.clock.advance(40 * minute);
    expect(next.bell.hush()).toBe(null);
    expect(next.changes()).toBe(1);
    expect(first.changes()).toBe(1);
  });

  test('that ended between two runs is over, and nothing is different once more', async () => {
    const first = stage();
    first.bell.pause('hour');
    first.bell.stop();
    await first.clock.advance(61 * minute);
    const next = stage({ pause: first.settings().pause }, first.clock);
    expect(next.bell.now()).toEqual({ kind: 'on' });
    await next.clock.advance(minute);
    expect(next.changes()).toBe(0);
  });

  test('without an end lasts until the person resumes', async () => {
    const { clock, bell } = stage();
    bell.pause('untilResumed');
    expect(bell.now()).toEqual({ kind: 'paused', until: null });
    await clock.advance(100 * 24 * 60 * minute);
    expect(bell.hush()).toBe('paused');
    bell.resume();
    expect(bell.now()).toEqual({ kind: 'on' });
  });

  test('that is resumed early, or is made longer, does not end a second time', async () => {
    const { clock, bell, changes } = stage();
    bell.pause('halfHour');
    bell.pause('hour');
    bell.resume();
    const before = changes();
    await clock.advance(120 * minute);
    expect(changes()).toBe(before);
  });
});

test('quiet hours and the desktop keep silent without a pause', async () => {
  const quietHours: Settings['quietHours'] = {
    on: true,
    spans: [{ days: [1, 2, 3, 4, 5, 6, 7], from: 11 * 60, to: 12 * 60 }],
  };
  const { clock, bell, setDoNotDisturb } = stage({ quietHours });
  expect(bell.hush()).toBe(null);
  await clock.advance(60 * minute);
  expect(bell.hush()).toBe('quietHours');
  expect(bell.now()).toEqual({ kind: 'quietHours', until: clock.wall() + 60 * minute });
  setDoNotDisturb(true);
  expect(bell.hush()).toBe('doNotDisturb');
});
