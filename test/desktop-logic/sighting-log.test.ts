import { expect, test } from 'vitest';
import { logLine, type Log, type LogLevel } from '../../electron/desktop/log-line.ts';
import { logSighting } from '../../electron/desktop/sighting-log.ts';
import { nothingKnown, observe, type Observation } from '../../electron/presence/facts.ts';
import type { LookResult } from '../../electron/presence/look.ts';
import type { Sighting } from '../../electron/presence/lookout.ts';
import { circumstances, rule } from '../presence/notices/story.ts';
import { away, failed, present, saw, throttled, unknown, unreachable } from '../presence/people.ts';

const pace = { intervalMs: 30_000, floorMs: 15_000 };

/** What the log says of the last of these looks, without the time. */
function logOf(...results: LookResult[]): string[] {
  const lines: string[] = [];
  const write =
    (level: LogLevel): Log[LogLevel] =>
    (event, fields = {}) =>
      void lines.push(logLine(0, level, event, fields).replace(/^\S+ /, ''));
  const log: Log = { error: write('error'), warn: write('warn'), info: write('info'), debug: write('debug') };
  const rules = [rule('arrival'), rule('topicGained')];
  let observation: Observation = {
    facts: nothingKnown,
    gap: 'none',
    changes: [],
    decisions: [],
    notice: null,
    spent: [],
  };
  let sighting: Sighting | undefined;
  for (const [index, result] of results.entries()) {
    const at = { wall: index * 30_000, steady: index * 30_000 };
    const before = observation.facts;
    observation = observe(before, result, at, pace, circumstances({ rules }));
    const looked = { result, reason: 'schedule', at, tookMs: 12.4 } as const;
    sighting = { ...observation, looked, before };
  }
  if (sighting !== undefined) {
    logSighting(log, sighting, ({ kind }) => (kind === 'stale' ? 'Something is wrong.' : null));
  }
  return lines;
}

test('a good look: its figures', () => {
  expect(logOf(saw(away(1, { chats: 3 })))).toEqual([
    'info poll outcome=roster reason=schedule status=200 ms=12 agents=1 present=0 chats=3',
  ]);
});

test('rows that could not be read are counted', () => {
  expect(logOf({ kind: 'roster', roster: { agents: [], dropped: 2 }, status: 200 })[0]).toMatch(
    / dropped=2$/,
  );
});

test('a failed look: what and why', () => {
  expect(logOf(failed(unreachable))).toEqual([
    'warn poll outcome=transient cause=unreachable reason=schedule ms=12',
    'warn connection is=stale trouble="Something is wrong."',
  ]);
  expect(logOf(failed(throttled(5_000)))).toEqual([
    'warn poll outcome=throttled reason=schedule status=429 ms=12',
    'warn connection is=stale trouble="Something is wrong."',
  ]);
  expect(logOf(failed(unreachable), failed(unreachable))).toHaveLength(1);
  expect(logOf(failed(unreachable), saw(away(1))).at(1)).toBe('info connection is=live');
});

test('every change, and every decision by its reason', () => {
  const before = saw(away(1), away(2), unknown(3), present(4), away(5, { chats: null }));
  const after = saw(present(1), present(2), present(3), away(5, { chats: 1 }), away(6));
  expect(logOf(before, after).slice(1)).toEqual([
    'info change what=presence agent=1 from=away to=present',
    'info change what=presence agent=2 from=away to=present',
    'info change what=presence agent=3 from=unknown to=present',
    'info change what=unlisted agent=4',
    'info change what=chats agent=5 from=unknown to=1',
    'info change what=listed agent=6',
    'info notice.decided why=told:arrival agents=1,2',
    'info notice.decided why=silent:firstSeen agents=3',
  ]);
});

test('decisions about topics name these, and a digest is told as one', () => {
  const nobody = away(1, { topics: [5, 6] });
  const somebody = present(1, { topics: [5, 6] });
  expect(logOf(saw(nobody), saw(somebody)).slice(-2)).toEqual([
    'info notice.decided why=told:arrival agents=1',
    'info notice.decided why=told:topicGained topics=5,6',
  ]);
  const outage = [failed(unreachable), failed(unreachable), failed(unreachable)];
  expect(logOf(saw(nobody), ...outage, saw(somebody)).at(-1)).toBe(
    'info notice.decided why=told:digest agents=1 topics=5,6',
  );
  const gone = [saw(somebody), saw(nobody), saw(nobody), saw(nobody)];
  expect(logOf(...gone).at(-1)).toBe('info notice.decided why=silent:noRule agents=1 topics=5,6');
});

test('many at once are counted, not listed', () => {
  const many = Array.from({ length: 23 }, (_, index) => present(index + 1));
  expect(logOf(saw(...many)).at(-1)).toBe(
    'info notice.decided why=silent:firstLook agents=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,+3',
  );
});

test('nobody is named', () => {
  const lines = logOf(saw(away(1, { name: 'Anna Berg' })), saw(present(1, { name: 'Anna Berg' })));
  expect(lines.join()).not.toContain('Anna');
});
