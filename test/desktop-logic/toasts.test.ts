import { beforeEach, expect, test } from 'vitest';
import type { Log, LogFields, LogLevel } from '../../electron/desktop/log-line.ts';
import type { Notifier, Toast, ToastOutcome } from '../../electron/desktop/notifier/notifier.ts';
import { toastsOf } from '../../electron/desktop/toasts.ts';
import type { ArrivalNotice } from '../../electron/presence/arrival-rule.ts';
import { en } from '../../renderer/words/en.ts';
import { settled } from '../presence/fake-clock.ts';
import { present } from '../presence/people.ts';

const notice: ArrivalNotice = {
  kind: 'arrival',
  agents: [present(11, { name: 'Anna Berg' }), present(12, { name: 'Bo Dahl' })],
  key: 'arrivals',
};

let outcome: ToastOutcome;
let toasts: Toast[];
let opened: (readonly number[])[];
let failures: number;
let logged: [LogLevel, string, LogFields][];
let toast: (notice: ArrivalNotice) => void;

beforeEach(() => {
  outcome = { kind: 'shown' };
  toasts = [];
  opened = [];
  failures = 0;
  logged = [];
  const write =
    (level: LogLevel): Log[LogLevel] =>
    (event, fields = {}) =>
      void logged.push([level, event, fields]);
  const notifier: Notifier = {
    show(shown) {
      toasts.push(shown);
      return Promise.resolve(outcome);
    },
    clear() {},
    stop() {},
  };
  toast = toastsOf({
    isDemo: false,
    notifier,
    words: en,
    topicNames: () => new Map(),
    log: { error: write('error'), warn: write('warn'), info: write('info'), debug: write('debug') },
    onOpen: (ids) => opened.push(ids),
    onFailed: () => (failures += 1),
  });
});

test('a notice becomes one toast, in words', async () => {
  toast(notice);
  await settled();
  expect(toasts).toMatchObject([
    { title: '2 colleagues came online', body: 'Anna Berg, Bo Dahl', key: 'arrivals', openLabel: 'Open' },
  ]);
  expect(failures).toBe(0);
});

test('a click on it leads to those it names, as often as it is clicked', () => {
  toast(notice);
  toasts[0]?.onOpen();
  toasts[0]?.onOpen();
  expect(opened).toEqual([
    [11, 12],
    [11, 12],
  ]);
});

test('a toast that cannot be shown is told, and why is logged', async () => {
  outcome = { kind: 'failed', why: 'nobody there' };
  toast(notice);
  await settled();
  expect(failures).toBe(1);
  expect(logged.at(-1)).toEqual([
    'warn',
    'notice.failed',
    { key: 'arrivals', agents: 2, why: 'nobody there' },
  ]);
});

test('what is logged for good names nobody', async () => {
  toast(notice);
  await settled();
  const kept = logged.filter(([level]) => level !== 'debug');
  expect(kept).toEqual([['info', 'notice.shown', { key: 'arrivals', agents: 2 }]]);
});
