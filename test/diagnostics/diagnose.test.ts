import { expect, test } from 'vitest';
import type { CheckName, Finding } from '../../electron/contract/diagnostics.ts';
import { diagnose, type Check } from '../../electron/diagnostics/diagnose.ts';

const good = (check: CheckName): Finding => ({ check, verdict: 'good', saying: { kind: 'noProxy' } });

test('a check that fails says so for each of its names, and the next are made all the same', async () => {
  const order: string[] = [];
  const fine = (name: CheckName): Check => ({
    names: [name],
    find() {
      order.push(name);
      return Promise.resolve([good(name)]);
    },
  });
  const broken: Check = { names: ['signIn', 'rights'], find: () => Promise.reject(new Error('broken')) };
  const faults: unknown[] = [];
  const found: Finding[] = [];
  for await (const finding of diagnose([fine('address'), broken, fine('disk')], (fault) =>
    faults.push(fault),
  )) {
    found.push(finding);
    order.push(`told of ${finding.check}`);
  }
  expect(found).toEqual([
    good('address'),
    { check: 'signIn', verdict: 'skipped', saying: { kind: 'checkFailed' } },
    { check: 'rights', verdict: 'skipped', saying: { kind: 'checkFailed' } },
    good('disk'),
  ]);
  // What is found is told before the next check begins.
  expect(order).toEqual([
    'address',
    'told of address',
    'told of signIn',
    'told of rights',
    'disk',
    'told of disk',
  ]);
  expect(faults).toHaveLength(1);
});
