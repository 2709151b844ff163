import { expect, test } from 'vitest';
import type { Presence } from '../../electron/presence/agent.ts';
import type { DayPoint } from '../../electron/presence/day-book.ts';
import { sinceText } from '../../renderer/popup/since-text.ts';
import { en } from '../../renderer/words/en.ts';

function at(hours: number, minutes = 0, day = 10): number {
  return new Date(2026, 2, day, hours, minutes).getTime();
}

function point(when: number, presence: Presence, chats: number | null = null): DayPoint {
  return { at: when, presence, chats };
}

const now = at(14, 5);

test.each<[string, Presence, DayPoint[], number | null, string]>([
  ['nothing was seen', 'away', [], null, 'Already away when we first looked.'],
  [
    'it came',
    'present',
    [point(at(8), 'away'), point(at(9, 12), 'present')],
    at(9, 12),
    'Present since 09:12, as far as we saw.',
  ],
  [
    'it went yesterday',
    'away',
    [point(at(16, 40, 9), 'away')],
    at(16, 40, 9),
    'Away since 16:40 on 9 March, as far as we saw.',
  ],
  [
    'it was so at first',
    'present',
    [point(at(8, 31), 'present', 1)],
    null,
    'Present since 08:31 or earlier.',
  ],
  [
    'it was so after a gap, whatever its chats since',
    'away',
    [point(at(8), 'present'), point(at(9), 'unknown'), point(at(10), 'away', 1), point(at(11), 'away', 0)],
    null,
    'Away since 10:00 or earlier.',
  ],
  [
    'my own switch says otherwise than was seen',
    'present',
    [point(at(8), 'away')],
    null,
    'Already present when we first looked.',
  ],
  [
    'it is not known',
    'unknown',
    [point(at(8), 'present'), point(at(9), 'unknown')],
    null,
    "SuperOffice doesn't say whether they are present or away.",
  ],
])('since when: %s', (_, presence, points, since, text) => {
  expect(sinceText(presence, { points, since }, now, en)).toBe(text);
});
