/** What became of one field of a page's state. */
export type FieldChange =
  | { readonly whole: unknown }
  /** Some elements of a list are others now; it is as long as before. */
  | { readonly elements: readonly (readonly [place: number, element: unknown])[] };

/** What is different in a page's state, by field; a field that is not here is as before. */
export type StateChange = Readonly<Record<string, FieldChange>>;

/**
 * What makes `after` of `before`; null where nothing does. What is equal is recognised by being the
 * very same, so `after` has to come from `keepUnchanged`.
 */
export function changeBetween<State extends object>(before: State, after: State): StateChange | null {
  const change: Record<string, FieldChange> = {};
  for (const name of Object.keys(after) as (keyof State & string)[]) {
    if (!Object.is(before[name], after[name])) change[name] = fieldChange(before[name], after[name]);
  }
  return Object.keys(change).length === 0 ? null : change;
}

/** `before` with this change; what the change does not touch stays the very same. */
export function changedBy<State extends object>(before: State, change: StateChange): State {
  const after = { ...before } as Record<string, unknown>;
  for (const [name, field] of Object.entries(change)) {
    after[name] = 'whole' in field ? field.whole : withElements(after[name], field.elements);
  }
  return after as State;
}

function fieldChange(before: unknown, after: unknown): FieldChange {
  if (!Array.isArray(before) || !Array.isArray(after) || before.length !== after.length)
    return { whole: after };
  const elements = after
    .map((element: unknown, place) => [place, element] as const)
    .filter(([place, element]) => !Object.is(before[place], element));
  // Many single elements cost more than the list.
  return elements.length > after.length / 2 ? { whole: after } : { elements };
}

function withElements(
  before: unknown,
  elements: readonly (readonly [place: number, element: unknown])[],
): unknown {
  const after = [...(before as readonly unknown[])];
  for (const [place, element] of elements) after[place] = element;
  return after;
}
