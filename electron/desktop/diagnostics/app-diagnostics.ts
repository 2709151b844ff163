import { app, shell } from 'electron';
import type { ConcealingLog } from '../log.ts';
import { describeFault } from '../log-line.ts';
import { tenantSession } from '../tenant-session.ts';
import type { Watching } from '../watching.ts';
import type { ChecksPorts } from './checks.ts';
import { diagnosticsOf, type Diagnostics, type DiagnosticsPorts } from './diagnostics.ts';
import { keepReport } from './report-file.ts';
import { makeReport, type ReportPorts } from './report-parts.ts';

export interface AppDiagnosticsPorts
  extends
    Omit<ChecksPorts, 'held' | 'watch' | 'language' | 'openSession' | 'onFault'>,
    Pick<ReportPorts, 'words' | 'about' | 'settings' | 'fixed' | 'connection' | 'updates'>,
    Pick<DiagnosticsPorts, 'copyText' | 'onChange'> {
  readonly accounts: { readonly held: ChecksPorts['held'] };
  readonly watching: Pick<Watching, 'current'>;
  readonly log: ConcealingLog;
}

/** The diagnostics of this app; reports go where people find what they have saved. */
export function appDiagnostics(ports: AppDiagnosticsPorts): Diagnostics {
  const { accounts, watching, clock, log, words } = ports;
  const tenant = (): ReturnType<DiagnosticsPorts['tenant']> => watching.current()?.shown ?? null;
  const onFault = (fault: unknown): void => log.warn('diagnostics', { what: describeFault(fault) });
  return diagnosticsOf({
    ...ports,
    tenant,
    async *diagnose(stopped) {
      const { makeChecks } = await import('./checks.ts');
      const language = (): string => words().language;
      yield* makeChecks(
        {
          ...ports,
          held: accounts.held,
          watch: watching.current,
          language,
          openSession: tenantSession,
          onFault,
        },
        stopped,
      );
    },
    report: (findings) =>
      makeReport(findings, {
        ...ports,
        tenant,
        wall: clock.wall,
        isPackaged: app.isPackaged,
        env: process.env,
        redact: log.redact,
      }),
    keep: (text) => keepReport(text, app.getPath('downloads'), clock.wall()),
    showFile: (file) => shell.showItemInFolder(file),
    onFault,
  });
}
