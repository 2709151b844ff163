/**
 * An object of an answer with its fields in PascalCase, as the reference pages write them. Most
 * servers send them so already; some are set up to send camelCase.
 */
export function pascalKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const [first] = Object.keys(value);
  if (first === undefined || !/^[a-z]/.test(first)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key[0]?.toUpperCase() + key.slice(1), field]),
  );
}
