/**
 * The newer value, with each part of it that is equal to what was there before being the very thing
 * that was there before: what has not changed is neither sent nor drawn again. For plain data:
 * objects, arrays and maps of them.
 */
export function keepUnchanged<Value>(before: unknown, after: Value): Value {
  if (Object.is(before, after) || !isObject(before) || !isObject(after)) return after;
  if (before instanceof Map && after instanceof Map) return keepMap(before, after) as Value;
  if (Array.isArray(before) && Array.isArray(after)) return keepArray(before, after) as Value;
  return isPlain(before) && isPlain(after) ? (keepRecord(before, after) as Value) : after;
}

function keepArray(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const counterpart = counterpartsIn(before);
  const kept = after.map((value, index) => keepUnchanged(counterpart(value, index), value));
  return kept.length === before.length && kept.every((value, index) => value === before[index])
    ? before
    : kept;
}

/** What a value was before: what had its id, or its place. */
function counterpartsIn(before: readonly unknown[]): (value: unknown, index: number) => unknown {
  let byId: Map<unknown, unknown> | null = null;
  return (value, index) => {
    const id = idOf(value);
    if (id === undefined || idOf(before[index]) === id) return before[index];
    byId ??= new Map(before.map((each) => [idOf(each), each]));
    return byId.get(id);
  };
}

function idOf(value: unknown): unknown {
  return isObject(value) && 'id' in value ? value.id : undefined;
}

function keepMap(
  before: ReadonlyMap<unknown, unknown>,
  after: ReadonlyMap<unknown, unknown>,
): ReadonlyMap<unknown, unknown> {
  const kept = new Map([...after].map(([key, value]) => [key, keepUnchanged(before.get(key), value)]));
  const same =
    kept.size === before.size &&
    [...kept].every(([key, value]) => before.has(key) && before.get(key) === value);
  return same ? before : kept;
}

function keepRecord(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): Record<string, unknown> {
  let same = Object.keys(before).length === Object.keys(after).length;
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(after)) {
    kept[key] = keepUnchanged(before[key], after[key]);
    same &&= Object.is(kept[key], before[key]) && Object.hasOwn(before, key);
  }
  return same ? before : kept;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isPlain(value: object): value is Record<string, unknown> {
  return Object.getPrototypeOf(value) === Object.prototype;
}
