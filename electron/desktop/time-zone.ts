/**
 * The time zone that the computer tells, as IANA names it. Some tell none, or one that their own
 * clocks cannot be read by (an empty `TZ`, no `/etc/localtime`): then it is UTC, as for their clocks.
 */
export function timeZoneOf(told: string | undefined): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: told ?? 'UTC' }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}

/**
 * Has this process look anew which time zone the computer is in. Node and V8 keep the one they began with
 * until `TZ` is set or taken away, after which they ask the system; a zone that `TZ` names stays.
 */
export function lookForTimeZone(env: NodeJS.ProcessEnv): void {
  if (env['TZ'] !== undefined) return;
  env['TZ'] = 'UTC';
  delete env['TZ'];
}
