const listKeys: readonly string[] = ['ArrowDown', 'ArrowUp', 'Enter', '/', 'f', 'b', 'c'];

/** Whether who presses this key knows how the list is used by the keyboard. */
export function isListKey(key: string): boolean {
  return listKeys.includes(key);
}
