import { expect, test } from 'vitest';
import type { Failure } from '../../electron/presence/failure.ts';
import {
  amIPresent,
  mySwitchOf,
  withMySwitch,
  type MySwitchPart,
} from '../../electron/presence/my-switch.ts';
import { settled } from './fake-clock.ts';
import { away, present, roster, unknown, unreachable } from './people.ts';

interface Desk {
  readonly part: MySwitchPart;
  readonly asked: boolean[];
  readonly failures: Failure[];
  /** The tenant answers the oldest wish. */
  answer(failure: Failure | null): Promise<void>;
}

function desk(): Desk {
  const asked: boolean[] = [];
  const failures: Failure[] = [];
  const waiting: ((failure: Failure | null) => void)[] = [];
  const part = mySwitchOf({
    save(wish) {
      asked.push(wish);
      return new Promise((resolve) => waiting.push(resolve));
    },
    onChange() {},
    onFailed: (failure) => failures.push(failure),
  });
  return {
    part,
    asked,
    failures,
    async answer(failure) {
      waiting.shift()?.(failure);
      await settled();
    },
  };
}

test('I am shown as I asked to be, from the flip until the tenant shows it', async () => {
  const { part, asked, answer } = desk();
  const tenantSays = roster(present(1), away(2));
  const shown = (): boolean | null => amIPresent(withMySwitch(tenantSays, 1, part.state()), 1);
  part.flip(false);
  expect(asked).toEqual([false]);
  expect(shown()).toBe(false);
  // A look that was under way before the wish knows nothing of it.
  part.seen();
  expect(shown()).toBe(false);
  await answer(null);
  expect(shown()).toBe(false);
  part.seen();
  expect(shown()).toBe(true);
});

test('what the tenant does not take is taken back, and said', async () => {
  const { part, failures, answer } = desk();
  part.flip(true);
  await answer(unreachable);
  expect(part.state()).toEqual({ kind: 'settled' });
  expect(failures).toEqual([unreachable]);
});

test('a second wish waits until the first is done', async () => {
  const { part, asked, answer } = desk();
  part.flip(true);
  part.flip(false);
  expect(asked).toEqual([true]);
  await answer(null);
  part.flip(false);
  expect(asked).toEqual([true, false]);
});

test('only I am changed', () => {
  const before = roster(present(1), away(2), unknown(3));
  const after = withMySwitch(before, 2, { kind: 'saving', present: true });
  expect(after.agents.map(({ presence }) => presence)).toEqual(['present', 'present', 'unknown']);
  expect(withMySwitch(before, null, { kind: 'saving', present: false })).toEqual(before);
});

test.each([
  ['present', 1, true],
  ['away', 2, false],
  ['not known where the field is blank', 3, null],
  ['not known where I am not listed', 9, null],
  ['not known where nobody is known to be me', null, null],
] as const)('I am %s', (_what, myself, expected) => {
  expect(amIPresent(roster(present(1), away(2), unknown(3)), myself)).toBe(expected);
});
