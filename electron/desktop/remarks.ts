import type { Remark } from '../contract/state.ts';

/** What the person should know once. */
export interface Remarks {
  /** Those still to be shown. */
  all(): readonly Remark[];
  /** Adds a remark, unless one of its kind was made before: nobody is told the same thing twice in a run. */
  make(remark: Remark): void;
  /** "Got it." */
  dismiss(kind: Remark['kind']): void;
}

/** Begins with these remarks; `onChange` is called when there is one more or one less. */
export function remarksOf(first: readonly Remark[], onChange: () => void): Remarks {
  const made = new Set(first.map((remark) => remark.kind));
  let shown = first;
  return {
    all: () => shown,
    make(remark) {
      if (made.has(remark.kind)) return;
      made.add(remark.kind);
      shown = [...shown, remark];
      onChange();
    },
    dismiss(kind) {
      shown = shown.filter((remark) => remark.kind !== kind);
      onChange();
    },
  };
}
