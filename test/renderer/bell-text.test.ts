import { expect, test } from 'vitest';
import type { Bell } from '../../electron/presence/notices/hush.ts';
import { bellText, shortBellText } from '../../renderer/parts/bell-text.ts';
import { en } from '../../renderer/words/en.ts';

const now = new Date(2027, 4, 3, 12).getTime();
const one = new Date(2027, 4, 3, 13).getTime();
const tomorrow = new Date(2027, 4, 4, 8).getTime();
const nextWeek = new Date(2027, 4, 10, 8).getTime();

test.each<[Bell, string | null]>([
  [{ kind: 'on' }, null],
  [{ kind: 'paused', until: one }, 'Paused until 13:00'],
  [{ kind: 'paused', until: tomorrow }, 'Paused until 08:00'],
  [{ kind: 'paused', until: nextWeek }, 'Paused until 08:00 on 10 May'],
  [{ kind: 'paused', until: null }, 'Paused'],
  [{ kind: 'quietHours', until: one }, 'Quiet until 13:00'],
  [{ kind: 'quietHours', until: null }, 'Quiet hours'],
  [{ kind: 'doNotDisturb', until: null }, 'Do not disturb'],
  [{ kind: 'doNotDisturb', until: one }, 'Do not disturb until 13:00'],
])('%o', (bell, text) => {
  expect(bellText(bell, now, en)).toBe(text);
});

test.each<[Bell, string | null]>([
  [{ kind: 'on' }, null],
  [{ kind: 'paused', until: one }, 'until 13:00'],
  [{ kind: 'quietHours', until: nextWeek }, 'until 08:00 on 10 May'],
  [{ kind: 'paused', until: null }, 'Paused'],
])('in short: %o', (bell, text) => {
  expect(shortBellText(bell, now, en)).toBe(text);
});
