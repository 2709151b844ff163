import { beforeEach, describe, expect, test } from 'vitest';
import type { MissedNotice } from '../../electron/contract/state.ts';
import type { Privacy } from '../../electron/contract/wishes.ts';
import type { Log, LogFields, LogLevel } from '../../electron/desktop/log-line.ts';
import type { Notifier, Toast, ToastOutcome } from '../../electron/desktop/notifier/notifier.ts';
import { showOneOf, type ShowOne } from '../../electron/desktop/show-one.ts';
import { toastsOf } from '../../electron/desktop/toasts.ts';
import type { Happening } from '../../electron/presence/notices/happening.ts';
import type { Notice } from '../../electron/presence/notices/notice.ts';
import { en } from '../../renderer/words/en.ts';
import { fakeClock, settled, type FakeClock } from '../presence/fake-clock.ts';
import { present } from '../presence/people.ts';

const anna = present(11, { name: 'Anna Berg' });
const bo = present(12, { name: 'Bo Dahl' });
const came: Happening[] = [
  { kind: 'arrival', agent: anna },
  { kind: 'arrival', agent: bo },
];

let clock: FakeClock;
let outcome: ToastOutcome;
let notifier: Notifier;
let toasts: Toast[];
let done: unknown[];
let missed: MissedNotice[];
let logged: [LogLevel, string, LogFields][];
let privacy: Privacy;
let sound: boolean;

beforeEach(() => {
  clock = fakeClock();
  outcome = { kind: 'shown' };
  toasts = [];
  done = [];
  missed = [];
  logged = [];
  privacy = 'full';
  sound = true;
  notifier = {
    show(shown) {
      toasts.push(shown);
      return Promise.resolve(outcome);
    },
    doNotDisturb: () => false,
    server: () => Promise.resolve({ kind: 'there', by: null }),
    prepare() {},
    clear() {},
    stop() {},
  };
});

function tell(
  happenings: Happening[],
  part: Partial<Notice> & { isDemo?: boolean } = {},
): Promise<ToastOutcome> {
  const write =
    (level: LogLevel): Log[LogLevel] =>
    (event, fields = {}) =>
      void logged.push([level, event, fields]);
  const toast = toastsOf({
    isDemo: part.isDemo ?? false,
    clock,
    notifier,
    words: () => en,
    topicNames: () => new Map([[2, 'Support']]),
    privacy: () => privacy,
    sound: () => sound,
    log: { error: write('error'), warn: write('warn'), info: write('info'), debug: write('debug') },
    onOpen: (ids, topic) => done.push({ ids, topic }),
    onPause: () => done.push('pause'),
    onMissed: (notice) => missed.push(notice),
    onFailed: () => done.push('failed'),
  });
  return toast({ kind: 'news', key: 'news', urgency: 'normal', happenings, ...part });
}

describe('a notice', () => {
  test('becomes one toast, in words', async () => {
    expect(await tell(came)).toEqual({ kind: 'shown' });
    expect(toasts).toMatchObject([
      {
        title: '2 colleagues came online',
        body: 'Anna Berg, Bo Dahl',
        about: 'present',
        key: 'news',
        urgency: 'normal',
        sound: true,
        openLabel: 'Open',
        pause: { label: 'Pause 1 h' },
      },
    ]);
    expect(done).toEqual([]);
  });

  test('is told as privacy, sound and urgency want it', async () => {
    privacy = 'firstNames';
    sound = false;
    await tell(came, { urgency: 'low' });
    expect(toasts).toMatchObject([{ body: 'Anna, Bo', sound: false, urgency: 'low' }]);
  });

  test('of made-up people says so, also where it has no body', async () => {
    await tell(came, { isDemo: true });
    privacy = 'counts';
    await tell(came, { isDemo: true });
    expect(toasts.map(({ body }) => body)).toEqual(['Demo · Anna Berg, Bo Dahl', 'Demo']);
  });

  test.each<[Happening, Toast['about']]>([
    [{ kind: 'arrival', agent: anna }, 'present'],
    [{ kind: 'fewerChats', agent: anna, from: 5 }, 'present'],
    [{ kind: 'leaving', agent: anna }, 'away'],
    [{ kind: 'topicLost', topic: 2, by: [anna] }, 'uncovered'],
    [{ kind: 'topicGained', topic: 2, by: [anna] }, 'present'],
    [{ kind: 'topicBusy', topic: 2, by: [anna] }, 'busy'],
    [{ kind: 'topicFree', topic: 2, by: [anna] }, 'present'],
  ])('has the picture of what it is about: %#', async (happening, about) => {
    await tell([happening]);
    expect(toasts[0]?.about).toBe(about);
  });
});

describe('a click', () => {
  test('leads to those it names, as often as it is clicked', async () => {
    await tell(came);
    toasts[0]?.onOpen();
    toasts[0]?.onOpen();
    expect(done).toEqual([
      { ids: [11, 12], topic: null },
      { ids: [11, 12], topic: null },
    ]);
  });

  test('on news of a topic leads to that topic, and to those it is owed to', async () => {
    await tell([
      { kind: 'topicLost', topic: 2, by: [bo] },
      { kind: 'leaving', agent: bo },
      { kind: 'arrival', agent: anna },
    ]);
    toasts[0]?.onOpen();
    expect(done).toEqual([{ ids: [12], topic: 2 }]);
  });

  test('on its second button pauses', async () => {
    await tell(came);
    toasts[0]?.pause?.run();
    expect(done).toEqual(['pause']);
  });
});

describe('a toast that cannot be shown', () => {
  beforeEach(() => {
    outcome = { kind: 'failed', why: 'nobody there' };
  });

  test('is told, kept for the popup, and why is logged', async () => {
    expect(await tell(came)).toEqual(outcome);
    expect(done).toEqual(['failed']);
    expect(missed).toEqual([
      { title: '2 colleagues came online', body: 'Anna Berg, Bo Dahl', at: clock.wall() },
    ]);
    expect(logged.at(-1)).toEqual(['warn', 'notice.failed', { key: 'news', agents: 2, why: 'nobody there' }]);
  });

  test('for it was withdrawn is nothing to speak of', async () => {
    outcome = { kind: 'withdrawn' };
    await tell(came);
    expect([done, missed]).toEqual([[], []]);
    expect(logged.filter(([level]) => level !== 'debug')).toEqual([]);
  });
});

test('what is logged for good names nobody', async () => {
  await tell([...came, { kind: 'topicGained', topic: 2, by: [anna] }]);
  const kept = logged.filter(([level]) => level !== 'debug');
  expect(kept).toEqual([['info', 'notice.shown', { key: 'news', agents: 2 }]]);
});

describe('"Show me one"', () => {
  let changes: number;
  let one: ShowOne;

  beforeEach(() => {
    changes = 0;
    one = showOneOf({
      notifier,
      words: () => en,
      privacy: () => privacy,
      sound: () => sound,
      onOpen: () => done.push('open'),
      onPause: () => done.push('pause'),
      onChange: () => (changes += 1),
    });
  });

  test('shows one with all that toasts have, and tells when it is there', async () => {
    privacy = 'counts';
    sound = false;
    expect(one.outcome()).toBeNull();
    one.show();
    expect(one.outcome()).toBe('underway');
    await settled();
    expect(one.outcome()).toBe('shown');
    expect(changes).toBe(2);
    expect(toasts).toMatchObject([
      { title: 'This is how a notification looks', sound: false, key: 'sample' },
    ]);
    expect(toasts[0]?.body).toContain('A colleague');
    toasts[0]?.onOpen();
    toasts[0]?.pause?.run();
    expect(done).toEqual(['open', 'pause']);
  });

  test('tells that the desktop shows none', async () => {
    outcome = { kind: 'failed', why: 'nobody there' };
    one.show();
    await settled();
    expect(one.outcome()).toBe('failed');
  });

  test('says nothing of one that nobody waits for any more', async () => {
    one.show();
    one.forget();
    await settled();
    expect(one.outcome()).toBeNull();
  });
});
