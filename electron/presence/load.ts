/** How loaded an agent is, against the threshold the person has set. */
export type Load = 'free' | 'light' | 'busy';

/** `busy` from `busyFrom` chats on; a blank number of chats is not called anything. */
export function loadOf(chats: number | null, busyFrom: number): Load | null {
  if (chats === null) return null;
  if (chats === 0) return 'free';
  return chats >= busyFrom ? 'busy' : 'light';
}
