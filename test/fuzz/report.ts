/** One target: what was tried of it, and what came of it. */
interface Target {
  readonly name: string;
  readonly tried: number;
  readonly failures: readonly { readonly what: string; readonly seed: number }[];
}

/** The part of vitest's JSON report that is read. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly title: string;
      readonly status: string;
      readonly meta: { readonly tried?: number; readonly seed?: number };
    }[];
  }[];
}

/** How many inputs were tried of each target, how many properties failed, and how to try those again. */
export function reportLines(report: unknown): readonly string[] {
  const targets = (report as Report).testResults
    .map(targetOf)
    .filter(({ tried, failures }) => tried > 0 || failures.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name));
  const all = targets.reduce((sum, { tried }) => sum + tried, 0);
  const failures = targets.flatMap(({ name, failures }) =>
    failures.map(({ what, seed }) => `${name}: ${what}\n  FUZZ_SEED=${seed} npm run fuzz -- ${name}`),
  );
  return [
    ...targets.map((target) => line(target.name, target.tried, target.failures.length)),
    line('all', all, failures.length),
    ...failures,
  ];
}

function targetOf({ name, assertionResults }: Report['testResults'][number]): Target {
  return {
    name: name.replace(/^.*[\\/]|\.test\.ts$/g, ''),
    tried: assertionResults.reduce((sum, { meta }) => sum + (meta.tried ?? 0), 0),
    failures: assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ title, meta }) => ({ what: title, seed: meta.seed ?? 0 })),
  };
}

function line(name: string, tried: number, failed: number): string {
  return `${name.padEnd(20)}${tried.toLocaleString('en').padStart(12)} inputs, ${failed} failed`;
}
