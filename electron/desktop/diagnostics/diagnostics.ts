import {
  checkNames,
  type CheckName,
  type DiagnosticsShown,
  type Finding,
} from '../../contract/diagnostics.ts';
import type { TenantShown } from '../../contract/state.ts';
import type { Clock } from '../../presence/clock.ts';

export interface DiagnosticsPorts {
  readonly clock: Clock;
  readonly tenant: () => TenantShown | null;
  /** Makes all checks, in order; ends early once stopped. */
  readonly diagnose: (stopped: AbortSignal) => AsyncIterable<Finding>;
  /** The report, of what was found. */
  readonly report: (findings: readonly Finding[]) => string;
  /** Keeps this text in a file of the person's, and gives its path; rejects where that cannot be done. */
  readonly keep: (text: string) => Promise<string>;
  readonly copyText: (text: string) => void;
  /** Shows the person where this file is. */
  readonly showFile: (file: string) => void;
  readonly onChange: () => void;
  readonly onFault: (fault: unknown) => void;
}

/**
 * The checks of Settings › Diagnostics, and the report of them. Drawn:
 *
 *     nothing ──run──▶ underway ──all made──▶ checked ──run──▶ underway
 *
 * `forget` leads from everywhere back to nothing.
 */
export interface Diagnostics {
  now(): DiagnosticsShown;
  /** Makes the checks, unless they are under way. */
  run(): void;
  copyReport(): void;
  saveReport(): void;
  /** Shows the person where the report is. */
  showReport(): void;
  /** The window is closed: what is under way is of no use to anybody. */
  forget(): void;
}

/** Begins with nothing. */
export function diagnosticsOf(ports: DiagnosticsPorts): Diagnostics {
  const { clock, onChange } = ports;
  let findings: readonly Finding[] = [];
  let checkedAt: number | null = null;
  let saved: DiagnosticsShown['saved'] = null;
  let underway: AbortController | null = null;
  /** How often the window was closed: what was asked for before no longer counts. */
  let closings = 0;

  async function checkAll(run: AbortController): Promise<void> {
    for await (const finding of ports.diagnose(run.signal)) {
      if (underway !== run) return;
      findings = [...findings, finding];
      onChange();
    }
  }

  function run(): void {
    if (underway !== null) return;
    const mine = new AbortController();
    underway = mine;
    findings = [];
    checkedAt = null;
    onChange();
    void checkAll(mine)
      .catch(ports.onFault)
      .then(() => {
        if (underway !== mine) return;
        findings = [...findings, ...checkNames.slice(findings.length).map(failed)];
        underway = null;
        checkedAt = clock.wall();
        onChange();
      });
  }

  async function saveReport(): Promise<void> {
    const mine = closings;
    const outcome = await keep();
    if (mine !== closings) return;
    saved = outcome;
    onChange();
  }

  async function keep(): Promise<DiagnosticsShown['saved']> {
    try {
      return { kind: 'saved', file: await ports.keep(ports.report(findings)) };
    } catch (fault) {
      ports.onFault(fault);
      return { kind: 'failed' };
    }
  }

  return {
    now: () => ({ findings, underway: underway !== null, checkedAt, saved, tenant: ports.tenant() }),
    run,
    copyReport: () => ports.copyText(ports.report(findings)),
    saveReport: () => void saveReport(),
    showReport() {
      if (saved?.kind === 'saved') ports.showFile(saved.file);
    },
    forget() {
      closings += 1;
      underway?.abort();
      underway = null;
      findings = [];
      checkedAt = null;
      saved = null;
    },
  };
}

function failed(check: CheckName): Finding {
  return { check, verdict: 'skipped', saying: { kind: 'checkFailed' } };
}
