import { expect, test } from 'vitest';
import type { Bell } from '../../electron/presence/notices/hush.ts';
import { bellText } from '../../renderer/popup/bell-text.ts';
import { en } from '../../renderer/words/en.ts';

const now = new Date(2026, 2, 10, 17, 30).getTime();
const tomorrow = new Date(2026, 2, 11, 8, 0).getTime();
const monday = new Date(2026, 2, 16, 8, 0).getTime();

test.each<[Bell, string | null]>([
  [{ kind: 'on' }, null],
  [{ kind: 'paused', until: tomorrow }, 'Paused until 08:00'],
  [{ kind: 'paused', until: null }, 'Paused'],
  [{ kind: 'quietHours', until: monday }, 'Quiet until 08:00 on 16 March'],
  [{ kind: 'doNotDisturb', until: null }, 'Do not disturb'],
])('%o', (bell, text) => {
  expect(bellText(bell, now, en)).toBe(text);
});
