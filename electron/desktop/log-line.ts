/** What a log line carries beside its event. No secrets; and no names above debug level, where agents are told by id. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

export type LogLevel = 'error' | 'warn' | 'info' | 'debug';

/** Says what happened: `log.info('poll', { outcome: 'roster', ms: 12 })`. */
export type Log = { readonly [Level in LogLevel]: (event: string, fields?: LogFields) => void };

/** One line: time, level, event, then `name=value` pairs; what is null or undefined is left out. */
export function logLine(wall: number, level: LogLevel, event: string, fields: LogFields): string {
  const pairs = Object.entries(fields)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}=${printable(String(value))}`);
  return `${new Date(wall).toISOString()} ${level} ${event}${pairs.join('')}`;
}

function printable(value: string): string {
  return /^[\w.,:/+-]+$/.test(value) ? value : quoted(value);
}

/** As JSON, in which controls of every kind, and what turns the direction of a line, are escaped too. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A fault of our own, with where it happened. */
export function describeFault(fault: unknown): string {
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}
