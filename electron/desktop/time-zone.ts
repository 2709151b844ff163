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
