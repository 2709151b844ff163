import * as v from 'valibot';

/**
 * Of what a file holds, the fields that can be used as they stand; what a file does not hold is not
 * among them, nor is what has no schema here.
 *
 * @param onBad told the name of each field that is there and cannot be used
 */
export function readableFields(
  schemas: Readonly<Record<string, v.GenericSchema>>,
  stored: Readonly<Record<string, unknown>>,
  onBad: (name: string) => void,
): Record<string, unknown> {
  const readable: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    if (!Object.hasOwn(stored, name)) continue;
    const value = v.safeParse(schema, stored[name]);
    if (value.success) readable[name] = value.output;
    else onBad(name);
  }
  return readable;
}
