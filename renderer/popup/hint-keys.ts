import { isTyping } from './typing.ts';

const listKeys: readonly string[] = ['ArrowDown', 'ArrowUp', '/', 'f', 'b', 'c'];

/** Whether who presses this key knows how the list is used by the keyboard. */
export function isListKey({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey || isTyping(target)) return false;
  if (key === 'Enter') return target instanceof Element && target.matches('[data-agent]');
  return listKeys.includes(key);
}
