import { expect, test } from 'vitest';
import type { LoginItem } from '../../electron/desktop/login-item.ts';
import { startAtLogin, type StartAtLogin } from '../../electron/desktop/start-at-login.ts';

interface System extends LoginItem {
  on: boolean;
  /** What is asked of it fails, or is left undone. */
  mood: 'willing' | 'failing' | 'deaf';
  /** It starts a copy that is gone. */
  moved: boolean;
}

function system(on: boolean): System {
  return {
    on,
    mood: 'willing',
    moved: false,
    isOn() {
      return this.on;
    },
    set(wished) {
      if (this.mood === 'failing') throw new Error('disk full');
      if (this.mood === 'willing') this.on = wished;
    },
    renew() {
      if (this.moved) this.on = true;
    },
  };
}

function begin(item: LoginItem | null, fixed?: boolean): { at: StartAtLogin; troubles: unknown[] } {
  const troubles: unknown[] = [];
  const onTrouble = (why: unknown): void => void troubles.push(why);
  return { at: startAtLogin({ item, fixed, onChange() {}, onTrouble }), troubles };
}

test('shows what the system has, also where others have changed it', () => {
  const item = system(true);
  const { at } = begin(item);
  expect(at.now()).toEqual({ kind: 'on', failed: false });
  item.on = false;
  at.askAgain();
  expect(at.now()).toEqual({ kind: 'off', failed: false });
});

test('puts into the system what the person wants', () => {
  const item = system(false);
  const { at } = begin(item);
  at.set(true);
  expect([item.on, at.now().kind]).toEqual([true, 'on']);
  at.set(false);
  expect([item.on, at.now().kind]).toEqual([false, 'off']);
});

test.each(['failing', 'deaf'] as const)('a %s system is told of, and what it has is shown', (mood) => {
  const item = system(false);
  const { at, troubles } = begin(item);
  item.mood = mood;
  at.set(true);
  expect(at.now()).toEqual({ kind: 'off', failed: true });
  expect(troubles).toHaveLength(1);
  item.mood = 'willing';
  at.set(true);
  expect(at.now()).toEqual({ kind: 'on', failed: false });
});

test.each([true, false])('what the organisation has fixed is put in at the start, and stays: %s', (fixed) => {
  const item = system(!fixed);
  const { at } = begin(item, fixed);
  at.set(!fixed);
  expect([item.on, at.now().kind]).toEqual([fixed, fixed ? 'on' : 'off']);
});

test.each([true, false])('where a system does not take what is fixed, that stays told: %s', (fixed) => {
  const item = system(!fixed);
  item.mood = 'failing';
  const { at, troubles } = begin(item, fixed);
  at.askAgain();
  expect(at.now()).toEqual({ kind: fixed ? 'off' : 'on', failed: true });
  expect(troubles).toHaveLength(1);
});

test('a copy that cannot be started by the system says so', () => {
  const { at, troubles } = begin(null, true);
  at.set(true);
  expect(at.now()).toEqual({ kind: 'impossible' });
  expect(troubles).toEqual([]);
});

test('a copy that was moved is started from where it is now, also where nobody opens Settings', () => {
  const item = Object.assign(system(false), { moved: true });
  expect(begin(item).at.now().kind).toBe('on');
});
