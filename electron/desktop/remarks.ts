import type { Remark } from '../contract/state.ts';

/** What the person should know once. */
export interface Remarks {
  /** Those still to be shown. */
  all(): readonly Remark[];
  /** Adds a remark; of what is true for the whole run nobody is told twice. */
  make(remark: Remark): void;
  /** "Got it." */
  dismiss(kind: Remark['kind']): void;
}

/** Begins with these remarks; `onChange` is called when there is one more or one less. */
export function remarksOf(first: readonly Remark[], onChange: () => void): Remarks {
  const made = new Set<Remark['kind']>(first.map((remark) => remark.kind));
  let shown = first;
  return {
    all: () => shown,
    make(remark) {
      if (made.has(remark.kind) && remark.kind !== 'switchNotSaved') return;
      made.add(remark.kind);
      shown = [...shown.filter(({ kind }) => kind !== remark.kind), remark];
      onChange();
    },
    dismiss(kind) {
      shown = shown.filter((remark) => remark.kind !== kind);
      onChange();
    },
  };
}
