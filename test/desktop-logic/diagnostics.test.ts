import { expect, test } from 'vitest';
import { checkNames, type Finding } from '../../electron/contract/diagnostics.ts';
import {
  diagnosticsOf,
  type Diagnostics,
  type DiagnosticsPorts,
} from '../../electron/desktop/diagnostics/diagnostics.ts';
import { fakeClock } from '../presence/fake-clock.ts';

const proxy: Finding = { check: 'proxy', verdict: 'good', saying: { kind: 'noProxy' } };
const clockRight: Finding = { check: 'clock', verdict: 'good', saying: { kind: 'clockRight' } };

/** Somebody at Diagnostics, whose checks find what the test gives, one by one. */
function sitAt(ports: Partial<DiagnosticsPorts> = {}) {
  const clock = fakeClock();
  const runs: { give: (finding: Finding | null) => void; stopped: AbortSignal }[] = [];
  const done: string[] = [];
  async function* diagnose(stopped: AbortSignal): AsyncGenerator<Finding> {
    for (;;) {
      const finding = await new Promise<Finding | null>((give) => runs.push({ give, stopped }));
      if (finding === null) return;
      yield finding;
    }
  }
  const diagnostics: Diagnostics = diagnosticsOf({
    clock,
    tenant: () => null,
    diagnose,
    report: (findings) => findings.map(({ check }) => check).join(),
    keep: (text) => Promise.resolve(`/downloads/${text}.txt`),
    copyText: (text) => done.push(`copied ${text}`),
    showFile: (file) => done.push(`shown ${file}`),
    onChange: () => {},
    onFault: (fault) => done.push(`fault ${String(fault)}`),
    ...ports,
  });
  const settle = (): Promise<void> => clock.advance(0);
  async function find(finding: Finding | null): Promise<void> {
    runs.at(-1)?.give(finding);
    await settle();
  }
  return { diagnostics, runs, done, find, settle, clock };
}

test('what is found is shown as it comes, and when all is', async () => {
  const { diagnostics, find, settle, clock } = sitAt();
  expect(diagnostics.now()).toMatchObject({ findings: [], underway: false, checkedAt: null });
  diagnostics.run();
  await settle();
  expect(diagnostics.now()).toMatchObject({ findings: [], underway: true });
  await find(proxy);
  expect(diagnostics.now()).toMatchObject({ findings: [proxy], underway: true, checkedAt: null });
  await find(clockRight);
  await find(null);
  expect(diagnostics.now()).toMatchObject({
    findings: expect.arrayContaining([proxy, clockRight]) as unknown,
    underway: false,
    checkedAt: clock.wall(),
  });
});

test('checks under way are not begun twice; once made they may be made anew', async () => {
  const { diagnostics, runs, find, settle } = sitAt();
  diagnostics.run();
  diagnostics.run();
  await settle();
  expect(runs).toHaveLength(1);
  await find(null);
  diagnostics.run();
  await settle();
  expect(runs).toHaveLength(2);
});

test('what comes after the window was closed is nobody’s, also when it is open again', async () => {
  const { diagnostics, runs, settle } = sitAt();
  diagnostics.run();
  await settle();
  const [former] = runs;
  diagnostics.forget();
  expect(former?.stopped.aborted).toBe(true);
  diagnostics.run();
  former?.give(proxy);
  await settle();
  expect(diagnostics.now()).toMatchObject({ findings: [], underway: true });
});

test('a report is copied, or kept in a file that can be shown', async () => {
  const { diagnostics, done, find, settle } = sitAt();
  diagnostics.showReport();
  diagnostics.run();
  await settle();
  await find(proxy);
  diagnostics.copyReport();
  diagnostics.saveReport();
  await settle();
  expect(diagnostics.now().saved).toEqual({ kind: 'saved', file: '/downloads/proxy.txt' });
  diagnostics.showReport();
  expect(done).toEqual(['copied proxy', 'shown /downloads/proxy.txt']);
  diagnostics.forget();
  expect(diagnostics.now().saved).toBeNull();
});

test('a report that cannot be kept says so', async () => {
  const { diagnostics, done, settle } = sitAt({ keep: () => Promise.reject(new Error('disk full')) });
  diagnostics.saveReport();
  await settle();
  expect(diagnostics.now().saved).toEqual({ kind: 'failed' });
  expect(done).toEqual(['fault Error: disk full']);
});

test('a report that is saved once the window was closed is none of the next one', async () => {
  let kept: (file: string) => void = () => {};
  const { diagnostics, settle } = sitAt({ keep: () => new Promise((resolve) => (kept = resolve)) });
  diagnostics.saveReport();
  await settle();
  diagnostics.forget();
  kept('/downloads/report.txt');
  await settle();
  expect(diagnostics.now().saved).toBeNull();
});

test('checks that cannot be begun are told to have failed, each', async () => {
  const faults: unknown[] = [];
  const { diagnostics, settle } = sitAt({
    async *diagnose() {
      await Promise.reject(new Error('no such file'));
      yield proxy;
    },
    onFault: (fault) => faults.push(fault),
  });
  diagnostics.run();
  await settle();
  await settle();
  expect(diagnostics.now()).toMatchObject({ underway: false });
  expect(diagnostics.now().findings.map(({ saying }) => saying.kind)).toEqual(
    checkNames.map(() => 'checkFailed'),
  );
  expect(faults).toHaveLength(1);
});
