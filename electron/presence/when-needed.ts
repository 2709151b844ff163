/** Makes something the first time it is asked for, and gives that from then on. */
export function whenNeeded<T>(make: () => T): () => T {
  let made: { readonly it: T } | null = null;
  return () => (made ??= { it: make() }).it;
}
