import { expect, test } from 'vitest';
import type { Finding } from '../../electron/contract/diagnostics.ts';
import {
  diskFinding,
  keyringFinding,
  policyFinding,
  toastsFinding,
  trayFinding,
} from '../../electron/diagnostics/computer-findings.ts';

const megabyte = 1024 * 1024;

test.each<[Finding, string]>([
  [toastsFinding({ kind: 'there', by: 'dunst 1.9' }, false), 'good toastsShown'],
  [toastsFinding({ kind: 'there', by: 'dunst 1.9' }, true), 'note doNotDisturb'],
  [toastsFinding({ kind: 'missing' }, false), 'bad noToasts'],
  [toastsFinding({ kind: 'missing' }, true), 'bad noToasts'],
  [toastsFinding({ kind: 'silent' }, false), 'bad toastsHang'],
  [trayFinding('there'), 'good trayShown'],
  [trayFinding('missing'), 'note trayMissing'],
  [trayFinding('unknown'), 'skipped trayUnknown'],
  [keyringFinding({ kind: 'possible' }), 'good keyringWorks'],
  [keyringFinding({ kind: 'impossible', why: 'noKeyring' }), 'note noKeyring'],
  [keyringFinding({ kind: 'impossible', why: 'locked' }), 'note keyringLocked'],
  [diskFinding({ kind: 'written', freeBytes: 100 * megabyte }, '/p'), 'good diskFine'],
  [diskFinding({ kind: 'written', freeBytes: 100 * megabyte - 1 }, '/p'), 'note diskNearlyFull'],
  [policyFinding({ fixed: 0, unclear: [] }), 'good policyNone'],
  [policyFinding({ fixed: 2, unclear: [] }), 'good policyFollowed'],
  [policyFinding({ fixed: 2, unclear: ['pollSeconds'] }), 'bad policyUnclear'],
  [diskFinding({ kind: 'full' }, '/p'), 'bad diskFull'],
  [diskFinding({ kind: 'refused' }, '/p'), 'bad diskReadOnly'],
])('%j is %s', ({ verdict, saying }, expected) => {
  expect(`${verdict} ${saying.kind}`).toBe(expected);
});
