/** What is selected of an object: each field's lower-case name, and what of it; null: all of it. */
type Selection = Map<string, Selection | null>;

/**
 * `$select` empties what it does not name; it never leaves a field out. Names are the same in upper
 * and lower case; `a/b` keeps of the field `a` only its field `b`; a list is selected from row by row.
 *
 * @param select the parameter's text; without any, everything is kept
 */
export function selected(value: unknown, select: string | undefined): unknown {
  const paths = (select ?? '').split(',').map((path) => path.trim().toLowerCase());
  const named = paths.filter((path) => path !== '');
  return named.length === 0 ? value : blank(value, readSelection(named));
}

function readSelection(paths: readonly string[]): Selection {
  const selection: Selection = new Map();
  for (const path of paths) {
    let level = selection;
    const names = path.split('/');
    for (const [depth, name] of names.entries()) {
      const known = level.get(name);
      // All of a field is more than a part of it.
      if (known === null) break;
      if (depth === names.length - 1) {
        level.set(name, null);
        break;
      }
      const next: Selection = known ?? new Map<string, Selection | null>();
      level.set(name, next);
      level = next;
    }
  }
  return selection;
}

function blank(value: unknown, selection: Selection | null): unknown {
  if (selection === null || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((row) => blank(row, selection));
  return Object.fromEntries(
    Object.entries(value).map(([name, field]: [string, unknown]) => {
      const part = selection.get(name.toLowerCase());
      return [name, part === undefined ? null : blank(field, part)];
    }),
  );
}
