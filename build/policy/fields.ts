import { toJsonSchema } from '@valibot/to-json-schema';
import { policySchemas } from '../../electron/settings/policy.ts';
import { standingRuleSchema } from '../../electron/contract/wishes.ts';
import { fieldTexts, type FieldText } from './texts.ts';

/** A part of a JSON Schema, as far as the schemas of a policy need it. */
export interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

/** One thing that a policy may fix. */
export interface PolicyField extends FieldText {
  readonly name: string;
  /** What its value may be. */
  readonly schema: JsonSchema;
}

/**
 * All that a policy may fix, as the app reads it: whatever is given to administrators is made of this.
 *
 * @throws where a field has no words yet
 */
export function policyFields(): readonly PolicyField[] {
  const schemas = Object.entries(policySchemas).map(([name, schema]) => [name, jsonOf(schema)] as const);
  return [...schemas, ['rules', rules()] as const].map(([name, schema]) => {
    const text = fieldTexts[name];
    if (text === undefined) throw new Error(`${name} has no words in build/policy/texts.ts.`);
    return { name, schema, ...text };
  });
}

function jsonOf(schema: Parameters<typeof toJsonSchema>[0]): JsonSchema {
  // What is left out is what no schema can say, such as whether a text is an address.
  const json = toJsonSchema(schema, { target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore' });
  delete json.$schema;
  return json as JsonSchema;
}

/** The rules that people have, but for what cannot be fixed: those for one time, and for chosen topics. */
function rules(): JsonSchema {
  return { type: 'array', items: { oneOf: standingRuleSchema.options.map((each) => fixable(jsonOf(each))) } };
}

function fixable({ properties = {}, required = [], ...rest }: JsonSchema): JsonSchema {
  const scope = { type: 'object', properties: { kind: { enum: ['mine', 'all'] } }, required: ['kind'] };
  return {
    ...rest,
    properties: {
      ...properties,
      once: { const: false },
      scope: { ...scope, additionalProperties: false } as JsonSchema,
    },
    required: required.filter((name) => name !== 'once'),
  };
}
