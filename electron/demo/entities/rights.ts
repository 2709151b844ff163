/** A carrier's fields, as they are sent. */
export type Fields = Readonly<Record<string, unknown>>;

/** What the one who asks may do with a carrier. */
export type May = 'read' | 'update';

/** A carrier with its rights: what may be done with it, and with each of its fields. */
export function withRights(fields: Fields, may: May): Fields {
  const mask = may === 'update' ? 'Select, Update' : 'Select';
  return {
    ...fields,
    TableRight: { Mask: mask, Reason: '' },
    FieldProperties: Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, propertyOf(value, may)]),
    ),
  };
}

function propertyOf(value: unknown, may: May): Fields {
  return {
    FieldRight: { Mask: may === 'update' ? 'Update' : 'Read', Reason: '' },
    FieldType: typeOf(value),
    FieldLength: lengths[typeof value] ?? 0,
  };
}

const types: Readonly<Partial<Record<string, string>>> = {
  boolean: 'System.Boolean',
  number: 'System.Int32',
  string: 'System.String',
};

/** Characters of a text, bytes of anything else. */
const lengths: Readonly<Partial<Record<string, number>>> = { boolean: 1, number: 4, string: 254 };

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return `${typeOf(value[0] ?? null)}[]`;
  return types[typeof value] ?? 'System.Object';
}
