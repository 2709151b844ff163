/**
 * Whether this key moves through a list, and if so where to: from the place `at` of `count` places.
 *
 * @param page so many places are a page
 */
export function placeAfter(key: string, at: number, count: number, page: number): number | null {
  if (count === 0) return null;
  const [first, last] = [0, count - 1];
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowUp':
      return Math.max(at - 1, first);
    case 'PageDown':
      return Math.min(Math.max(at, first) + page, last);
    case 'PageUp':
      return Math.max(at - page, first);
    case 'Home':
      return first;
    case 'End':
      return last;
    default:
      return null;
  }
}
