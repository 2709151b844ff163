import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policyFields } from '../../build/policy/fields.ts';
import { policyFiles } from '../../build/policy/files.ts';
import { templateWords } from '../../build/policy/template-words.ts';
import { policySchemas } from '../../electron/settings/policy.ts';
import { policyOf, type PolicyProblem } from '../../electron/settings/policy-source.ts';
import { registryFields } from '../../electron/settings/registry-policy.ts';
import type { RegistryValue } from '../../electron/settings/registry-text.ts';

const folder = join(import.meta.dirname, '../../build/policy');
const files = await policyFiles();
const names = [...Object.keys(policySchemas), 'rules'].sort();

const read = (path: string): string => files[path] ?? '';
const schema = JSON.parse(read('policy.schema.json')) as Record<string, unknown>;
const example = JSON.parse(read('policy.example.json')) as Record<string, unknown>;

function problemsOf(fields: Record<string, unknown>): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  policyOf([{ place: 'x', content: { kind: 'fields', fields } }], (problem) => void problems.push(problem));
  return problems;
}

/** A file of XML; whatever is wrong with it throws. */
function xml(path: string): Document {
  const complain = (text: string): never => {
    throw new Error(text);
  };
  const errorHandler = { warning: complain, error: complain, fatalError: complain };
  return new DOMParser({ errorHandler }).parseFromString(read(path), 'text/xml');
}

const all = (within: Document | Element, name: string): Element[] =>
  Array.from(within.getElementsByTagName(name));

const childrenOf = (element: Element): Element[] =>
  Array.from(element.childNodes).filter((each): each is Element & ChildNode => 'tagName' in each);

const attributes = (elements: readonly Element[], name: string): string[] =>
  elements.map((each) => each.getAttribute(name) ?? '');

test.each(Object.keys(files))('%s is as npm run policy writes it', async (path) => {
  expect(await readFile(join(folder, path), 'utf8')).toBe(files[path]);
});

describe('the schema', () => {
  const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema);

  test('says of every field what it is, and gives examples that are valid', () => {
    expect(Object.keys(schema['properties'] as object).sort()).toEqual(['$schema', ...names]);
    for (const { name, title, description, examples } of policyFields()) {
      expect(`${title}${description}`, name).not.toBe('');
      expect(examples.length, name).toBeGreaterThan(0);
      for (const value of examples) {
        expect(validate({ [name]: value }), name).toBe(true);
        expect(problemsOf({ [name]: value }), name).toEqual([]);
      }
    }
    expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
    expect(problemsOf(example)).toEqual([]);
  });

  test('takes what the app follows in full, and nothing else', () => {
    const values = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom<unknown>(60, 3, 15, 300, 301, true, false, 'full', 'counts', 'sod', 'Cust1', 'a b', ''),
      fc.constantFrom<unknown>(['openId'], ['password'], ['openId', 'ticket'], [], ['x'], 'crm.example.com'),
    );
    const rule = fc.record(
      {
        occasion: fc.constantFrom('arrival', 'freeEnough', 'topicLost', 'lunch'),
        on: fc.constantFrom<unknown>(true, 1),
        once: fc.constantFrom<unknown>(false, true),
        scope: fc.constantFrom<unknown>(
          { kind: 'mine' },
          { kind: 'all' },
          { kind: 'chosen', topics: [1] },
          {},
        ),
        whom: fc.constantFrom('anyone', 'nobody'),
        atMost: fc.constantFrom(1, 100),
      },
      { requiredKeys: ['occasion', 'on', 'scope'] },
    );
    const field = fc.oneof(
      fc.tuple(fc.constantFrom(...names, '$schema', 'smell'), values),
      fc.tuple(fc.constant('rules'), fc.array(rule, { maxLength: 1 })),
    );
    const policies = fc.array(field, { maxLength: 4 }).map((fields) => Object.fromEntries(fields));
    fc.assert(
      fc.property(policies, (policy) => {
        const problems = problemsOf(policy);
        // Whether a text is an address, only the app can tell.
        const rest = problems.filter((each) => !(each.problem === 'badValue' && each.at === 'address'));
        const isAddress = !('address' in policy) || rest.length === problems.length;
        fc.pre(isAddress);
        expect(validate(policy), JSON.stringify([policy, problems, validate.errors])).toBe(
          problems.length === 0,
        );
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('the templates of Group Policy', () => {
  const admx = xml('windows/chat-presence.admx');
  const languages = Object.keys(templateWords);
  const adml = xml('windows/en-US/chat-presence.adml');
  const policies = all(admx, 'policy');

  test('have every field, for computers and people, in the value that the app reads', () => {
    expect(attributes(policies, 'name').sort()).toEqual(names);
    for (const policy of policies) {
      const name = policy.getAttribute('name');
      expect(policy.getAttribute('key')).toBe(String.raw`SOFTWARE\Policies\Chat Presence`);
      expect(policy.getAttribute('class')).toBe('Both');
      const written = [policy, ...all(policy, 'elements').flatMap(childrenOf)];
      expect(attributes(written, 'valueName').filter(Boolean)).toEqual([name]);
    }
  });

  test.each(languages)('find each of their words in %s, and have none besides', (language) => {
    const adml = xml(`windows/${language}/chat-presence.adml`);
    const used = [...read('windows/chat-presence.admx').matchAll(/\$\((string|presentation)\.(\w+)\)/g)];
    const there = [
      ...attributes(all(adml, 'string'), 'id').map((id) => `string ${id}`),
      ...attributes(all(adml, 'presentation'), 'id').map((id) => `presentation ${id}`),
    ];
    expect(there.sort()).toEqual([...new Set(used.map(([, kind, id]) => `${kind} ${id}`))].sort());
    expect(all(adml, 'string').filter((each) => each.textContent?.trim() === '')).toEqual([]);
    const refers = attributes(all(adml, 'presentation').flatMap(childrenOf), 'refId');
    const ids = attributes(all(admx, 'elements').flatMap(childrenOf), 'id');
    expect(refers.sort()).toEqual(ids.sort());
  });

  test('write what the app follows', () => {
    const values = new Map<string, RegistryValue>();
    for (const policy of policies) {
      const name = policy.getAttribute('name') ?? '';
      if (all(policy, 'disabledValue').length > 0) values.set(name, { kind: 'number', number: 0 });
      for (const number of all(policy, 'elements').flatMap((each) => all(each, 'decimal')))
        values.set(name, { kind: 'number', number: Number(number.getAttribute('maxValue')) });
      for (const choice of all(policy, 'item').slice(-1))
        values.set(name, { kind: 'text', text: choice.textContent?.trim() ?? '' });
    }
    expect(problemsOf(registryFields(values))).toEqual([]);
    expect(Object.keys(registryFields(values)).length).toBe(
      names.filter((name) => !['address', 'tenantId', 'clientId', 'signIns', 'rules'].includes(name)).length,
    );
    const rules = all(adml, 'string').find((each) => each.getAttribute('id') === 'rules_help');
    const lines = rules?.textContent?.split('\n').filter((line) => line.startsWith('{')) ?? [];
    expect(lines.length).toBeGreaterThan(0);
    const written = new Map<string, RegistryValue>([['rules', { kind: 'texts', texts: lines }]]);
    expect(problemsOf(registryFields(written))).toEqual([]);
  });
});

test('the profile for macOS forces the example on the app', () => {
  const profile = xml('macos/chat-presence.mobileconfig');
  const [root] = all(profile, 'dict');
  const content = plist(root!) as { PayloadContent: [{ PayloadContent: object }] };
  expect(content.PayloadContent[0].PayloadContent).toEqual({
    'chat-presence': { Forced: [{ mcx_preference_settings: example }] },
  });
});

/** What an element of a property list says. */
function plist(element: Element): unknown {
  const children = childrenOf(element);
  switch (element.tagName) {
    case 'dict':
      return Object.fromEntries(
        children.flatMap((each, index) =>
          each.tagName === 'key' ? [[each.textContent, plist(children[index + 1]!)]] : [],
        ),
      );
    case 'array':
      return children.map(plist);
    case 'integer':
      return Number(element.textContent);
    case 'string':
      return element.textContent;
    default:
      return element.tagName === 'true';
  }
}
