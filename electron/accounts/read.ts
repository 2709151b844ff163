/** What was read, or one sentence that names what is wrong and what to do. */
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/** A {@link Read} that found something wrong. */
export function wrong(problem: string): Read<never> {
  return { ok: false, problem };
}
