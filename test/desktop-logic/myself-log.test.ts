import { expect, test } from 'vitest';
import { logLine } from '../../electron/desktop/log-line.ts';
import { myselfFields } from '../../electron/desktop/myself-log.ts';
import type { Myself } from '../../electron/presence/myself.ts';

test.each<[Myself, string]>([
  [{ kind: 'known', id: 11, by: 'associateId' }, 'is=known agent=11 by=associateId'],
  [{ kind: 'unknown', why: 'contradiction' }, 'is=unknown why=contradiction'],
])('the log says who I am, or why that is not known: %o', (myself, fields) => {
  expect(logLine(0, 'info', 'myself', myselfFields(myself))).toBe(
    `1970-01-01T00:00:00.000Z info myself ${fields}`,
  );
});
