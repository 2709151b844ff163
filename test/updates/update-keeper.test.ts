import { describe, expect, test } from 'vitest';
import type { UpdatesOff, UpdatesShown } from '../../electron/contract/updates.ts';
import {
  updateKeeper,
  type Look,
  type Updater,
  type UpdateKeeper,
} from '../../electron/updates/update-keeper.ts';
import { fakeClock, type FakeClock } from '../presence/fake-clock.ts';

const minute = 60_000;
const hour = 60 * minute;

interface Stage {
  readonly clock: FakeClock;
  readonly keeper: UpdateKeeper;
  /** What was asked of the updater, in its order. */
  readonly asked: string[];
  readonly faults: unknown[];
  /** What was shown, in its order. */
  readonly shown: UpdatesShown[];
  /** What the next look comes to; `waits` leaves it under way. */
  next: Look | 'waits' | 'throws' | 'cannotLoad';
  off: UpdatesOff | null;
  fetched: (version: string, percent: number) => void;
}

function stageOf(
  offForGood: UpdatesOff | null = null,
  off: UpdatesOff | null = null,
  chance = 0.5,
  canRestart = true,
  canWithhold = true,
): Stage {
  const clock = fakeClock();
  const stage = {
    clock,
    asked: [] as string[],
    faults: [] as unknown[],
    shown: [] as UpdatesShown[],
    next: { kind: 'upToDate' } as Stage['next'],
    off,
    fetched: (() => {}) as Stage['fetched'],
  };
  const updater: Updater = {
    look(onFetched, stopped) {
      stage.asked.push('look');
      stage.fetched = onFetched;
      stopped.addEventListener('abort', () => stage.asked.push('stopped'));
      if (stage.next === 'throws') return Promise.reject(new Error('broken'));
      return stage.next === 'waits' ? new Promise(() => {}) : Promise.resolve(stage.next as Look);
    },
    installAtQuit: (on) => void stage.asked.push(`install ${on}`),
    restart: () => void stage.asked.push('restart'),
  };
  const keeper = updateKeeper({
    clock,
    random: () => chance,
    offForGood,
    offNow: () => stage.off,
    canRestart,
    canWithhold,
    updater() {
      stage.asked.push('load');
      return stage.next === 'cannotLoad' ? Promise.reject(new Error('gone')) : Promise.resolve(updater);
    },
    onChange: () => stage.shown.push(keeper.now()),
    onFault: (fault) => stage.faults.push(fault),
  });
  return Object.assign(stage, { keeper });
}

const settle = (stage: Stage): Promise<void> => stage.clock.advance(0);

async function lookNow(stage: Stage, next: Stage['next']): Promise<void> {
  stage.next = next;
  stage.keeper.lookNow();
  await settle(stage);
}

describe('by itself', () => {
  test.each([0, 0.999])(
    'looks first some minutes after the start, and loads nothing before (%d)',
    async (chance) => {
      const stage = stageOf(null, null, chance);
      await stage.clock.advance(3 * minute - 1);
      expect([stage.asked, stage.keeper.now()]).toEqual([[], { kind: 'upToDate', checkedAt: null }]);
      await stage.clock.advance(5 * minute + 1);
      expect(stage.asked).toEqual(['load', 'look']);
    },
  );

  test('looks again every six hours or so, with what it has loaded', async () => {
    const stage = stageOf();
    await stage.clock.advance(25 * hour);
    expect(stage.asked).toEqual(['load', ...Array<string>(5).fill('look')]);
    expect(stage.keeper.now()).toEqual({
      kind: 'upToDate',
      checkedAt: stage.clock.wall() - (hour - 5.5 * minute),
    });
  });

  test('tries again sooner when that failed, ever more seldom', async () => {
    const stage = stageOf();
    stage.next = { kind: 'failed', problem: 'unreachable' };
    const at: number[] = [];
    await stage.clock.advance(6 * minute);
    for (let looks = 0; looks < 6; looks += 1) {
      const wait = (stage.clock.due()[0] ?? 0) - stage.clock.steady();
      at.push(wait);
      await stage.clock.advance(wait);
    }
    expect(at.map((ms) => Math.round(ms / minute))).toEqual([30, 60, 120, 240, 360, 360]);
    expect(stage.keeper.now()).toEqual({ kind: 'failed', problem: 'unreachable' });
    stage.next = { kind: 'upToDate' };
    await stage.clock.advance(6 * hour);
    expect(stage.keeper.now().kind).toBe('upToDate');
  });
});

describe('asked for', () => {
  test('shows each step', async () => {
    const stage = stageOf();
    await lookNow(stage, 'waits');
    stage.fetched('0.2.0', 0);
    stage.fetched('0.2.0', 40);
    expect(stage.shown).toEqual([
      { kind: 'looking' },
      { kind: 'fetching', version: '0.2.0', percent: 0 },
      { kind: 'fetching', version: '0.2.0', percent: 40 },
    ]);
  });

  test('one look is under way at most', async () => {
    const stage = stageOf();
    await lookNow(stage, 'waits');
    await lookNow(stage, 'waits');
    await stage.clock.advance(25 * hour);
    expect(stage.asked).toEqual(['load', 'look']);
  });

  test('what is ready is the last that is looked for, and waits for the end or for the person', async () => {
    const stage = stageOf();
    await lookNow(stage, { kind: 'ready', version: '0.2.0' });
    await lookNow(stage, { kind: 'upToDate' });
    await stage.clock.advance(100 * hour);
    expect([stage.asked, stage.keeper.now()]).toEqual([
      ['load', 'look'],
      { kind: 'ready', version: '0.2.0', canRestart: true },
    ]);
    stage.keeper.restart();
    await settle(stage);
    expect(stage.asked).toEqual(['load', 'look', 'restart']);
  });

  test('what could not go on as this run does is neither offered a restart nor given one', async () => {
    const stage = stageOf(null, null, 0.5, false);
    await lookNow(stage, { kind: 'ready', version: '0.2.0' });
    expect(stage.keeper.now()).toEqual({ kind: 'ready', version: '0.2.0', canRestart: false });
    stage.keeper.restart();
    await settle(stage);
    expect(stage.asked).not.toContain('restart');
  });

  test('a restart for nothing does not come', async () => {
    const stage = stageOf();
    await lookNow(stage, { kind: 'upToDate' });
    stage.keeper.restart();
    await settle(stage);
    expect(stage.asked).not.toContain('restart');
  });

  test.each(['throws', 'cannotLoad'] as const)(
    'an updater that %s is a failure like others',
    async (mood) => {
      const stage = stageOf();
      await lookNow(stage, mood);
      expect(stage.keeper.now()).toEqual({ kind: 'failed', problem: 'unclear' });
      expect(stage.faults).toHaveLength(1);
      await lookNow(stage, { kind: 'upToDate' });
      expect(stage.keeper.now().kind).toBe('upToDate');
    },
  );
});

describe('off', () => {
  test.each<[string, UpdatesOff | null, UpdatesOff | null, UpdatesOff]>([
    ['for good', 'byPackageManager', null, 'byPackageManager'],
    ['by policy', null, 'byPolicy', 'byPolicy'],
    ['for good, whatever else', 'portable', 'byPerson', 'portable'],
  ])('%s nobody looks, not even when asked to', async (_what, forGood, now, why) => {
    const stage = stageOf(forGood, now);
    stage.keeper.lookNow();
    stage.keeper.wishChanged();
    stage.keeper.restart();
    await stage.clock.advance(100 * hour);
    expect([stage.asked, stage.keeper.now()]).toEqual([[], { kind: 'off', why }]);
  });

  test('what is under way ends, and begins anew when it is on again', async () => {
    const stage = stageOf();
    await lookNow(stage, 'waits');
    stage.off = 'byPerson';
    stage.keeper.wishChanged();
    stage.fetched('0.2.0', 40);
    await stage.clock.advance(100 * hour);
    expect(stage.asked).toEqual(['load', 'look', 'stopped', 'install false']);
    expect(stage.shown.at(-1)).toEqual({ kind: 'off', why: 'byPerson' });
    stage.off = null;
    stage.keeper.wishChanged();
    await settle(stage);
    expect(stage.asked.slice(4)).toEqual(['install true', 'look']);
  });

  test('what is ready stays out, and comes in again with the wish', async () => {
    const stage = stageOf();
    await lookNow(stage, { kind: 'ready', version: '0.2.0' });
    stage.off = 'byPerson';
    stage.keeper.wishChanged();
    await settle(stage);
    expect(stage.keeper.now()).toEqual({ kind: 'off', why: 'byPerson' });
    stage.off = null;
    stage.keeper.wishChanged();
    await settle(stage);
    expect(stage.asked.slice(2)).toEqual(['install false', 'install true']);
    expect(stage.shown.at(-1)).toEqual({ kind: 'ready', version: '0.2.0', canRestart: true });
  });

  test('what is ready and cannot be kept out is not told to stay out', async () => {
    const stage = stageOf(null, null, 0.5, true, false);
    stage.off = 'byPerson';
    expect(stage.keeper.now()).toEqual({ kind: 'off', why: 'byPerson' });
    stage.off = null;
    await lookNow(stage, { kind: 'ready', version: '0.2.0' });
    stage.off = 'byPerson';
    stage.keeper.wishChanged();
    expect(stage.keeper.now()).toEqual({ kind: 'off', why: 'byPersonAfterReady' });
  });

  test('after the end nothing is due, nor looked for', async () => {
    const stage = stageOf();
    stage.keeper.stop();
    await lookNow(stage, { kind: 'upToDate' });
    expect(stage.asked).toEqual([]);
    expect(stage.clock.due()).toEqual([]);
  });
});
