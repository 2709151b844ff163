import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { followAbsence, type Absence } from '../../electron/desktop/absence.ts';
import type { PowerEvent } from '../../electron/desktop/power.ts';
import { fakeClock, type FakeClock } from '../presence/fake-clock.ts';

/** A computer at which somebody comes and goes, and what the watched tenant is asked for. */
function computer(): {
  clock: FakeClock;
  absence: Absence;
  asked: string[];
  /** When it was asked where the computer is. */
  returns: number[];
  says: (event: PowerEvent) => void;
  watched: (is: boolean) => void;
} {
  const clock = fakeClock();
  const monitor = new EventEmitter();
  const asked: string[] = [];
  const returns: number[] = [];
  const watch = {
    rest: () => void asked.push('rest'),
    wake: (slept: boolean) => void asked.push(slept ? 'wake, slept' : 'wake'),
  };
  let isWatched = true;
  const absence = followAbsence({
    monitor,
    isOnline: () => true,
    clock,
    watch: () => (isWatched ? watch : null),
    onReturn: () => void returns.push(clock.steady()),
  });
  return {
    clock,
    returns,
    absence,
    asked,
    says: (event) => void monitor.emit(event),
    watched: (is) => void (isWatched = is),
  };
}

test('a locked screen: looks go on, nobody is there, and one look when somebody is', () => {
  const { absence, asked, returns, says } = computer();
  says('lock-screen');
  expect([absence.now(), asked]).toEqual(['locked', []]);
  expect(returns).toEqual([]);
  says('unlock-screen');
  expect([absence.now(), asked]).toEqual(['no', ['wake']]);
  expect(returns).toHaveLength(1);
});

test('a sleep: no looks, then one that knows of the sleep, and none after it', async () => {
  const { clock, absence, asked, returns, says } = computer();
  says('suspend');
  expect(asked).toEqual(['rest']);
  says('resume');
  await clock.advance(1_000);
  expect([absence.now(), asked]).toEqual(['slept', ['rest', 'wake, slept']]);
  expect(returns).toHaveLength(1);
  absence.seen();
  expect(absence.now()).toBe('no');
});

test('a look behind a locked screen does not end that', () => {
  const { absence, says } = computer();
  says('lock-screen');
  absence.seen();
  expect(absence.now()).toBe('locked');
});

test('where no tenant is watched it is known all the same who is there', () => {
  const { absence, asked, says, watched } = computer();
  watched(false);
  says('lock-screen');
  says('suspend');
  expect([absence.now(), asked]).toEqual(['locked', []]);
});
