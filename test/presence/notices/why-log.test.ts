import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../electron/presence/notices/decision.ts';
import { whyLog, type WhyNews } from '../../../electron/presence/notices/why-log.ts';
import type { WhyEntry } from '../../../electron/presence/notices/why.ts';
import { away, present } from '../people.ts';

const told = (id: number): Decision => ({
  happening: { kind: 'arrival', agent: present(id) },
  verdict: { told: true, as: 'toast', rules: ['arrival'] },
});
const silent = (id: number): Decision => ({
  happening: { kind: 'leaving', agent: away(id) },
  verdict: { told: false, why: 'noRule' },
});
const news = (part: Partial<WhyNews>): WhyNews => ({ began: null, changes: [], decisions: [], ...part });
const nameOf = (id: number): string => `Agent ${id}`;

const deliveryOf = ({ matter }: WhyEntry): unknown => (matter.kind === 'decision' ? matter.delivery : 'none');

test('the newest comes first, with the time of its look and numbers that grow', () => {
  const log = whyLog();
  log.note(1_000, news({ decisions: [silent(1), told(2)] }), nameOf);
  log.note(2_000, news({ decisions: [silent(3)] }), nameOf);
  expect(log.entries()).toEqual([
    {
      number: 3,
      at: 2_000,
      matter: { kind: 'decision', decision: silent(3), delivery: null },
      agents: [3],
      topic: null,
    },
    {
      number: 2,
      at: 1_000,
      matter: { kind: 'decision', decision: told(2), delivery: 'underway' },
      agents: [2],
      topic: null,
    },
    {
      number: 1,
      at: 1_000,
      matter: { kind: 'decision', decision: silent(1), delivery: null },
      agents: [1],
      topic: null,
    },
  ]);
});

test('that watching began is one entry, and nobody’s presence then is any', () => {
  const log = whyLog();
  const first: Decision = { ...silent(1), verdict: { told: false, why: 'firstLook' } };
  log.note(1_000, news({ began: { present: 1, total: 2 }, decisions: [first] }), nameOf);
  expect(log.entries()).toEqual([
    { number: 1, at: 1_000, matter: { kind: 'began', present: 1, total: 2 }, agents: [], topic: null },
  ]);
});

test('of changes there are those of the list alone, with names', () => {
  const log = whyLog();
  log.note(
    1_000,
    news({
      changes: [
        { kind: 'listed', id: 1 },
        { kind: 'presence', id: 2, from: 'away', to: 'present' },
        { kind: 'chats', id: 2, from: 0, to: 1 },
        { kind: 'unlisted', id: 3 },
      ],
    }),
    nameOf,
  );
  expect(log.entries().map(({ matter, agents }) => [matter, agents])).toEqual([
    [{ kind: 'unlisted', id: 3, name: 'Agent 3' }, [3]],
    [{ kind: 'listed', id: 1, name: 'Agent 1' }, [1]],
  ]);
});

test('what is about a topic names it, and the agents it is owed to', () => {
  const log = whyLog();
  const lost: Decision = {
    happening: { kind: 'topicLost', topic: 5, by: [away(1), away(2)] },
    verdict: { told: false, why: 'paused' },
  };
  log.note(1_000, news({ decisions: [lost] }), nameOf);
  expect(log.entries()).toMatchObject([{ agents: [1, 2], topic: 5 }]);
});

describe('how the toast fared', () => {
  test('is told of all that was in it, and of nothing else', () => {
    const log = whyLog();
    const before = log.note(1_000, news({ decisions: [told(1)] }), nameOf);
    const numbers = log.note(2_000, news({ decisions: [told(2), silent(3), told(4)] }), nameOf);
    log.delivered(numbers, 'shown');
    expect(log.entries().map(deliveryOf)).toEqual(['shown', null, 'shown', 'underway']);
    log.delivered(before, 'failed');
    expect(log.entries().map(deliveryOf)).toEqual(['shown', null, 'shown', 'failed']);
  });

  test('may come when its entries are gone', () => {
    const log = whyLog(1);
    const numbers = log.note(1_000, news({ decisions: [told(1)] }), nameOf);
    log.note(2_000, news({ decisions: [told(2)] }), nameOf);
    const entries = log.entries();
    log.delivered(numbers, 'withdrawn');
    expect(log.entries()).toBe(entries);
  });
});

test('only the last are kept', () => {
  const log = whyLog(2);
  log.note(1_000, news({ decisions: [silent(1), silent(2), silent(3)] }), nameOf);
  expect(log.entries().map(({ number }) => number)).toEqual([3, 2]);
  const all = whyLog();
  for (let n = 1; n <= 201; n++) all.note(n, news({ decisions: [silent(n)] }), nameOf);
  expect(all.entries()).toHaveLength(200);
});

test('a look that brings nothing leaves what is there as it is', () => {
  const log = whyLog();
  log.note(1_000, news({ decisions: [told(1)] }), nameOf);
  const entries = log.entries();
  expect(log.note(2_000, news({}), nameOf)).toEqual([]);
  expect(log.entries()).toBe(entries);
});
