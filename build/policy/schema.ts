import type { PolicyField } from './fields.ts';

const notBeside = { properties: { environment: false, tenantId: false } };
const withBrowser = { properties: { signIns: { contains: { const: 'openId' } } } };
const withoutBrowser = { properties: { signIns: { contains: { not: { const: 'openId' } } } } };

/** The JSON Schema of a policy file. */
export function policySchema(fields: readonly PolicyField[]): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Policy of Chat Presence',
    description:
      'What an organisation fixes for everybody on a computer. What is not here is left to the person; what is not valid is left to the person too, and named in Diagnostics.',
    examples: [examplePolicy(fields)],
    type: 'object',
    properties: {
      // A file may say which schema is its own; whatever it is edited with then helps.
      $schema: true,
      ...Object.fromEntries(
        fields.map(({ name, schema, title, description, examples }) => [
          name,
          { title, description, ...schema, examples },
        ]),
      ),
    },
    additionalProperties: false,
    // Something must be left to connect to.
    dependentSchemas: {
      address: { allOf: [notBeside, withoutBrowser] },
      environment: withBrowser,
      tenantId: withBrowser,
    },
  };
}

/** A policy of an organisation that uses SuperOffice Online: the first example of each field. */
export function examplePolicy(fields: readonly PolicyField[]): Readonly<Record<string, unknown>> {
  const fitting = fields.filter(({ name }) => name !== 'address');
  return Object.fromEntries(fitting.map(({ name, examples }) => [name, examples[0]]));
}
