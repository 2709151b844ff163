import { beforeEach, describe, expect, test } from 'vitest';
import { sharedWrites, type SharedWrites } from '../../electron/settings/shared-writes.ts';
import { settled } from '../presence/fake-clock.ts';

let value: number;
/** What was written, in order; each write is under way until it is ended. */
let written: number[];
let ends: { resolve: () => void; reject: (error: Error) => void }[];
let writes: SharedWrites;
beforeEach(() => {
  [value, written, ends] = [0, [], []];
  writes = sharedWrites(() => {
    written.push(value);
    return new Promise((resolve, reject) => ends.push({ resolve, reject }));
  });
});

/** Whether this has come to an end, and which. */
async function stateOf(promise: Promise<void>): Promise<string> {
  let state = 'waits';
  promise.then(
    () => (state = 'done'),
    () => (state = 'failed'),
  );
  await settled();
  return state;
}

function change(): Promise<void> {
  value += 1;
  return writes.ask();
}

describe('writes', () => {
  test('of many changes at once are one, of the last', async () => {
    const all = [change(), change(), change()];
    await settled();
    expect(written).toEqual([3]);
    ends[0]?.resolve();
    await expect(Promise.all(all)).resolves.toBeDefined();
  });

  test('never come two at a time: what changes meanwhile waits, and is one more', async () => {
    const first = change();
    await settled();
    const later = [change(), change()];
    await settled();
    expect(written).toEqual([1]);
    ends[0]?.resolve();
    expect([await stateOf(first), await stateOf(later[0]!)]).toEqual(['done', 'waits']);
    expect(written).toEqual([1, 3]);
    ends[1]?.resolve();
    await Promise.all(later);
  });

  test('that fail tell those they were for, and keep nobody else from writing', async () => {
    const first = change();
    await settled();
    const second = change();
    ends[0]?.reject(new Error('full'));
    await expect(first).rejects.toThrow('full');
    expect(written).toEqual([1, 2]);
    ends[1]?.resolve();
    await second;
  });
});

describe('all is settled', () => {
  test('when nothing was ever asked for', async () => {
    expect(await stateOf(writes.settled())).toBe('done');
  });

  test('when the write under way, and the one that waits, have ended, however', async () => {
    const all = [change()];
    await settled();
    all.push(change());
    const outcome = Promise.allSettled(all);
    const end = writes.settled();
    ends[0]?.resolve();
    expect(await stateOf(end)).toBe('waits');
    ends[1]?.reject(new Error('full'));
    expect(await stateOf(end)).toBe('done');
    await outcome;
  });

  test('when the only write has ended', async () => {
    const only = change();
    await settled();
    const end = writes.settled();
    expect(await stateOf(end)).toBe('waits');
    ends[0]?.resolve();
    await only;
    expect(await stateOf(end)).toBe('done');
  });
});
