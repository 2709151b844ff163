import { expect, test } from 'vitest';
import { bellText } from '../../renderer/settings/notices/bell-text.ts';
import { en } from '../../renderer/words/en.ts';

const now = new Date(2027, 4, 3, 12).getTime();
const one = new Date(2027, 4, 3, 13).getTime();
const tomorrow = new Date(2027, 4, 4, 8).getTime();

test.each<[Parameters<typeof bellText>[0], string]>([
  [{ kind: 'paused', until: one }, 'Paused until 13:00.'],
  [{ kind: 'paused', until: tomorrow }, 'Paused until 08:00 on 4 May.'],
  [{ kind: 'paused', until: null }, 'Paused until you resume.'],
  [{ kind: 'quietHours', until: one }, 'Quiet hours until 13:00.'],
  [{ kind: 'quietHours', until: null }, 'Quiet hours now.'],
  [
    { kind: 'doNotDisturb', until: null },
    'The desktop is set to “do not disturb”, so nothing is shown just now.',
  ],
])('%o', (bell, text) => {
  expect(bellText(bell, now, en)).toBe(text);
});
