import fc from 'fast-check';
import { policyOf } from '../../electron/settings/policy-source.ts';
import { registryFields } from '../../electron/settings/registry-policy.ts';
import { registryValues } from '../../electron/settings/registry-text.ts';
import { must } from './bounds.ts';
import { textEdits } from './byte-edits.ts';
import { fuzz } from './fuzz.ts';
import { oddText } from './odd.ts';

const key = String.raw`HKEY_CURRENT_USER\SOFTWARE\Policies\Chat Presence`;
const head = `Windows Registry Editor Version 5.00\r\n\r\n[${key}]\r\n`;
const seeds = [
  `${head}"pollSeconds"=dword:0000003c\r\n"privacy"="full"\r\n"sound"=dword:00000001\r\n`,
  `${head}"signIns"=hex(7):6f,00,70,00,65,00,6e,00,\\\r\n  49,00,64,00,00,00,00,00\r\n"tenantId"="Cust1"\r\n`,
  `${head}"rules"="[{\\"occasion\\":\\"topicLost\\"}]"\r\n[${key}\\x]\r\n"clientId"="a\\\\b"\r\n@=hex:\r\n`,
];

function fieldsOf(text: string): Record<string, unknown> {
  return registryFields(registryValues(text, key));
}

fuzz(
  'of what the registry exports',
  fc.oneof(
    textEdits(seeds),
    oddText.map((text) => head + text),
    oddText,
  ),
  (text) => {
    const told: string[] = [];
    const content = { kind: 'fields', fields: fieldsOf(text) } as const;
    const { fixed, connection } = policyOf([{ place: 'registry', content }], (problem) => {
      if ('at' in problem) told.push(problem.at);
    });
    for (const name of Object.keys(content.fields)) {
      const isKnown = name in fixed || name in connection || name === 'rules';
      must(isKnown || told.includes(name), 'it is followed, or named');
    }
  },
  3_000,
);

const escaped = (text: string): string => text.replace(/[\\"]/g, '\\$&');

fuzz(
  'of texts in the registry, which come out as they were',
  fc.array(fc.tuple(oddText, oddText), { maxLength: 5 }),
  (pairs) => {
    const lines = pairs.map(([name, text]) => `"${escaped(name)}"="${escaped(text)}"`);
    const values = registryValues(head + lines.join('\r\n'), key);
    const expected = new Map(pairs);
    must(values.size === expected.size, 'each is there once');
    for (const [name, text] of expected) {
      const value = values.get(name);
      must(value?.kind === 'text' && value.text === text, JSON.stringify(name));
    }
  },
  1_000,
);
