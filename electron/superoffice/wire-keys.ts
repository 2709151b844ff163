/**
 * An object of an answer with its fields in PascalCase, as the reference pages write them. Most
 * servers send them so already; some are set up to send camelCase.
 */
export function pascalKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (!/^[a-z]/.test(firstKeyOf(value))) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key[0]?.toUpperCase() + key.slice(1), field]),
  );
}

/** Empty where there is none. A list of all keys would be made for each of ten thousand agents. */
function firstKeyOf(value: object): string {
  for (const key in value) if (Object.hasOwn(value, key)) return key;
  return '';
}
