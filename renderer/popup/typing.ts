/** What text is typed into; a box to tick or a choice takes no letters. */
const typed: readonly string[] = ['text', 'search', 'number'];

/** Whether a key pressed here is text. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return typed.includes(target.type);
  return target instanceof HTMLTextAreaElement;
}
