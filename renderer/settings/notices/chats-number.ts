/** More is no number of chats that the contract takes. */
const most = 99;

/** The number of chats somebody means who types this; null where it is none, or none yet. */
export function parseChats(typed: string): number | null {
  if (!/^\d{1,2}$/.test(typed.trim())) return null;
  return Math.min(Number(typed), most);
}
