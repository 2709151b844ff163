import { checkNames, type Finding } from '../contract/diagnostics.ts';

/** All that a report holds. */
export interface ReportParts {
  /** When it is made, ms since 1970. */
  readonly wall: number;
  /** What runs, and on what: name and value each. */
  readonly system: Readonly<Record<string, string>>;
  /** With the sentence for each, as far as the checks were made. */
  readonly findings: readonly (Finding & { readonly sentence: string })[];
  /** Name and value each; the values may be anything that JSON holds. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** The names of what the organisation has fixed. */
  readonly fixed: readonly string[];
  /** The latest lines of the log; null: it cannot be read. */
  readonly log: string | null;
}

/**
 * A text for whoever helps the person: English, but for the sentences they have read themselves. What is secret in it is
 * for the caller to blacken.
 */
export function reportText({ wall, system, findings, settings, fixed, log }: ReportParts): string {
  const parts = [
    [`Chat Presence report, ${new Date(wall).toISOString()}`],
    pairs(system),
    [
      'Checks',
      ...findings.map(findingLine),
      ...(findings.length < checkNames.length ? ['not all were made'] : []),
    ],
    ['Settings', ...pairs(mapped(settings, (value) => JSON.stringify(value)))],
    [`Fixed by the organisation: ${fixed.length === 0 ? 'nothing' : fixed.join(', ')}`],
    ['Log', log ?? 'cannot be read'],
  ];
  return `${parts.map((lines) => lines.join('\n').trimEnd()).join('\n\n')}\n`;
}

function findingLine(
  { check, verdict, saying, sentence }: ReportParts['findings'][number],
  index: number,
): string {
  return `${index + 1}. ${check}: ${verdict} (${saying.kind}). ${sentence}`;
}

function pairs(of: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(of).map(([name, value]) => `${name}: ${value}`);
}

function mapped(
  of: Readonly<Record<string, unknown>>,
  change: (value: unknown) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, change(value)]));
}
