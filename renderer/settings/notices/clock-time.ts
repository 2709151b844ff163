import type { MinuteOfDay } from '../../../electron/presence/notices/hush.ts';

/**
 * The time of day somebody means who types "17:00", "9.30", "0930", "17" or "24:00"; null where it is
 * none, or not all of one yet.
 */
export function parseTime(typed: string): MinuteOfDay | null {
  const parts = /^(\d{1,2})(?:[:.]?(\d{2}))?$/.exec(typed.trim());
  if (parts === null) return null;
  const hours = Number(parts[1]);
  const minutes = Number(parts[2] ?? 0);
  if (hours === 24 && minutes === 0) return 0;
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}
