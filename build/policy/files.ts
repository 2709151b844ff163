import { format } from 'prettier';
import { policyFields } from './fields.ts';
import { adml, admx } from './group-policy.ts';
import { configurationProfile } from './profile.ts';
import { templateWords } from './template-words.ts';
import { examplePolicy, policySchema } from './schema.ts';

/** The files for administrators, by their paths in `build/policy`. */
export async function policyFiles(): Promise<Readonly<Record<string, string>>> {
  const fields = policyFields();
  const example = examplePolicy(fields);
  return {
    'policy.schema.json': await json(policySchema(fields)),
    'policy.example.json': await json(example),
    'windows/chat-presence.admx': admx(fields),
    ...Object.fromEntries(
      Object.entries(templateWords).map(([language, words]) => [
        `windows/${language}/chat-presence.adml`,
        adml(fields, words),
      ]),
    ),
    'macos/chat-presence.mobileconfig': configurationProfile(example),
  };
}

function json(value: unknown): Promise<string> {
  return format(JSON.stringify(value), { parser: 'json', printWidth: 110 });
}
