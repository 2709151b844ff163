import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { arch, homedir, release } from 'node:os';
import { sayingText } from '../../../renderer/words/saying.ts';
import type { Words } from '../../../renderer/words/en.ts';
import type { Finding } from '../../contract/diagnostics.ts';
import type { FixedConnection } from '../../contract/fixed-connection.ts';
import type { AboutShown } from '../../contract/settings.ts';
import type { TenantShown } from '../../contract/state.ts';
import { reportText } from '../../diagnostics/report.ts';
import { withoutHome } from '../../diagnostics/without-home.ts';
import type { Fixed } from '../../settings/policy.ts';
import type { Settings } from '../../settings/schema.ts';
import type { UpdateKeeper } from '../../updates/update-keeper.ts';
import { formerLogFile, logFile } from '../log.ts';

export interface ReportPorts {
  readonly wall: () => number;
  readonly words: () => Words;
  readonly tenant: () => TenantShown | null;
  readonly about: () => AboutShown;
  readonly isPackaged: boolean;
  readonly settings: () => Settings;
  readonly fixed: Fixed;
  readonly updates: Pick<UpdateKeeper, 'now'>;
  readonly connection: FixedConnection;
  readonly profile: string;
  readonly env: NodeJS.ProcessEnv;
  readonly redact: (text: string) => string;
}

/** The report on these findings, without secrets, names of people or the name of their home folder. */
export function makeReport(findings: readonly Finding[], ports: ReportPorts): string {
  const words = ports.words();
  const text = reportText({
    wall: ports.wall(),
    system: systemOf(ports),
    findings: findings.map((each) => ({
      ...each,
      sentence: sayingText(each.saying, ports.tenant(), words),
    })),
    settings: reportedSettings(ports.settings()),
    fixed: [ports.connection, ports.fixed].flatMap(Object.keys),
    log: latestLog(ports.profile),
  });
  const redacted = text.split('\n').map(ports.redact).join('\n');
  return withoutHome(redacted, homedir(), process.platform !== 'linux');
}

function systemOf({
  about,
  isPackaged,
  words,
  tenant,
  env,
  updates,
}: ReportPorts): Readonly<Record<string, string>> {
  const { kind, ...more } = updates.now();
  const { version, electron, chromium, node } = about();
  const shown = tenant();
  return {
    'Chat Presence': `${version}, ${isPackaged ? 'installed' : 'from its source'}`,
    Updates: [kind, ...Object.values<unknown>(more)].join(' '),
    Electron: electron,
    Chromium: chromium,
    Node: node,
    System: `${process.platform} ${release()} ${arch()}`,
    Desktop: [env['XDG_CURRENT_DESKTOP'], env['XDG_SESSION_TYPE']].filter(Boolean).join(', ') || 'not told',
    Language: words().language,
    'Time zone': new Intl.DateTimeFormat().resolvedOptions().timeZone,
    Tenant: shown === null ? 'none' : `${shown.host}, ${shown.signIn}, ${shown.kept}`,
  };
}

/** What is wished of agents is told by number. */
function reportedSettings({ tenants, ...rest }: Settings): Readonly<Record<string, unknown>> {
  return { ...rest, tenants: Object.keys(tenants).length };
}

/** Enough for a day's work; bytes. */
const mostLog = 64 * 1024;

/** The end of the log, whole lines; null where there is none that can be read. */
function latestLog(profile: string): string | null {
  const latest = endOf(logFile(profile), mostLog);
  const left = mostLog - (latest?.length ?? 0);
  // The log has just begun a new file, or may have.
  const before = left > 0 ? endOf(formerLogFile(profile), left) : null;
  return before === null || before === '' ? latest : `${before}\n${latest ?? ''}`;
}

function endOf(path: string, mostBytes: number): string | null {
  try {
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      const from = Math.max(0, size - mostBytes);
      const bytes = Buffer.alloc(size - from);
      const text = bytes.toString('utf8', 0, readSync(file, bytes, 0, bytes.length, from)).trimEnd();
      return from === 0 ? text : text.slice(text.indexOf('\n') + 1);
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}
