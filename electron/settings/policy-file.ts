import { readFile } from 'node:fs/promises';
import type { PolicyContent, PolicySource } from './policy-source.ts';

/** The policy in a file of JSON. Never throws. @param expected somebody has named it, so it should be there */
export async function policyFile(file: string, expected = false): Promise<PolicySource> {
  try {
    return { place: file, content: contentOf(JSON.parse(withoutMark(await readFile(file, 'utf8')))) };
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const kind = isMissing ? (expected ? 'missing' : 'nothing') : 'unreadable';
    return { place: file, content: { kind } };
  }
}

/** What a value that was read is as a policy. */
export function contentOf(value: unknown): PolicyContent {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? { kind: 'fields', fields: { ...value } } : { kind: 'unreadable' };
}

/** Some editors begin a file with a byte order mark. */
function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '');
}
