/** What there is to say, side by side; what is empty is left out. */
export function inOneLine(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
