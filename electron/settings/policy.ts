import { readFile } from 'node:fs/promises';
import { win32 } from 'node:path';
import * as v from 'valibot';
import type { Fixable } from '../contract/general.ts';
import { standingRuleSchema, type StandingRule } from '../contract/wishes.ts';
import { readableFields } from './readable-fields.ts';
import { settingSchemas } from './schema.ts';

/**
 * What an organisation may have a reason to fix beside rules: what its tenant bears, what its people
 * are to call busy, and what may be seen or kept of colleagues. Look, language and shortcut are
 * everybody's own: who has to work with them knows best.
 */
const fixableSchemas = {
  pollSeconds: settingSchemas.pollSeconds,
  busyFrom: settingSchemas.busyFrom,
  privacy: settingSchemas.privacy,
  sound: settingSchemas.sound,
  keepDays: settingSchemas.keepDays,
  updates: settingSchemas.updates,
  /** Kept by the system, not among the settings. */
  startAtLogin: v.boolean(),
} as const satisfies Record<Fixable, v.GenericSchema>;

/** What is fixed, with its value; what is not here is left to the person. */
export type Fixed = {
  readonly [Name in keyof typeof fixableSchemas]?: v.InferOutput<(typeof fixableSchemas)[Name]>;
};

/** What the organisation has fixed for everybody on this computer. Nobody can change it. */
export interface Policy {
  /** At most one for each occasion. */
  readonly rules: readonly StandingRule[];
  readonly fixed: Fixed;
}

/** Something in the policy file that is not followed, for the log. */
export type PolicyProblem =
  | { readonly problem: 'unreadable' }
  /** A name that means nothing to this version; what stands beside it is followed. */
  | { readonly problem: 'unknownName'; readonly at: string }
  /** A rule, or a setting's value, that cannot be followed as it stands, and is left to the person. */
  | { readonly problem: 'badRule' | 'badValue'; readonly at: string };

/** Nothing is fixed. */
export const noPolicy: Policy = { rules: [], fixed: {} };

/**
 * Where the policy is: a place of the whole computer, which administrators write and nobody else.
 *
 * @param env of this process
 */
export function policyFile(
  platform: NodeJS.Platform,
  env: { readonly [name: string]: string | undefined },
): string {
  if (platform === 'darwin') return '/Library/Application Support/Chat Presence/policy.json';
  if (platform !== 'win32') return '/etc/chat-presence/policy.json';
  const { ProgramData = '' } = env;
  const data = win32.isAbsolute(ProgramData) ? ProgramData : String.raw`C:\ProgramData`;
  return win32.join(data, 'Chat Presence', 'policy.json');
}

/**
 * Reads the policy; there is none where there is no file. Any file at all is survived: what cannot
 * be followed is told to `onProblem`, and fixes nothing.
 */
export async function readPolicy(file: string, onProblem: (problem: PolicyProblem) => void): Promise<Policy> {
  try {
    return policyOf(await readFile(file, 'utf8'), onProblem);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') onProblem({ problem: 'unreadable' });
    return noPolicy;
  }
}

const objectSchema = v.custom<Readonly<Record<string, unknown>>>(
  (input) => typeof input === 'object' && input !== null && !Array.isArray(input),
);

/** @throws where the text is no JSON object */
function policyOf(text: string, onProblem: (problem: PolicyProblem) => void): Policy {
  // Some editors begin a file with a byte order mark.
  const stored = v.parse(objectSchema, JSON.parse(text.replace(/^\ufeff/, '')));
  for (const name of Object.keys(stored)) {
    if (name !== 'rules' && !Object.hasOwn(fixableSchemas, name)) {
      onProblem({ problem: 'unknownName', at: name });
    }
  }
  return { rules: rulesOf(stored['rules'] ?? [], onProblem), fixed: fixedOf(stored, onProblem) };
}

function fixedOf(
  stored: Readonly<Record<string, unknown>>,
  onProblem: (problem: PolicyProblem) => void,
): Fixed {
  return readableFields(fixableSchemas, stored, (at) => onProblem({ problem: 'badValue', at }));
}

function rulesOf(stored: unknown, onProblem: (problem: PolicyProblem) => void): readonly StandingRule[] {
  if (!Array.isArray(stored)) {
    onProblem({ problem: 'badRule', at: 'rules' });
    return [];
  }
  const rules: StandingRule[] = [];
  stored.forEach((each: unknown, index) => {
    const at = `rules[${index}]`;
    const rule = ruleOf(each, (name) => onProblem({ problem: 'unknownName', at: `${at}.${name}` }));
    if (rule === null || rules.some(({ occasion }) => occasion === rule.occasion)) {
      onProblem({ problem: 'badRule', at });
    } else rules.push(rule);
  });
  return rules;
}

const ruleNames = new Set(['occasion', 'on', 'once', 'scope', 'whom', 'atMost']);

/** Null where it is no rule, or none that can be fixed. */
function ruleOf(stored: unknown, onUnknown: (name: string) => void): StandingRule | null {
  const object = v.safeParse(objectSchema, stored);
  if (!object.success) return null;
  const names = Object.keys(object.output);
  for (const name of names) if (!ruleNames.has(name)) onUnknown(name);
  const known = names.filter((name) => ruleNames.has(name)).map((name) => [name, object.output[name]]);
  const rule = v.safeParse(standingRuleSchema, { once: false, ...Object.fromEntries(known) });
  if (!rule.success) return null;
  // What is fixed cannot switch itself off, and numbers of topics mean nothing at another tenant.
  return rule.output.once || rule.output.scope.kind === 'chosen' ? null : rule.output;
}
