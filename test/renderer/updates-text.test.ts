import { expect, test } from 'vitest';
import type { UpdatesShown } from '../../electron/contract/updates.ts';
import { personMayDecide, updatesText } from '../../renderer/settings/about/updates-text.ts';
import { en } from '../../renderer/words/en.ts';

const now = new Date(2026, 2, 10, 12, 30).getTime();

test.each<[UpdatesShown, string]>([
  [
    { kind: 'off', why: 'portable' },
    'A portable copy stays as it is. Get a newer one where you got this one.',
  ],
  [{ kind: 'upToDate', checkedAt: null }, 'Not checked yet.'],
  [{ kind: 'upToDate', checkedAt: now - 26 * 60_000 }, 'Up to date (checked 12:04)'],
  [{ kind: 'upToDate', checkedAt: now - 24 * 60 * 60_000 }, 'Up to date (checked 12:30 on 9 March)'],
  [{ kind: 'looking' }, 'Checking…'],
  [{ kind: 'fetching', version: '0.2.0', percent: 40 }, 'Version 0.2.0 is being fetched, 40%'],
  [
    { kind: 'ready', version: '0.2.0', canRestart: true },
    'Version 0.2.0 is ready. It starts when you next quit and open Chat Presence.',
  ],
  [
    { kind: 'failed', problem: 'damaged' },
    'The new version arrived damaged and was thrown away. Chat Presence tries again by itself.',
  ],
])('%o', (updates, text) => {
  expect(updatesText(updates, now, en)).toBe(text);
});

test('only where this copy could update itself there is something to switch', () => {
  expect(personMayDecide({ kind: 'looking' })).toBe(true);
  for (const why of ['byPerson', 'byPersonAfterReady', 'byPolicy'] as const)
    expect(personMayDecide({ kind: 'off', why })).toBe(true);
  for (const why of ['byPackageManager', 'byAdministrator', 'portable', 'notInstalled', 'noFeed'] as const) {
    expect(personMayDecide({ kind: 'off', why })).toBe(false);
  }
});
