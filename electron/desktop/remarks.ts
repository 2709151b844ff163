import type { Remark } from '../contract/state.ts';
import { needsPerson } from '../presence/failure.ts';

/** What may come about again is said again. */
const repeated: readonly Remark['kind'][] = [
  'switchNotSaved',
  'settingsNotKept',
  'signInNotKept',
  'daysNotRemoved',
  'noTray',
];

/** What the person should know once. */
export interface Remarks {
  /** Those still to be shown. */
  all(): readonly Remark[];
  /** Adds a remark; of what is true for the whole run nobody is told twice. */
  make(remark: Remark): void;
  /** What passed by itself is no longer said. */
  pass(): void;
  /** "Got it." */
  dismiss(kind: Remark['kind']): void;
}

/** Begins with these remarks; `onChange` is called when there is one more or one less. */
export function remarksOf(first: readonly Remark[], onChange: () => void): Remarks {
  const made = new Set<Remark['kind']>(first.map((remark) => remark.kind));
  let shown = first;
  function keep(which: (remark: Remark) => boolean): void {
    const kept = shown.filter(which);
    if (kept.length === shown.length) return;
    shown = kept;
    onChange();
  }

  return {
    all: () => shown,
    make(remark) {
      if (made.has(remark.kind) && !repeated.includes(remark.kind)) return;
      made.add(remark.kind);
      shown = [...shown.filter(({ kind }) => kind !== remark.kind), remark];
      onChange();
    },
    pass: () => keep((remark) => remark.kind !== 'switchNotSaved' || needsPerson(remark.failure)),
    dismiss: (kind) => keep((remark) => remark.kind !== kind),
  };
}
