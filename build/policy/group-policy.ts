import { registryKey } from '../../electron/settings/registry-policy.ts';
import type { JsonSchema, PolicyField } from './fields.ts';
import type { TemplateWords } from './template-words.ts';
import { element, xmlFile } from './xml.ts';

const namespaces = {
  'xmlns:xsd': 'http://www.w3.org/2001/XMLSchema',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  revision: '1.0',
  schemaVersion: '1.0',
  xmlns: 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions',
};

const longest = 65_535;

/** The administrative template (ADMX): what there is, and into which value of the registry it is written. */
export function admx(fields: readonly PolicyField[]): string {
  return xmlFile(
    element('policyDefinitions', namespaces, [
      element('policyNamespaces', {}, [
        element('target', { prefix: 'chatpresence', namespace: 'ChatPresence.Policies' }),
      ]),
      element('resources', { minRequiredRevision: '1.0' }),
      element('supportedOn', {}, [
        element('definitions', {}, [
          element('definition', { name: 'supported', displayName: '$(string.supported)' }),
        ]),
      ]),
      element('categories', {}, [
        element('category', { name: 'chatPresence', displayName: '$(string.chatPresence)' }),
      ]),
      element('policies', {}, fields.map(policyOf)),
    ]),
  );
}

/**
 * Its words (ADML), in one language.
 *
 * @throws where a field has none in it
 */
export function adml(english: readonly PolicyField[], words: TemplateWords): string {
  const fields = english.map((field) => ({ ...field, ...wordsOf(field.name, words) }));
  const strings = {
    chatPresence: 'Chat Presence',
    supported: words.supported,
    ...Object.fromEntries(fields.flatMap((field) => stringsOf(field, words.oneEach))),
  };
  const tables = fields.flatMap(presentationOf);
  return xmlFile(
    element('policyDefinitionResources', namespaces, [
      element('displayName', {}, 'Chat Presence'),
      element('description', {}, words.about),
      element('resources', {}, [
        element(
          'stringTable',
          {},
          Object.entries(strings).map(([id, text]) => element('string', { id }, text)),
        ),
        element('presentationTable', {}, tables),
      ]),
    ]),
  );
}

function wordsOf(name: string, { fields }: TemplateWords): TemplateWords['fields'][string] {
  const words = fields[name];
  if (words === undefined) throw new Error(`${name} has no words in some of build/policy/words.`);
  return words;
}

function policyOf({ name, schema }: PolicyField): string {
  const isSwitch = schema.type === 'boolean';
  const attributes = {
    name,
    class: 'Both',
    displayName: `$(string.${name})`,
    explainText: `$(string.${name}_help)`,
    key: registryKey,
    valueName: isSwitch ? name : undefined,
    presentation: isSwitch ? undefined : `$(presentation.${name})`,
  };
  const number = (value: number): string => element('decimal', { value });
  return element('policy', attributes, [
    element('parentCategory', { ref: 'chatPresence' }),
    element('supportedOn', { ref: 'supported' }),
    ...(isSwitch
      ? [element('enabledValue', {}, [number(1)]), element('disabledValue', {}, [number(0)])]
      : [element('elements', {}, [elementOf(name, schema)])]),
  ]);
}

function elementOf(name: string, schema: JsonSchema): string {
  const value = { id: name, valueName: name, required: 'true' };
  switch (kindOf(schema)) {
    case 'choice':
      return element(
        'enum',
        value,
        choicesOf(schema).map((each) =>
          element('item', { displayName: `$(string.${name}_${each})` }, [
            element('value', {}, [element('string', {}, each)]),
          ]),
        ),
      );
    case 'number':
      return element('decimal', { ...value, minValue: schema.minimum, maxValue: schema.maximum });
    case 'lines':
      return element('multiText', { ...value, maxLength: longest });
    case 'text':
      return element('text', { ...value, maxLength: schema.maxLength });
  }
}

function presentationOf({ name, schema, title, examples: [example] }: PolicyField): readonly string[] {
  if (schema.type === 'boolean') return [];
  const refId = { refId: name };
  const control = {
    choice: () => element('dropdownList', { ...refId, noSort: 'true' }, title),
    number: () => element('decimalTextBox', { ...refId, defaultValue: Number(example) }, title),
    lines: () => element('multiTextBox', refId, title),
    text: () => element('textBox', refId, [element('label', {}, title)]),
  }[kindOf(schema)];
  return [element('presentation', { id: name }, [control()])];
}

function stringsOf(
  { name, schema, title, description, examples: [example] }: PolicyField,
  oneEach: string,
): [string, string][] {
  const lines = Array.isArray(example) ? example.map((each) => lineOf(each)).join('\n') : '';
  const help = lines === '' ? description : `${description}\n\n${oneEach}\n${lines}`;
  const choices = kindOf(schema) === 'choice' ? choicesOf(schema) : [];
  return [
    [name, title],
    [`${name}_help`, help],
    ...choices.map((each): [string, string] => [`${name}_${each}`, each]),
  ];
}

function lineOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** How the editor of Group Policy asks for it. */
function kindOf({ type, enum: choices }: JsonSchema): 'choice' | 'number' | 'lines' | 'text' {
  if (choices !== undefined) return 'choice';
  if (type === 'integer') return 'number';
  return type === 'array' ? 'lines' : 'text';
}

function choicesOf({ enum: choices = [] }: JsonSchema): readonly string[] {
  return choices.map(String);
}
