import fc from 'fast-check';
import { oddJson, oddTexts } from './odd.ts';

type Branch = Record<string, unknown>;
/** A place in a JSON value: what holds it, and under which name. */
type Place = readonly [holder: Branch, name: string];

/** One change of a JSON value; a place is counted through all of them, round and round. */
type Edit =
  | { readonly kind: 'replace'; readonly at: number; readonly by: unknown }
  | { readonly kind: 'remove' | 'double' | 'swap'; readonly at: number }
  | { readonly kind: 'rename'; readonly at: number; readonly to: string }
  | { readonly kind: 'add'; readonly at: number; readonly name: string; readonly value: unknown };

const at = fc.nat({ max: 500 });
const name = fc.constantFrom('__proto__', 'constructor', 'kind', 'version', ...oddTexts);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('replace'), at, by: oddJson }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('remove', 'double', 'swap'), at }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename'), at, to: name }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('add'), at, name, value: oddJson }) },
);

/** One of these JSON values with a few changes, down to none: fields replaced, gone, doubled, renamed, new. */
export function jsonEdits(samples: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...samples), fc.array(edit, { maxLength: 4 }))
    .map(([sample, edits]) => edits.reduce<unknown>(edited, structuredClone(sample)));
}

function edited(value: unknown, edit: Edit): unknown {
  const root: Branch = { value };
  const places = [...placesIn(root)];
  const [holder, name] = places[edit.at % places.length] ?? [root, 'value'];
  const here = holder[name];
  switch (edit.kind) {
    case 'replace':
      put(holder, name, structuredClone(edit.by));
      break;
    case 'remove':
      if (Array.isArray(holder)) holder.splice(Number(name), 1);
      else delete holder[name];
      break;
    case 'double':
      if (Array.isArray(holder)) holder.push(structuredClone(here));
      else put(holder, `${name}2`, structuredClone(here));
      break;
    case 'swap':
      put(holder, name, structuredClone(places[(edit.at * 7 + 3) % places.length]?.[0]));
      break;
    case 'rename':
      if (!Array.isArray(holder)) delete holder[name];
      put(holder, edit.to, here);
      break;
    case 'add':
      if (isBranch(here)) put(here, edit.name, structuredClone(edit.value));
  }
  return root['value'] ?? null;
}

function* placesIn(holder: Branch): Generator<Place> {
  for (const [name, value] of Object.entries(holder)) {
    yield [holder, name];
    if (isBranch(value)) yield* placesIn(value);
  }
}

function isBranch(value: unknown): value is Branch {
  return typeof value === 'object' && value !== null;
}

/** Also under a name that assigning would not make a field of, as `JSON.parse` does it. */
function put(holder: Branch, name: string, value: unknown): void {
  if (Array.isArray(holder) && !/^\d+$/.test(name)) return;
  Object.defineProperty(holder, name, { value, writable: true, enumerable: true, configurable: true });
}
