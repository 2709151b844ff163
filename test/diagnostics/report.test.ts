import { expect, test } from 'vitest';
import { reportText, type ReportParts } from '../../electron/diagnostics/report.ts';

const parts: ReportParts = {
  wall: Date.UTC(2026, 2, 10, 9),
  system: { 'Chat Presence': '1.2.3, installed', System: 'linux 6.1 x64' },
  findings: [
    {
      check: 'address',
      verdict: 'good',
      saying: { kind: 'answers', host: 'crm', tookMs: 12 },
      sentence: 'crm svarer.',
    },
    { check: 'proxy', verdict: 'good', saying: { kind: 'noProxy' }, sentence: 'Ingen proxy.' },
  ],
  settings: { pollSeconds: 30, pause: null, quietHours: { on: false } },
  fixed: ['pollSeconds'],
  log: '2026-03-10T08:59:00.000Z info poll outcome=roster',
};

test('a report reads from top to bottom', () => {
  expect(reportText(parts)).toBe(`Chat Presence report, 2026-03-10T09:00:00.000Z

Chat Presence: 1.2.3, installed
System: linux 6.1 x64

Checks
1. address: good (answers). crm svarer.
2. proxy: good (noProxy). Ingen proxy.
not all were made

Settings
pollSeconds: 30
pause: null
quietHours: {"on":false}

Fixed by the organisation: pollSeconds

Log
2026-03-10T08:59:00.000Z info poll outcome=roster
`);
});

test('a report says what it has not', () => {
  const text = reportText({ ...parts, findings: [], fixed: [], log: null });
  expect(text).toContain('Checks\nnot all were made\n');
  expect(text).toContain('Fixed by the organisation: nothing\n');
  expect(text).toContain('Log\ncannot be read\n');
});
